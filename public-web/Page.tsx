import './Page.css'
import { type ReactNode, useEffect } from 'react'
import { Link } from 'wouter'
import { LanguageMenu } from '#client/components/LanguageMenu.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { publicWords } from '#client/words/public.ts'

/** `title`: what the browser's tab says, most telling words first. */
type Props = Readonly<{ title: string | null; className: string; children: ReactNode }>

/** What every public page has around it: whose page it is, and the language. */
export function Page({ title, className, children }: Props) {
  const { say } = useLanguage()
  const site = say(publicWords.site)
  useEffect(() => {
    document.title = withoutReadings(title === null ? site : `${title} | ${site}`)
  }, [title, site])
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
        <LanguageMenu />
      </header>
      <main className={`page-main ${className}`}>{children}</main>
    </div>
  )
}
