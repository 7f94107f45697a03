import './CityPage.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { publicWords } from '#client/words/public.ts'
import { useKeptBookings } from './booking/use-kept-bookings.ts'
import { yourBookings } from './later-parts.ts'
import { Page } from './Page.tsx'
import { WardList } from './WardList.tsx'

const YourBookings = yourBookings.Later

/** Ten wards at a glance: is it worth going, and where. */
export function CityPage() {
  const { say } = useLanguage()
  const { bookings } = useKeptBookings()
  return (
    <Page title={null} className="city">
      <div className="city-heading">
        <h1>
          <Ruby text={say(publicWords.site)} />
        </h1>
        <p>
          <Ruby text={say(publicWords.cityIntro)} />
        </p>
      </div>
      {bookings.length > 0 ? <YourBookings bookings={bookings} /> : null}
      <WardList />
    </Page>
  )
}
