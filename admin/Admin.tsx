import './Admin.css'
import { useEffect, useState } from 'react'
import { Redirect, Route, Router, Switch } from 'wouter'
import { Banner } from '#client/components/Banner.tsx'
import { LiveView } from '#client/components/LiveView.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { useCity } from '#client/views.ts'
import { adminWords } from '#client/words/admin.ts'
import type { Session } from '#contract/devices.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { MANAGER_ROLES } from '#contract/words.ts'
import { DevicesPage } from './devices/DevicesPage.tsx'
import { FloorPage } from './floor/FloorPage.tsx'
import { OfficeSelect } from './OfficeSelect.tsx'
import { rememberedOffice, rememberOffice } from './remembered-office.ts'
import { StatisticsPage } from './statistics/StatisticsPage.tsx'
import { Tabs } from './Tabs.tsx'

/** The manager's screen: the floor as it is, what the days were like, and which screens there are. */
export function Admin({ session }: Readonly<{ session: Session }>) {
  const { say } = useLanguage()
  const city = useCity()
  const title = say(adminWords.title)
  useEffect(() => {
    document.title = title
  }, [title])
  if (!(MANAGER_ROLES as readonly string[]).includes(session.role)) return <Banner kind="error" title={say(adminWords.noAdmin)} />
  return (
    <div className="admin">
      <Tabs />
      <LiveView live={city} banner={false}>
        {({ offices }) => <Sections session={session} offices={offices} />}
      </LiveView>
    </div>
  )
}

type Props = Readonly<{ session: Session; offices: readonly OfficeGlance[] }>

function Sections({ session, offices }: Props) {
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
        <Route path="/">
          <FloorPage key={office.office} office={office.office} select={select} />
        </Route>
        <Route path="/statistics">
          <StatisticsPage key={office.office} office={office} select={select} />
        </Route>
        <Route path="/devices">
          <DevicesPage session={session} offices={offices} office={office.office} />
        </Route>
        <Route>
          <Redirect to="/" replace />
        </Route>
      </Switch>
    </Router>
  )
}
