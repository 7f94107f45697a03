import './ServiceLines.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { estimateWords } from '#client/words/common.ts'
import { briefStateWords, display } from '#client/words/display.ts'
import { wordsIn } from '#client/words.ts'
import type { BoardView } from '#contract/views/hall.ts'
import type { Estimate } from '#contract/views/parts.ts'
import type { Language } from '#contract/words.ts'
import { Both, BothNames } from './Both.tsx'
import { PageMark } from './PageMark.tsx'
import { pageOf } from './pages.ts'

type Service = BoardView['services'][number]

const SERVICES_A_PAGE = 9

function briefEstimate(estimate: Estimate, language: Language): string {
  switch (estimate.kind) {
    case 'range':
      // "0 to 10" would promise that there may be no wait at all.
      return estimate.from === 0
        ? wordsIn(language, display.within, { to: estimate.to })
        : wordsIn(language, display.range, { from: estimate.from, to: estimate.to })
    case 'over':
      return wordsIn(language, estimateWords.over, { h: Math.floor(estimate.from / 60) })
    case 'soon':
      return wordsIn(language, estimateWords.soon)
    case 'unknown':
      return wordsIn(language, display.unknown)
    default:
      return estimate satisfies never
  }
}

/** How long it takes; where nobody can be called just now, why. */
const waitText = ({ state, estimate }: Service, language: Language): string =>
  state === 'open' ? briefEstimate(estimate, language) : wordsIn(language, briefStateWords[state])

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
            <td className="service-lines-value">{waitText(service, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
