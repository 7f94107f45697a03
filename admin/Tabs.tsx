import './Tabs.css'
import { Link, useLocation } from 'wouter'
import { LanguageMenu } from '#client/components/LanguageMenu.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { WhoIsHere } from '#client/sign-in/WhoIsHere.tsx'
import { adminWords } from '#client/words/admin.ts'
import type { Page } from './pages.tsx'

/** Who manages, and the sections, each an address of its own, so that it can be kept as a bookmark. */
export function Tabs({ pages, onSignIn }: Readonly<{ pages: readonly Page[]; onSignIn: () => void }>) {
  const { say } = useLanguage()
  const [address] = useLocation()
  return (
    <header className="tabs">
      <div className="tabs-head">
        <span className="tabs-title">{say(adminWords.title)}</span>
        <WhoIsHere onSignIn={onSignIn} onHandOver={null} />
        <LanguageMenu languages={['ja', 'en']} />
      </div>
      <nav aria-label={say(adminWords.sections)}>
        {pages.map(({ path, name }) => (
          <Link key={path} href={`/admin${path}`} aria-current={address === `/admin${path}` ? 'page' : undefined}>
            {say(name)}
          </Link>
        ))}
      </nav>
    </header>
  )
}
