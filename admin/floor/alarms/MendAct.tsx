import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { alarmWords, floorDeedWords } from '#client/words/floor.ts'
import { wordsIn } from '#client/words.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { StopNow } from '../lines/StopNow.tsx'
import { Act } from '../parts/Act.tsx'
import { useHand } from '../parts/hand.ts'
import { toldCalled, toldOpened } from '../parts/told.ts'
import type { Mend } from './mend.ts'

type Props = Readonly<{ mend: Mend; view: FloorView; look: 'filled' | 'outline' }>

/** The button beside a warning. */
export function MendAct({ mend, view, look }: Props) {
  const { say } = useLanguage()
  const hand = useHand()
  switch (mend.act) {
    case 'answer':
      return (
        <Act route="answer-help" params={{ device: mend.device }} input={{}} look={look} deed={() => answered(mend.label)}>
          {say(alarmWords.going)}
        </Act>
      )
    case 'call-next':
      return (
        <Act
          route="call-next"
          params={{ counter: mend.counter }}
          input={{}}
          look={look}
          deed={({ number }) => toldCalled(mend.label, number)}
        >
          {say(alarmWords.callNextHere, { number: mend.number })}
        </Act>
      )
    case 'call': {
      const { counter, label, number, service } = mend
      return (
        <Act
          route="call-number"
          params={{ counter }}
          input={{ number, service }}
          look={look}
          deed={() => toldCalled(label, number)}
        >
          {say(alarmWords.callAt, { label })}
        </Act>
      )
    }
    case 'open': {
      const { counter, label } = mend
      return (
        <Act route="open-counter" params={{ counter }} input={{}} look={look} deed={() => toldOpened(label, counter)}>
          {say(alarmWords.open)}
        </Act>
      )
    }
    case 'stop':
      return <StopNow lines={view.lines.filter(({ id }) => id === mend.service)} look={look} words={alarmWords.stop} />
    case 'stopped':
      return <span className="alarms-quiet">{say(alarmWords.stopped)}</span>
    case 'look':
      return (
        <Button look={look} size="small" onClick={() => hand.look(mend.number)}>
          {say(alarmWords.lookAt, { number: mend.number })}
        </Button>
      )
    case 'none':
      return null
    default:
      return mend satisfies never
  }
}

const answered = (kiosk: string) => ({
  told: (language: Parameters<typeof wordsIn>[0]) => wordsIn(language, floorDeedWords.answered, { kiosk }),
  undo: null,
})
