import { Route, Switch } from 'wouter'
import { CityPage } from './CityPage.tsx'
import { LostPage } from './LostPage.tsx'
import { bookPage, stopPage, ticketPage } from './later-parts.ts'
import { plain } from './page-address.ts'
import { WardPage } from './WardPage.tsx'

const BookPage = bookPage.Later
const TicketPage = ticketPage.Later
const StopPage = stopPage.Later

/** Which page an address is. A change of ward or ticket is another page, with nothing left of the one before. */
export function Site() {
  return (
    <Switch>
      <Route path="/">
        <CityPage />
      </Route>
      <Route path="/offices/:office">{({ office }) => <WardPage key={office} office={plain(office)} />}</Route>
      <Route path="/offices/:office/book">{({ office }) => <BookPage key={office} office={plain(office)} />}</Route>
      <Route path="/n">
        <StopPage />
      </Route>
      <Route path="/t/:office/:day/:number">
        {({ office, day, number }) => (
          <TicketPage key={`${office}/${day}/${number}`} ticket={{ office: plain(office), day, number: number.toUpperCase() }} />
        )}
      </Route>
      <Route>
        <LostPage />
      </Route>
    </Switch>
  )
}
