import './ServiceLines.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { display } from '#client/words/display.ts'
import type { BoardView } from '#contract/views/hall.ts'
import { Both, BothNames } from './Both.tsx'
import { PageMark } from './PageMark.tsx'
import { pageOf } from './pages.ts'
import { lineTexts } from './service-line.ts'

type Service = BoardView['services'][number]

const SERVICES_A_PAGE = 9

/** Per service: how many wait and about how long. */
export function ServiceLines({ services, now }: Readonly<{ services: readonly Service[]; now: number }>) {
  const { language, say } = useLanguage()
  const { items, ...page } = pageOf(services, SERVICES_A_PAGE, now)
  return (
    <table className="service-lines">
      <thead>
        <tr className="service-lines-heading">
          <th scope="col" className="service-lines-errand">
            <Both wording={display.errand} params={[]} /> <PageMark {...page} />
          </th>
          <th scope="col" className="service-lines-people">
            <Both wording={display.people} params={[]} />
          </th>
          <th scope="col" className="service-lines-minutes">
            <Both wording={display.minutes} params={[]} />
          </th>
        </tr>
      </thead>
      <tbody>
        {items.map((service) => (
          <tr key={service.id} className="service-lines-service">
            <th scope="row" className="service-lines-name">
              <BothNames text={service.name} />
            </th>
            <td className="service-lines-value">
              {service.waiting === 0 ? say(display.nobody) : say(display.peopleCount, { n: service.waiting })}
            </td>
            <td className="service-lines-value">
              {lineTexts(service, language).map((words) => (
                <span key={words} className="service-lines-words">
                  {words}
                </span>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
