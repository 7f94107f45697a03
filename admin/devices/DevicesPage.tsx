import './DevicesPage.css'
import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useRead } from '#client/use-read.ts'
import { deviceWords } from '#client/words/devices.ts'
import type { Place } from '../place.ts'
import { ConfirmCode } from './ConfirmCode.tsx'
import { Devices } from './Devices.tsx'
import { NewScreen } from './NewScreen.tsx'

/** A screen that has come or gone is seen here within seconds. */
const EVERY_MS = 4_000

/** Which screens there are and whether they run, how another one is paired, and an end to one that is lost. */
export function DevicesPage({ session, offices, office }: Place) {
  const { language, say } = useLanguage()
  const [{ answer, refusal }, readAgain] = useRead('list-devices', { params: {}, input: null }, EVERY_MS)
  return (
    <main className="admin-page devices-page">
      <h1 className="visually-hidden">{say(deviceWords.page)}</h1>
      {refusal ? <Banner kind="error" title={troubleText(refusal, language)} /> : null}
      <div className="devices-page-columns">
        <Devices devices={answer?.devices ?? null} session={session} offices={offices} onChanged={readAgain} />
        <div className="devices-page-new">
          <ConfirmCode session={session} offices={offices} usual={office} onConfirmed={readAgain} />
          <NewScreen session={session} offices={offices} usual={office} onMade={readAgain} />
        </div>
      </div>
    </main>
  )
}
