import './NextUp.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { counter as words } from '#client/words/counter.ts'
import { localText } from '#client/words.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { Glow } from '../parts/Glow.tsx'
import { Waited } from '../parts/Waited.tsx'
import { nextReason } from './next-reason.ts'

/** Who the next button will call, and why it is that one. */
export function NextUp({ view }: Readonly<{ view: DeskView }>) {
  const { language, say } = useLanguage()
  // Just called, and the view that knows who is next is on its way.
  const next = view.next?.number === view.current?.ticket.number ? null : view.next
  const service = view.lines.find(({ id }) => id === next?.service)
  return (
    <section className="next-up">
      <h2 className="next-up-heading">{say(words.next)}</h2>
      {next === null ? (
        <p className="next-up-reason">{view.next === null && say(words.nextNobody)}</p>
      ) : (
        <>
          <p className="next-up-who">
            <Glow value={next.number}>
              <strong>{next.number}</strong>
            </Glow>
            <span className="next-up-service">{service ? localText(service.name, language) : next.service}</span>
            <Waited since={next.since} />
          </p>
          <p className="next-up-reason">{nextReason(view, next, language)}</p>
        </>
      )}
    </section>
  )
}
