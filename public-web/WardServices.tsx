import './WardServices.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { publicWords } from '#client/words/public.ts'
import type { Instant } from '#contract/primitives.ts'
import type { LineView } from '#contract/views/public.ts'
import { GuideLink } from './GuideLink.tsx'
import { ServiceRow } from './ServiceRow.tsx'

/** Each service in the office's order. */
export function WardServices({ view, now }: Readonly<{ view: LineView; now: Instant }>) {
  const { say } = useLanguage()
  return (
    <section className="ward-services">
      <h2>
        <Ruby text={say(publicWords.byService)} />
      </h2>
      <GuideLink ward={view.office} />
      <ul>
        {view.services.map((service) => (
          <ServiceRow key={service.id} view={view} service={service} now={now} />
        ))}
      </ul>
      <p className="ward-services-guide">
        <Ruby text={say(publicWords.onlyAGuide)} />
      </p>
    </section>
  )
}
