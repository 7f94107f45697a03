import './HowToPair.css'
import { Banner } from '../components/Banner.tsx'
import { Button } from '../components/Button.tsx'
import { LanguageMenu } from '../components/LanguageMenu.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { type Trouble, troubleText } from '../trouble.ts'
import { pairing } from '../words/pairing.ts'

type Props = Readonly<{ refusal: Trouble; onAgain: () => void }>

/** For whoever sets up the screen: why it does not run yet, and the three steps that make it run. */
export function HowToPair({ refusal, onAgain }: Props) {
  const { language, say } = useLanguage()
  if (refusal.code === 'unreachable')
    return (
      <main className="how-to-pair">
        <Banner kind="warning" title={say(pairing.unreachable)} />
      </main>
    )
  return (
    <main className="how-to-pair">
      <div className="how-to-pair-language">
        <LanguageMenu languages={['ja', 'en']} />
      </div>
      <h1>{say(pairing.heading)}</h1>
      <p>{say(pairing.intro)}</p>
      {refusal.code === 'not-signed-in' ? null : <Banner kind="error" title={troubleText(refusal, language)} />}
      <ol>
        <li>{say(pairing.stepAsk)}</li>
        <li>{say(pairing.stepOpen)}</li>
        <li>{say(pairing.stepDone)}</li>
      </ol>
      <Button look="outline" size="large" onClick={onAgain}>
        {say(pairing.again)}
      </Button>
    </main>
  )
}
