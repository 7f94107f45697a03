import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { orderReasonWords } from '#client/words/counter.ts'
import { alarmWords, floorCounterWords, floorDeedWords } from '#client/words/floor.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { FloorCounter, FloorView } from '#contract/views/staff.ts'
import { Act } from '../parts/Act.tsx'
import type { Deed } from '../parts/deed.ts'
import { useHand } from '../parts/hand.ts'
import { toldCalled, toldOpened } from '../parts/told.ts'
import { CallHere } from './CallHere.tsx'
import { Longer } from './Longer.tsx'

type Props = Readonly<{ counter: FloorCounter; view: FloorView; now: Instant }>

/** What whoever leads the floor does for a counter: by whether it has somebody, is open, or is not. */
export function CounterActs({ counter, view, now }: Props) {
  if (counter.number !== null) return <Busy number={counter.number} />
  if (counter.state === 'open') return <Free counter={counter} view={view} />
  return <NotOpen counter={counter} now={now} />
}

function Busy({ number }: Readonly<{ number: string }>) {
  const { say } = useLanguage()
  const { look } = useHand()
  return (
    <div className="counter-acts">
      <p className="counter-next">{say(floorCounterWords.busy, { number })}</p>
      <Button look="text" size="small" onClick={() => look(number)}>
        {say(alarmWords.lookAt, { number })}
      </Button>
    </div>
  )
}

/** Who would be called is said before. */
function Free({ counter: { id, label, next }, view }: Omit<Props, 'now'>) {
  const { language, say } = useLanguage()
  const line = next && view.lines.find((each) => each.id === next.service)
  return (
    <>
      <div className="counter-acts">
        {next === null ? (
          <p className="counter-next">{say(floorCounterWords.nobodyNext)}</p>
        ) : (
          <>
            <p className="counter-next" data-testid="next-up">
              {say(floorCounterWords.nextUp, {
                number: next.number,
                service: line ? localText(line.name, language) : next.service,
                why: say(orderReasonWords[next.why]),
              })}
            </p>
            <Act
              route="call-next"
              params={{ counter: id }}
              input={{}}
              deed={({ number }) => toldCalled(label, number)}
              testId="call-next"
            >
              {say(floorCounterWords.callNext, { number: next.number })}
            </Act>
          </>
        )}
      </div>
      <div className="counter-acts">
        <CallHere counter={id} label={label} />
        <UndoTurn counter={id} label={label} />
      </div>
    </>
  )
}

function NotOpen({ counter, now }: Omit<Props, 'view'>) {
  const { say } = useLanguage()
  const { id, label, state } = counter
  return (
    <div className="counter-acts">
      <Act route="open-counter" params={{ counter: id }} input={{}} deed={() => toldOpened(label, id)} testId="open-counter">
        {say(floorCounterWords.open)}
      </Act>
      {state === 'paused' ? <Longer counter={counter} now={now} /> : null}
      <UndoTurn counter={id} label={label} />
    </div>
  )
}

const toldTurnUndone = (label: string): Deed => ({
  told: (language) => wordsIn(language, floorDeedWords.turnUndone, { label }),
  undo: null,
})

/** Opened, left or closed by mistake. */
function UndoTurn({ counter, label }: Readonly<{ counter: string; label: string }>) {
  const { say } = useLanguage()
  return (
    <Act route="undo-counter" params={{ counter }} input={{}} look="text" deed={() => toldTurnUndone(label)} testId="undo-turn">
      {say(floorCounterWords.undoTurn)}
    </Act>
  )
}
