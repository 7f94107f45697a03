import './NextUp.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { orderReasonWords, counter as words } from '#client/words/counter.ts'
import { localText } from '#client/words.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { Glow } from '../parts/Glow.tsx'
import { Waited } from '../parts/Waited.tsx'

/** Who the next button will call, and why it is that one. */
export function NextUp({ view: { next, lines } }: Readonly<{ view: DeskView }>) {
  const { language, say } = useLanguage()
  const service = lines.find(({ id }) => id === next?.service)
  return (
    <section className="next-up">
      <h2 className="next-up-heading">{say(words.next)}</h2>
      {next === null ? (
        <p className="next-up-reason">{say(words.nextNobody)}</p>
      ) : (
        <>
          <p className="next-up-who">
            <Glow value={next.number}>
              <strong>{next.number}</strong>
            </Glow>
            <span className="next-up-service">{service ? localText(service.name, language) : next.service}</span>
            <Waited since={next.since} />
          </p>
          <p className="next-up-reason">{say(orderReasonWords[next.why])}</p>
        </>
      )}
    </section>
  )
}
