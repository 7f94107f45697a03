import './DevicesPage.css'
import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { adminWords } from '#client/words/admin.ts'
import type { Session } from '#contract/devices.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { useRead } from '../use-read.ts'
import { Devices } from './Devices.tsx'
import { NewScreen } from './NewScreen.tsx'

const EVERY_MS = 15_000

type Props = Readonly<{ session: Session; offices: readonly OfficeGlance[]; office: string }>

/** Which screens there are, a link for another one, and an end to one that is lost. */
export function DevicesPage({ session, offices, office }: Props) {
  const { language, say } = useLanguage()
  const [{ answer, refusal }, readAgain] = useRead('list-devices', { params: {}, input: null }, EVERY_MS)
  return (
    <main className="admin-page devices-page">
      <h1 className="visually-hidden">{say(adminWords.devices)}</h1>
      {refusal ? <Banner kind="error" title={troubleText(refusal, language)} /> : null}
      <div className="devices-page-columns">
        <Devices devices={answer?.devices ?? null} own={session.device} offices={offices} onChanged={readAgain} />
        <NewScreen session={session} offices={offices} usual={office} onMade={readAgain} />
      </div>
    </main>
  )
}
