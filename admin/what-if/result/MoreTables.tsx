import { useLanguage } from '#client/LanguageProvider.tsx'
import { spanText } from '#client/time-text.ts'
import { whatIfWords as words } from '#client/words/what-if.ts'
import { localText } from '#client/words.ts'
import type { WhatIfAnswer } from '#contract/what-if.ts'
import { figureText } from './figures.ts'

type Props = Readonly<{ answer: WhatIfAnswer }>
type Line = Readonly<{ key: string; name: string; count: number; before: number | null; after: number | null }>

/** The mean wait of each service before and after. */
export function Services({ answer: { base, before, after } }: Props) {
  const { language, say } = useLanguage()
  const lines = before.services
    .map(({ service, errands, wait }): Line => {
      const name = base.services.find(({ id }) => id === service)?.name
      const then = after.services.find((each) => each.service === service)
      return {
        key: service,
        name: name ? localText(name, language) : service,
        count: errands,
        before: wait.value,
        after: then?.wait.value ?? null,
      }
    })
    .toSorted((a, b) => b.count - a.count)
  return <More title={say(words.byService)} head={say(words.service)} lines={lines} />
}

/** The curves in figures. */
export function HalfHours({ answer: { base, before, after } }: Props) {
  const { language, say } = useLanguage()
  const lines = base.halfHours.map(
    (halfHour, place): Line => ({
      key: String(halfHour.from),
      name: spanText(halfHour, base.timeZone, language),
      count: before.halfHours[place]?.arrivals ?? 0,
      before: before.halfHours[place]?.wait?.value ?? null,
      after: after.halfHours[place]?.wait?.value ?? null,
    }),
  )
  return <More title={say(words.byHalfHour)} head={say(words.time)} lines={lines} />
}

function More({ title, head, lines }: Readonly<{ title: string; head: string; lines: readonly Line[] }>) {
  const { language, say } = useLanguage()
  const figure = (value: number | null): string => (value === null ? say(words.none) : figureText(value, language))
  return (
    <details className="what-if-more">
      <summary>{title}</summary>
      <table className="admin-table">
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {[words.visitors, words.before, words.after].map((name) => (
              <th key={name.en} scope="col" className="admin-figure">
                {say(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, count, before, after }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              <td className="admin-figure">{Math.round(count)}</td>
              <td className="admin-figure">{figure(before)}</td>
              <td className="admin-figure">{figure(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
