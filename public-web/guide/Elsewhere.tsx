import './Elsewhere.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { errandWords, guideResultWords } from '#client/words/guide.ts'
import { localText } from '#client/words.ts'
import type { Guide, GuideErrand } from '#contract/guide.ts'
import { waysOf } from '#core/guide.ts'
import { ErrandFacts } from './ErrandFacts.tsx'
import { Ways } from './Ways.tsx'

type Props = Readonly<{ guide: Guide; errands: readonly GuideErrand[] }>

/** What no ward office does, and who does it. */
export function Elsewhere({ guide, errands }: Props) {
  const { language, say } = useLanguage()
  if (errands.length === 0) return null
  return (
    <section className="guide-elsewhere" data-testid="elsewhere">
      <h2>
        <Ruby text={say(guideResultWords.elsewhere)} />
      </h2>
      <ul>
        {errands.map((errand) => (
          <li key={errand.id} className="guide-elsewhere-errand">
            <h3>
              <Ruby text={localText(errand.name, language)} />
            </h3>
            <ErrandFacts errand={errand} />
            <Ways ways={waysOf(guide, errand)} />
            {errand.papers.length > 0 ? (
              <div>
                <h4>
                  <Ruby text={say(errandWords.papers)} />
                </h4>
                <ul className="guide-elsewhere-papers">
                  {errand.papers.map((paper) => (
                    <li key={paper}>
                      <Ruby text={localText(guide.papers[paper] ?? errand.name, language)} />
                    </li>
                  ))}
                </ul>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
