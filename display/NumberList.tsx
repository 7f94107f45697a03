import './NumberList.css'
import type { Wording } from '#client/words.ts'
import type { TicketNumber } from '#contract/primitives.ts'
import { Both } from './Both.tsx'
import { PageMark } from './PageMark.tsx'
import { pageOf } from './pages.ts'

const NUMBERS_A_PAGE = 4

type Words = Wording & Readonly<{ ja: string }>
type Props = Readonly<{ heading: Words; numbers: readonly TicketNumber[]; now: number }>

/** Numbers that have something in common, a row at a time. Its place stays while it is empty. */
export function NumberList({ heading, numbers, now }: Props) {
  const { items, ...page } = pageOf(numbers, NUMBERS_A_PAGE, now)
  return (
    <section className="number-list" data-empty={numbers.length === 0}>
      <h2>
        <Both wording={heading} params={[]} /> <PageMark {...page} />
      </h2>
      <ul>
        {items.map((number) => (
          <li key={number}>{number}</li>
        ))}
      </ul>
    </section>
  )
}
