import './WithoutComing.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { guideResultWords } from '#client/words/guide.ts'
import { localText } from '#client/words.ts'
import type { Heard } from './heard.ts'
import { Ways } from './Ways.tsx'

/** All of it can be done from home or next door: whoever reads this first is spared the trip. */
export function WithoutComing({ ways }: Readonly<{ ways: Heard['withoutComing'] }>) {
  const { language, say } = useLanguage()
  if (ways.length === 0) return null
  return (
    <section className="guide-without-coming" data-testid="without-coming">
      <h2>
        <Ruby text={say(guideResultWords.withoutComing)} />
      </h2>
      <ul>
        {ways.map(({ errand, ways: each }) => (
          <li key={errand.id}>
            <h3>
              <Ruby text={localText(errand.name, language)} />
            </h3>
            <Ways ways={each} />
          </li>
        ))}
      </ul>
    </section>
  )
}
