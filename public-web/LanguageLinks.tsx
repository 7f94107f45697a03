import './LanguageLinks.css'
import type { MouseEvent } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { common, LANGUAGE_NAMES } from '#client/words/common.ts'
import { DOCUMENT_LANGUAGES } from '#client/words.ts'
import { LANGUAGES } from '#contract/words.ts'
import { inLanguage } from './page-address.ts'

/** The server does not see what stands behind the `#`: a ticket's secret stays with the ticket. */
const keepFragment = ({ currentTarget }: MouseEvent<HTMLAnchorElement>): void => {
  currentTarget.hash = location.hash
}

/** Every language in its own script, in the office's order, each the address of this page in it. */
export function LanguageLinks() {
  const { language, say } = useLanguage()
  const [path] = useLocation()
  const search = useSearch()
  return (
    <details className="language-links">
      <summary>
        <svg className="language-links-mark" viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="12" cy="12" r="9.5" />
          <ellipse cx="12" cy="12" rx="4.5" ry="9.5" />
          <path d="M3.5 8.5h17M3.5 15.5h17" />
        </svg>
        <span className="visually-hidden">{say(common.language)}</span>
        <span>{LANGUAGE_NAMES[language]}</span>
      </summary>
      <ul>
        {LANGUAGES.map((one) => (
          <li key={one}>
            <a
              href={inLanguage(path, search, one)}
              lang={DOCUMENT_LANGUAGES[one]}
              hrefLang={DOCUMENT_LANGUAGES[one]}
              aria-current={one === language ? 'true' : undefined}
              onClick={keepFragment}
            >
              {LANGUAGE_NAMES[one]}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
