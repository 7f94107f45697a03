import './Preview.css'
import { useState } from 'react'
import { Pictogram } from '#client/components/Pictogram.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingPartWords, settingValueWords } from '#client/words/setting-parts.ts'
import { settingFormWords, settingsReviewWords as words } from '#client/words/settings.ts'
import { DOCUMENT_LANGUAGES, localText } from '#client/words.ts'
import type { OfficeSettings, ServiceSettings } from '#contract/settings.ts'
import type { Language } from '#contract/words.ts'
import { isSame } from '#core/settings-changes.ts'
import { LampLimits } from './LampLimits.tsx'
import { LanguageChoice } from './LanguageChoice.tsx'
import { NoticeList } from './NoticeList.tsx'

type Props = Readonly<{ base: OfficeSettings; draft: OfficeSettings }>

const offered = ({ services }: OfficeSettings): readonly ServiceSettings[] => services.filter(({ closed }) => !closed)

/** The kiosk's services, the lamp and the notices, as they will be. */
export function Preview({ base, draft }: Props) {
  const { language, say } = useLanguage()
  const [shown, setShown] = useState<Language>(language)
  const gone = offered(base).filter(({ id }) => !offered(draft).some((service) => service.id === id))
  return (
    <section className="admin-panel settings-preview">
      <div className="settings-preview-head">
        <h2>{say(words.preview)}</h2>
        <LanguageChoice shown={shown} onShow={setShown} />
      </div>
      <h3>{say(words.previewServices)}</h3>
      <ul className="settings-preview-services">
        {offered(draft).map((service) => (
          <Offer key={service.id} service={service} before={base.services.find(({ id }) => id === service.id)} shown={shown} />
        ))}
      </ul>
      {gone.length === 0 ? null : (
        <p>
          {say(words.previewGone, {
            names: gone.map(({ name }) => localText(name, language)).join(say(settingValueWords.joint)),
          })}
        </p>
      )}
      <h3>{say(settingFormWords.lamp)}</h3>
      <LampLimits lamp={draft.lamp} />
      {draft.notices.length === 0 ? null : (
        <>
          <h3>{say(settingPartWords.notices)}</h3>
          <NoticeList notices={draft.notices} shown={shown} />
        </>
      )}
    </section>
  )
}

type OfferProps = Readonly<{ service: ServiceSettings; before: ServiceSettings | undefined; shown: Language }>

/** A service as the kiosk offers it, and whether that is new. */
function Offer({ service, before, shown }: OfferProps) {
  const { say } = useLanguage()
  const { name, hint, pictogram } = service
  const isNew = before === undefined || before.closed
  const isChanged = !isNew && !isSame([before.name, before.hint, before.pictogram], [name, hint, pictogram])
  return (
    <li className={isNew || isChanged ? 'settings-preview-changed' : undefined} lang={DOCUMENT_LANGUAGES[shown]}>
      <Pictogram id={pictogram} />
      <div>
        {shown === 'ja' && name.kana ? <p className="settings-preview-kana">{name.kana}</p> : null}
        <p>
          <strong>
            <Ruby text={localText(name, shown)} />
          </strong>
        </p>
        {hint ? (
          <p className="settings-preview-kana">
            <Ruby text={localText(hint, shown)} />
          </p>
        ) : null}
        {isNew || isChanged ? (
          <p className="settings-preview-mark">{say(isNew ? words.previewNew : words.previewChanged)}</p>
        ) : null}
      </div>
    </li>
  )
}
