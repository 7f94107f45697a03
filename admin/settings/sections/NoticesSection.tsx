import { useState } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { settingFieldWords, settingHintWords, settingPartWords } from '#client/words/setting-parts.ts'
import { settingFormWords, settingsReviewWords } from '#client/words/settings.ts'
import type { LocalText } from '#contract/primitives.ts'
import type { Language } from '#contract/words.ts'
import { ListField } from '../fields/ListField.tsx'
import { LocalTextField } from '../fields/LocalTextField.tsx'
import { at } from '../form/part.ts'
import { LanguageChoice } from '../preview/LanguageChoice.tsx'
import { NoticeList } from '../preview/NoticeList.tsx'
import { Block } from './Block.tsx'
import type { SectionProps } from './section-props.ts'

const MOST_NOTICES = 10

/** What is announced in the hall and on the public page. */
export function NoticesSection({ root }: SectionProps) {
  const { say } = useLanguage()
  const notices = at(root, 'notices')
  return (
    <>
      <Block heading={settingPartWords.notices} hint={settingHintWords.notices}>
        {notices.value.length === 0 ? <p>{say(settingFormWords.noNotices)}</p> : null}
        <ListField
          part={notices}
          nameOf={(n) => say(settingFieldWords.notice, { n })}
          make={notices.value.length < MOST_NOTICES ? () => ({ ja: '', en: '' }) : null}
          addLabel={settingFormWords.addNotice}
          ordered
        >
          {(notice, name) => <LocalTextField part={notice} label={{ ja: name, en: name }} long />}
        </ListField>
      </Block>
      {notices.value.length === 0 ? null : <NoticePreview notices={notices.value} />}
    </>
  )
}

function NoticePreview({ notices }: Readonly<{ notices: readonly LocalText[] }>) {
  const { language } = useLanguage()
  const [shown, setShown] = useState<Language>(language)
  return (
    <Block heading={settingsReviewWords.preview}>
      <div className="setting-row">
        <LanguageChoice shown={shown} onShow={setShown} />
      </div>
      <NoticeList notices={notices} shown={shown} />
    </Block>
  )
}
