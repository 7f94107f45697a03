import './Shares.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { staffingWords as words } from '#client/words/staffing.ts'
import { localText } from '#client/words.ts'
import type { ServiceShare, StaffingAdvice } from '#contract/staffing.ts'
import { ofHundred } from '../figures.ts'

type Props = Readonly<{ advice: StaffingAdvice; timeZone: string }>

/** How far from its target a share is, by pattern and colour; the figure says it too. */
const degreeOf = ({ isReached, share }: ServiceShare): 'met' | 'short' | 'half' =>
  isReached || share === null ? 'met' : share < 0.5 ? 'half' : 'short'

/** Services that miss their target, and when: the share of visitors who are called in time. */
export function Shares({ advice: { services, halfHours, shares }, timeZone }: Props) {
  const { language, say } = useLanguage()
  const short = services.filter(({ service }) => shares.some((each) => each.service === service && !each.isReached))
  const shareAt = (service: string, place: number): ServiceShare | null =>
    shares.find((each) => each.service === service && each.halfHours.includes(place)) ?? null
  const isOneTarget = new Set(services.map(({ target }) => JSON.stringify(target))).size === 1
  const isTogether = shares.some((each) => each.halfHours.length > 1 && short.some(({ service }) => service === each.service))
  return (
    <>
      <table className="advice-grid shares" data-testid="staffing-shares">
        <caption>{say(words.shares)}</caption>
        <thead>
          <tr>
            <th scope="col">{say(words.service)}</th>
            {halfHours.map(({ from }) => (
              <th key={from} scope="col">
                {clockText(from, timeZone, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {short.map(({ service, name, target }) => (
            <tr key={service}>
              <th scope="row">
                {localText(name, language)}{' '}
                {isOneTarget ? null : (
                  <span className="advice-note">
                    {say(words.ownTarget, { minutes: target.minutes, share: Math.round(target.share * 100) })}
                  </span>
                )}
              </th>
              {halfHours.map(({ from }, place) => (
                <Cell key={from} share={shareAt(service, place)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="chart-key">
        {(['met', 'short', 'half'] as const).map((degree) => (
          <li key={degree}>
            <span className={`shares-swatch shares-${degree}`} aria-hidden="true" />
            {say({ met: words.meets, short: words.short10, half: words.shortHalf }[degree])}
          </li>
        ))}
      </ul>
      <p className="advice-note">
        {short.length < services.length ? say(words.othersReach) : null} {isTogether ? say(words.together) : null}
      </p>
    </>
  )
}

function Cell({ share }: Readonly<{ share: ServiceShare | null }>) {
  if (share?.share == null) return <td />
  const mark = share.halfHours.length > 1 ? '*' : ''
  return (
    <td className={`shares-${degreeOf(share)}`}>
      <span>
        {ofHundred(share.share)}
        {mark}
      </span>
    </td>
  )
}
