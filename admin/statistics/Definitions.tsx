import './Definitions.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { FIGURES, type Figure, figureNames, statisticsWords } from '#client/words/statistics.ts'
import { definitionText } from './FigureHead.tsx'

/** Waits and service times have figures of the same name: which of the two is meant. */
const groupOf = (figure: Figure): 'wait' | 'service' | null => {
  if (figure.startsWith('wait')) return 'wait'
  return figure.startsWith('service') ? 'service' : null
}

/** What every figure means, on the page itself and on paper. */
export function Definitions({ targetMinutes }: Readonly<{ targetMinutes: number }>) {
  const { language, say } = useLanguage()
  const nameOf = (figure: Figure): string => {
    const group = groupOf(figure)
    return group === null ? say(figureNames[figure]) : `${say(statisticsWords[group])} ${say(figureNames[figure])}`
  }
  return (
    <section className="admin-panel definitions">
      <h2>{say(statisticsWords.definitions)}</h2>
      <dl>
        {FIGURES.map((figure) => (
          <div key={figure}>
            <dt>{nameOf(figure)}</dt>
            <dd>{definitionText(figure, targetMinutes, language)}</dd>
          </div>
        ))}
      </dl>
      <p>{say(statisticsWords.unknownWhy)}</p>
    </section>
  )
}
