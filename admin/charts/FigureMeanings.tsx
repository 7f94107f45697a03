import './FigureMeanings.css'
import type { ReactNode } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { statisticsWords } from '#client/words/statistics.ts'

type Meaning = Readonly<{ figure: string; name: string; meaning: string }>
type Props = Readonly<{ title: string; meanings: readonly Meaning[]; children?: ReactNode }>

/** What every figure means, on the page itself and on paper. */
export function FigureMeanings({ title, meanings, children }: Props) {
  const { say } = useLanguage()
  return (
    <section className="admin-panel">
      <h2>{title}</h2>
      {children}
      <dl className="figure-meanings">
        {meanings.map(({ figure, name, meaning }) => (
          <div key={figure}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{say(statisticsWords.unknownWhy)}</p>
    </section>
  )
}
