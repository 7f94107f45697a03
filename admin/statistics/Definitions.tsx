import { useLanguage } from '#client/LanguageProvider.tsx'
import { FIGURES, type Figure, figureNames, statisticsWords } from '#client/words/statistics.ts'
import { FigureMeanings } from '../charts/FigureMeanings.tsx'
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
  const meanings = FIGURES.map((figure) => ({
    figure,
    name: nameOf(figure),
    meaning: definitionText(figure, targetMinutes, language),
  }))
  return <FigureMeanings title={say(statisticsWords.definitions)} meanings={meanings} />
}
