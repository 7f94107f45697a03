import { Ruby } from '#client/components/Ruby.tsx'
import { DOCUMENT_LANGUAGES, localText } from '#client/words.ts'
import type { LocalText } from '#contract/primitives.ts'
import type { Language } from '#contract/words.ts'

/** The notices as visitors read them. */
export const NoticeList = ({ notices, shown }: Readonly<{ notices: readonly LocalText[]; shown: Language }>) => (
  <ul lang={DOCUMENT_LANGUAGES[shown]}>
    {notices
      .filter(({ ja }) => ja !== '')
      .map((notice) => (
        <li key={notice.ja}>
          <Ruby text={localText(notice, shown)} />
        </li>
      ))}
  </ul>
)
