import './Papers.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { errandWords, guideResultWords } from '#client/words/guide.ts'
import { localText, SEPARATORS } from '#client/words.ts'
import type { Guide } from '#contract/guide.ts'
import type { LineView } from '#contract/views/public.ts'
import type { PaperFor } from '#core/guide.ts'
import { Sentences } from '../Sentences.tsx'
import { serviceNameIn } from './service-name.ts'

type Props = Readonly<{ guide: Guide; papers: readonly PaperFor[]; lines: readonly LineView[] }>

/** What to bring for all of it, each paper once, to be ticked at home: nobody is told what was ticked. */
export function Papers({ guide, papers, lines }: Props) {
  const { language, say } = useLanguage()
  const several = new Set(papers.flatMap(({ services }) => services)).size > 1
  const forText = ({ services }: PaperFor): string =>
    services.map((service) => localText(serviceNameIn(lines, service), language)).join(SEPARATORS[language])
  return (
    <section className="guide-papers" id="papers" data-testid="papers">
      <h2>
        <Ruby text={say(errandWords.papers)} />
      </h2>
      <p className="guide-papers-hint">
        <Sentences text={say(papers.length > 0 ? guideResultWords.tick : guideResultWords.nothingToBring)} />
      </p>
      <ul>
        {papers.map((each) => (
          <li key={each.paper}>
            <label className="guide-paper" data-paper={each.paper}>
              <input type="checkbox" autoComplete="off" />
              <span>
                <Ruby text={localText(guide.papers[each.paper] ?? { ja: each.paper, en: each.paper }, language)} />
                {several ? (
                  <span className="guide-paper-for">
                    <Ruby text={forText(each)} />
                  </span>
                ) : null}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
