import './WardAnswer.css'
import { EstimateText } from '#client/components/EstimateText.tsx'
import { Lamp } from '#client/components/Lamp.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { waitingText } from '#client/estimate-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { publicWords } from '#client/words/public.ts'
import { localText } from '#client/words.ts'
import type { Instant } from '#contract/primitives.ts'
import type { LineView } from '#contract/views/public.ts'
import { BackLink } from './BackLink.tsx'
import { isLit } from './lit.ts'
import { OpeningText } from './OpeningText.tsx'

type Props = Readonly<{ view: LineView; now: Instant }>

/** 「西区役所: 空いています · 約5〜10分 · 3人待ち」, or that it is closed and when it opens. */
export function WardAnswer({ view, now }: Props) {
  const { language, say } = useLanguage()
  return (
    <section className="ward-answer">
      <BackLink href="/" text={say(publicWords.toWards)} />
      <h1>
        <Ruby text={localText(view.name, language)} />
        <small>
          <Ruby text={localText(view.section, language)} />
        </small>
      </h1>
      <div className={`ward-answer-now ward-answer-${isLit(view) ? view.lamp : 'closed'}`}>
        {isLit(view) ? <Lamp lamp={view.lamp} /> : null}
        {view.lamp === 'closed' ? null : (
          <p className="ward-answer-wait">
            <strong>
              <EstimateText estimate={view.estimate} />
            </strong>
            <span>
              <Ruby text={waitingText(view.waiting, language)} />
            </span>
          </p>
        )}
        <p className="ward-answer-notes">
          {view.lamp === 'closed' || view.estimate.kind === 'unknown' ? null : (
            <span>
              <Ruby text={say(publicWords.busiestHint)} />
            </span>
          )}
          <span>
            <Ruby text={say(publicWords.asOf, { time: clockText(now, view.timeZone, language) })} />
          </span>
          <span>
            <OpeningText hours={view} now={now} />
          </span>
        </p>
      </div>
      {/* A page without script: it is gone to, not turned over to. */}
      <a className="ward-answer-outlook" href={`/offices/${view.office}/outlook`}>
        <Ruby text={say(publicWords.toOutlook)} />
      </a>
    </section>
  )
}
