import './MoodTable.css'
import { MoodFace } from '#client/components/MoodFace.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { ratingMoods } from '#client/words/after-visit.ts'
import { ratingsRead } from '#client/words/ratings.ts'
import { countText } from '#client/words.ts'
import type { MoodCount } from '#contract/ratings.ts'
import { OPINION_MOODS } from '#contract/words.ts'
import { shareFigure } from '../statistics/figure-text.ts'
import { goodShare } from './moods.ts'

type Row = Readonly<{ key: string; words: string; count: MoodCount }>

/** How many said what, and the share of the satisfied, in figures and as a bar that ends at a hundred of a hundred. */
export function MoodTable({ of, rows }: Readonly<{ of: string; rows: readonly Row[] }>) {
  const { language, say } = useLanguage()
  return (
    <table className="admin-table mood-table">
      <thead>
        <tr>
          <th scope="col">{of}</th>
          {OPINION_MOODS.map((mood) => (
            <th key={mood} scope="col" className="admin-figure">
              <span className="mood-table-mood">
                <MoodFace mood={mood} />
                {say(ratingMoods[mood])}
              </span>
            </th>
          ))}
          <th scope="col">{say(ratingsRead.share)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, words, count }) => (
          <tr key={key} data-testid="rating-row" data-key={key}>
            <th scope="row">{words}</th>
            {OPINION_MOODS.map((mood) => (
              <td key={mood} className="admin-figure">
                {countText(count[mood], language)}
              </td>
            ))}
            <td className="mood-table-share">
              <span>{shareFigure(goodShare(count), language)}</span>
              <span className="mood-table-bar" aria-hidden="true">
                <span style={{ width: `${(goodShare(count) ?? 0) * 100}%` }} />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
