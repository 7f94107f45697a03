import { useReducer, useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Live } from '#client/live.ts'
import { useCommand } from '#client/use-command.ts'
import { kiosk } from '#client/words/kiosk.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { Bar } from './Bar.tsx'
import { Header } from './Header.tsx'
import { Help } from './Help.tsx'
import { Idle } from './Idle.tsx'
import { Languages } from './Languages.tsx'
import { Stale } from './Stale.tsx'
import { StepView } from './StepView.tsx'
import { useIdle } from './use-idle.ts'
import { NEW_VISIT, turn, type Visit } from './visit.ts'

/** Seconds without a touch after which the screen belongs to the next visitor. */
const IDLE = { asking: 60, sending: 180, number: 40 } as const

function idleLimit(visit: Visit, sending: boolean, disturbed: boolean): number | null {
  if (visit.step === 'number') return IDLE.number
  if (sending) return IDLE.sending
  return visit.step === 'welcome' && !disturbed ? null : IDLE.asking
}

type Props = Readonly<{ menu: MenuView; live: Live<MenuView> }>

export function VisitScreen({ menu, live }: Props) {
  const { choose, say } = useLanguage()
  const [visit, act] = useReducer(turn, NEW_VISIT)
  const [low, setLow] = useState(false)
  const [help, setHelp] = useState(false)
  // Never given up by itself: the same key is sent until the office answers, so that the visitor gets one ticket or knows why not.
  const take = useCommand('take-ticket', Number.POSITIVE_INFINITY)

  const restart = () => {
    take.forget()
    act({ type: 'restart' })
    setHelp(false)
    setLow(false)
    choose('ja')
  }
  const back = () => {
    if (help) return setHelp(false)
    take.forget()
    act({ type: 'back' })
  }
  const left = useIdle(idleLimit(visit, take.pending, low || help), restart)

  return (
    <div className="kiosk" data-reach={low ? 'low' : 'usual'} data-step={help ? 'help' : visit.step}>
      <Header menu={menu} />
      <Languages onChosen={() => act({ type: 'begin' })} />
      <div className="kiosk-notices">{!take.retrying && <Stale live={live} />}</div>
      <main className="kiosk-step">
        {help ? <Help /> : <StepView menu={menu} visit={visit} act={act} take={take} onDone={restart} left={left} />}
      </main>
      <Idle left={visit.step === 'number' && !help ? null : left} />
      <Bar
        begun={help || visit.step !== 'welcome'}
        canGoBack={help || visit.step === 'errands' || visit.step === 'confirm'}
        low={low}
        onBack={back}
        onRestart={restart}
        onHelp={() => setHelp(true)}
        onReach={() => setLow(!low)}
      />
      <p className="visually-hidden" role="status" aria-live="assertive">
        {visit.step === 'number' ? say(kiosk.spokenNumber, { number: visit.ticket.number }) : ''}
      </p>
    </div>
  )
}
