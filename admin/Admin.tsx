import './Admin.css'
import { useLayoutEffect, useState } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { LiveView } from '#client/components/LiveView.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { NotForRole } from '#client/sign-in/NotForRole.tsx'
import { useCity } from '#client/views.ts'
import { adminWords } from '#client/words/admin.ts'
import type { Session } from '#contract/devices.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { OfficeSelect } from './OfficeSelect.tsx'
import { type Page, pagesOf } from './pages.tsx'
import { rememberedOffice, rememberOffice } from './remembered-office.ts'
import { SignInHere } from './SignInHere.tsx'
import { Tabs } from './Tabs.tsx'

/** The manager's screen: the floor as it is, what the days were like, who and what works here, and what was done. */
export function Admin({ session }: Readonly<{ session: Session }>) {
  const { say } = useLanguage()
  const city = useCity()
  const [signingIn, setSigningIn] = useState(false)
  const title = say(adminWords.title)
  // Before the sections' own effects: they may add to it.
  useLayoutEffect(() => {
    document.title = title
  }, [title])
  const pages = pagesOf(session.role)
  if (pages.length === 0) return <NotForRole />
  return (
    <div className="admin">
      <Tabs pages={pages} onSignIn={() => setSigningIn(true)} />
      {signingIn ? (
        <SignInHere onDone={() => setSigningIn(false)} />
      ) : (
        <LiveView live={city} banner={false}>
          {({ offices }) => <Sections session={session} offices={offices} pages={pages} />}
        </LiveView>
      )}
    </div>
  )
}

type Props = Readonly<{ session: Session; offices: readonly OfficeGlance[]; pages: readonly Page[] }>

function Sections({ session, offices, pages }: Props) {
  const [chosen, setChosen] = useState(() => session.office ?? rememberedOffice())
  const office = offices.find((one) => one.office === chosen) ?? offices[0]
  if (!office) return null
  const choose = (id: string) => {
    rememberOffice(id)
    setChosen(id)
  }
  const select = <OfficeSelect offices={session.office === null ? offices : [office]} office={office} onChoose={choose} />
  return (
    <Router base="/admin">
      <Switch>
        {pages.map(({ path, show }) => (
          <Route key={path} path={path}>
            {show({ session, offices, office, select })}
          </Route>
        ))}
        <Route>
          <Redirect to="/" replace />
        </Route>
      </Switch>
    </Router>
  )
}
