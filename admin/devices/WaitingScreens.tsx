import './WaitingScreens.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { screenWords } from '#client/words/admin.ts'
import { deviceWords } from '#client/words/devices.ts'
import { SCREENS, type Screen } from '#contract/words.ts'

type Props = Readonly<{ waiting: readonly Readonly<{ screen: Screen }>[] }>

/** Which kinds of screen show a code just now. The codes are read off the screens, so that none is confirmed unseen. */
export function WaitingScreens({ waiting }: Props) {
  const { say } = useLanguage()
  if (waiting.length === 0) return <p className="waiting-screens-none">{say(deviceWords.nobodyWaits)}</p>
  const kinds = SCREENS.map((screen) => ({ screen, n: waiting.filter((one) => one.screen === screen).length }))
  return (
    <div className="waiting-screens" role="status">
      <h3>{say(deviceWords.waiting)}</h3>
      <ul>
        {kinds
          .filter(({ n }) => n > 0)
          .map(({ screen, n }) => (
            <li key={screen}>{say(deviceWords.waitingOne, { screen: say(screenWords[screen]), n })}</li>
          ))}
      </ul>
    </div>
  )
}
