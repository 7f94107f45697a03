import './Page.css'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { publicWords } from '#client/words/public.ts'
import { LanguageLinks } from './LanguageLinks.tsx'
import { usePageHead } from './page-head.ts'
import { WithoutScript } from './WithoutScript.tsx'

/** `title`: what the browser's tab says, most telling words first. `description`: the page in a list of results, if not as the city's. */
type Props = Readonly<{ title: string | null; description?: string; className: string; children: ReactNode }>

/** What a live page has around it: it says to a browser without script that it comes anew. */
export function Page({ children, ...page }: Props) {
  return (
    <StillPage {...page}>
      {children}
      <WithoutScript about="refresh" />
    </StillPage>
  )
}

/** What every public page has around it: whose page it is, and the language. */
export function StillPage({ title, description, className, children }: Props) {
  const { say } = useLanguage()
  const site = say(publicWords.site)
  usePageHead({ title: title === null ? site : `${title} | ${site}`, description: description ?? say(publicWords.cityIntro) })
  return (
    <div className="page">
      <header className="page-header">
        <Link className="page-site" href="/">
          <svg className="page-mark" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M4 3h13l3 3v15H4Zm4 5v2h8V8Zm0 5v4h8v-4Z" fillRule="evenodd" />
          </svg>
          <span>
            <Ruby text={site} />
          </span>
        </Link>
        <LanguageLinks />
      </header>
      <main className={`page-main ${className}`}>{children}</main>
    </div>
  )
}
