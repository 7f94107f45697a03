import './FigureHead.css'
import { useId } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { type Figure, figureDefinitions, figureNames } from '#client/words/statistics.ts'
import { wordsIn } from '#client/words.ts'
import type { Language } from '#contract/words.ts'

export const definitionText = (figure: Figure, targetMinutes: number, language: Language): string => {
  if (figure === 'withinTarget') return wordsIn(language, figureDefinitions.withinTarget, { target: targetMinutes })
  return wordsIn(language, figureDefinitions[figure])
}

type Props = Readonly<{ figure: Figure; targetMinutes: number }>

/** The head of a column, which tells what exactly it counts when it is pointed at or reached by the keyboard. */
export function FigureHead({ figure, targetMinutes }: Props) {
  const { language, say } = useLanguage()
  const id = useId()
  return (
    <th scope="col" className={`admin-figure figure-head figures-${figure}`}>
      <button type="button" aria-describedby={id}>
        {say(figureNames[figure])}
      </button>
      <span role="tooltip" id={id}>
        {definitionText(figure, targetMinutes, language)}
      </span>
    </th>
  )
}
