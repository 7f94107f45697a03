import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { outlookWords } from '#client/words/outlook.ts'
import type { OutlookView } from '#contract/outlook.ts'

/** From what it was reckoned, and what a wait is. */
export function AboutOutlook({ view }: Readonly<{ view: OutlookView }>) {
  const { say } = useLanguage()
  return (
    <section className="outlook-about">
      <h2>
        <Ruby text={say(outlookWords.about)} />
      </h2>
      <p>
        <Ruby
          text={
            view.learnedDays === 0 ? say(outlookWords.learnedNothing) : say(outlookWords.learnedFrom, { n: view.learnedDays })
          }
        />
      </p>
      <p>
        <Ruby text={say(outlookWords.aboutMean)} />
      </p>
    </section>
  )
}
