import './Tabs.css'
import { Link, useLocation } from 'wouter'
import { LanguageMenu } from '#client/components/LanguageMenu.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { adminWords } from '#client/words/admin.ts'

const TABS = [
  { href: '/admin/', wording: adminWords.floor },
  { href: '/admin/statistics', wording: adminWords.statistics },
  { href: '/admin/devices', wording: adminWords.devices },
] as const

/** The sections, each an address of its own, so that it can be kept as a bookmark. */
export function Tabs() {
  const { say } = useLanguage()
  const [address] = useLocation()
  return (
    <header className="tabs">
      <span className="tabs-title">{say(adminWords.title)}</span>
      <nav aria-label={say(adminWords.sections)}>
        {TABS.map(({ href, wording }) => (
          <Link key={href} href={href} aria-current={address === href ? 'page' : undefined}>
            {say(wording)}
          </Link>
        ))}
      </nav>
      <LanguageMenu languages={['ja', 'en']} />
    </header>
  )
}
