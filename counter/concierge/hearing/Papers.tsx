import './Papers.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { hearWords } from '#client/words/concierge.ts'
import { errandWords } from '#client/words/guide.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { Guide, PaperId } from '#contract/guide.ts'
import type { LocalText } from '#contract/primitives.ts'
import { Both } from '../Both.tsx'
import { Toggle } from '../Toggle.tsx'
import type { PaperFor } from './wanted.ts'

type Props = Readonly<{
  guide: Guide
  papers: readonly PaperFor[]
  has: readonly PaperId[]
  onHas: (paper: PaperId) => void
}>

/** What has to be brought for all of it: ticked while going through it with the visitor, so that what is missing stands out. */
export function Papers({ guide, papers, has, onHas }: Props) {
  const { say } = useLanguage()
  const several = new Set(papers.flatMap(({ services }) => services.map(({ id }) => id))).size > 1
  const left = papers.filter(({ paper }) => !has.includes(paper)).length
  return (
    <section className="papers">
      <header>
        <h2>
          <Both say={(language) => wordsIn(language, errandWords.papers)} />
        </h2>
        <p className="papers-left" data-all={left === 0} role="status">
          {left === 0 ? say(hearWords.papersAll) : say(hearWords.papersLeft, { n: left })}
        </p>
      </header>
      <p>{say(hearWords.papersHint)}</p>
      <ul>
        {papers.map(({ paper, services }) => (
          <li key={paper}>
            <Paper
              text={guide.papers[paper]}
              services={several ? services.map(({ name }) => name) : []}
              has={has.includes(paper)}
              onHas={() => onHas(paper)}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

type PaperProps = Readonly<{ text: LocalText | undefined; services: readonly LocalText[]; has: boolean; onHas: () => void }>

function Paper({ text, services, has, onHas }: PaperProps) {
  const { language } = useLanguage()
  if (!text) return null
  return (
    <Toggle on={has} onToggle={onHas} className="papers-paper">
      <Both say={(one) => localText(text, one)} />
      <span className="papers-for">
        {services.map((name) => localText(name, language)).join(language === 'ja' ? '・' : ', ')}
      </span>
    </Toggle>
  )
}
