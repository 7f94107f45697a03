import './CityPage.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { publicWords } from '#client/words/public.ts'
import { Bookings } from './booking/Bookings.tsx'
import { GuideLink } from './GuideLink.tsx'
import { cityCards } from './later-parts.ts'
import { Page } from './Page.tsx'
import { WardList } from './WardList.tsx'

const CityCards = cityCards.Later

/** Ten wards at a glance: is it worth going, and where. */
export function CityPage() {
  const { say } = useLanguage()
  return (
    <Page title={null} className="city">
      <div className="city-heading">
        <h1>
          <Ruby text={say(publicWords.site)} />
        </h1>
        <p>
          <Ruby text={say(publicWords.cityIntro)} />
        </p>
        <GuideLink ward={null} />
      </div>
      <Bookings office={null} />
      <WardList Cards={CityCards} />
    </Page>
  )
}
