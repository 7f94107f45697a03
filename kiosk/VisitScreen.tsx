import { useReducer, useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Live } from '#client/live.ts'
import { bookingCodeIn } from '#contract/readable-code.ts'
import type { MenuView } from '#contract/views/hall.ts'
import type { HelpSubject } from '#contract/words.ts'
import { Bar } from './Bar.tsx'
import { useCheckIn } from './check-in/use-check-in.ts'
import { useScanner } from './check-in/use-scanner.ts'
import { isOfficeClosed } from './errands/offers.ts'
import { Header } from './Header.tsx'
import { isAwaited } from './help/call-for-help.ts'
import { Help } from './help/Help.tsx'
import { HelpNotice } from './help/HelpNotice.tsx'
import { useHelp } from './help/use-help.ts'
import { Idle } from './Idle.tsx'
import { idleSeconds } from './idle-seconds.ts'
import { Languages } from './Languages.tsx'
import { Spoken } from './Spoken.tsx'
import { Stale } from './Stale.tsx'
import { StepView } from './StepView.tsx'
import { useCommands } from './use-commands.ts'
import { useIdle } from './use-idle.ts'
import { isOver, NEW_VISIT, turn } from './visit.ts'

type Props = Readonly<{ menu: MenuView; live: Live<MenuView> }>

export function VisitScreen({ menu, live }: Props) {
  const { choose } = useLanguage()
  const [visit, act] = useReducer(turn, NEW_VISIT)
  const [low, setLow] = useState(false)
  const [asking, setAsking] = useState(false)
  const commands = useCommands()
  const help = useHelp(menu)
  const checkIn = useCheckIn(menu.office, commands.checkIn, act)

  const restart = () => {
    commands.forget()
    help.forget()
    act({ type: 'restart' })
    setAsking(false)
    setLow(false)
    choose('ja')
  }
  const back = () => {
    if (asking) return setAsking(false)
    commands.forget()
    act({ type: 'back' })
  }
  const ask = (about: HelpSubject) => {
    setAsking(about === 'help')
    help.ask(about)
  }
  useScanner(menu.checkIn && !isOver(visit) && !commands.pending && !isOfficeClosed(menu), (text) => {
    const code = bookingCodeIn(text)
    setAsking(false)
    commands.forget()
    act({ type: 'scanned', code })
    if (code !== null) checkIn(code)
  })
  const awaited = isAwaited(help.call)
  const left = useIdle(idleSeconds({ visit, sending: commands.pending, awaited, disturbed: low || asking }), restart)
  const shown = asking && help.call !== null ? 'help' : visit.step

  return (
    <div className="kiosk" data-reach={low ? 'low' : 'usual'} data-step={shown}>
      <Header menu={menu} />
      <Languages onChosen={() => act({ type: 'begin' })} />
      <div className="kiosk-notices">
        {!commands.retrying && <Stale live={live} />}
        {shown !== 'help' && <HelpNotice call={help.call} />}
      </div>
      <main className="kiosk-step">
        {shown === 'help' && help.call !== null ? (
          <Help call={help.call} onCall={() => ask('help')} />
        ) : (
          <StepView
            menu={menu}
            visit={visit}
            act={act}
            commands={commands}
            left={left}
            onNoPaper={() => ask('slip')}
            onHelp={() => ask('help')}
            onDone={restart}
          />
        )}
      </main>
      <Idle left={isOver(visit) && shown !== 'help' ? null : left} />
      <Bar
        begun={shown !== 'welcome'}
        canGoBack={shown === 'help' || (shown !== 'welcome' && !isOver(visit))}
        low={low}
        onBack={back}
        onRestart={restart}
        onHelp={() => ask('help')}
        onReach={() => setLow(!low)}
      />
      <Spoken visit={visit} />
    </div>
  )
}
