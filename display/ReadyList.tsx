import './ReadyList.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { briefStateWords, display } from '#client/words/display.ts'
import { SEPARATORS } from '#client/words.ts'
import type { BoardView } from '#contract/views/hall.ts'
import { Both } from './Both.tsx'
import { PageMark } from './PageMark.tsx'
import { PaperMark } from './PaperMark.tsx'
import { pageOf } from './pages.ts'
import { type ReadyLine, readyLines } from './ready-lines.ts'

const LINES_A_PAGE = 2

/** Papers that are ready: at which counter, and whose. Its place stays while it is empty. */
export function ReadyList({ ready, now }: Readonly<{ ready: BoardView['ready']; now: number }>) {
  const { items, ...page } = pageOf(readyLines(ready), LINES_A_PAGE, now)
  return (
    <section className="ready-list" data-testid="ready-list" data-empty={ready.length === 0}>
      <h2>
        <PaperMark /> <Both wording={display.ready} params={[]} /> <PageMark {...page} />
      </h2>
      <ul className="ready-list-lines">
        {items.map(({ counters, numbers }) => (
          <li key={numbers[0]} className="ready-list-line">
            <Place counters={counters} />
            <span className="ready-list-numbers">
              {numbers.map((number) => (
                <span key={number}>{number}</span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const areNumbers = (counters: readonly string[]): boolean => counters.every((label) => /^\d+$/.test(label))

/** As many signs as a line of the board has room for. */
const NAMED = 3

function Place({ counters }: Pick<ReadyLine, 'counters'>) {
  const { language, say } = useLanguage()
  const labels = counters.join(SEPARATORS[language])
  const place = () => {
    if (counters.length === 0) return say(briefStateWords['no-counter'])
    if (counters.length > NAMED) return say(display.handedOverWhereCalled)
    return say(areNumbers(counters) ? display.handedOverAt : display.handedOverAtNamed, { labels })
  }
  return <span className="ready-list-place">{place()}</span>
}
