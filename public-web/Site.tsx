import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { CityPage } from './CityPage.tsx'
import { LostPage } from './LostPage.tsx'
import { TicketPage } from './TicketPage.tsx'
import { WardPage } from './WardPage.tsx'

/** Whoever only looks up a wait does not load what booking needs. */
const BookPage = lazy(async () => ({ default: (await import('./booking/BookPage.tsx')).BookPage }))

const StopPage = lazy(async () => ({ default: (await import('./notices/StopPage.tsx')).StopPage }))

/** Which page an address is. A change of ward or ticket is another page, with nothing left of the one before. */
export function Site() {
  return (
    <Switch>
      <Route path="/">
        <CityPage />
      </Route>
      <Route path="/offices/:office">{({ office }) => <WardPage key={office} office={office} />}</Route>
      <Route path="/offices/:office/book">
        {({ office }) => (
          <Suspense fallback={null}>
            <BookPage key={office} office={office} />
          </Suspense>
        )}
      </Route>
      <Route path="/n">
        <Suspense fallback={null}>
          <StopPage />
        </Suspense>
      </Route>
      <Route path="/t/:office/:day/:number">
        {({ office, day, number }) => (
          <TicketPage key={`${office}/${day}/${number}`} ticket={{ office, day, number: number.toUpperCase() }} />
        )}
      </Route>
      <Route>
        <LostPage />
      </Route>
    </Switch>
  )
}
