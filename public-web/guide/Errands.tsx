import './Errands.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { guideResultWords } from '#client/words/guide.ts'
import { localText, type Wording } from '#client/words.ts'
import type { Guide, GuideErrand } from '#contract/guide.ts'
import type { LineView } from '#contract/views/public.ts'
import type { HeardErrand } from '#core/guide.ts'
import { Sentences } from '../Sentences.tsx'
import { CounterWait } from './CounterWait.tsx'
import { CounterWays } from './CounterWays.tsx'
import { counterWays } from './counter-ways.ts'
import { ErrandFacts } from './ErrandFacts.tsx'
import type { Heard } from './heard.ts'
import { serviceNameIn } from './service-name.ts'
import { type WardsOf, wardsOf } from './wards-of.ts'

const WHERE = {
  any: guideResultWords.allAnyWard,
  own: guideResultWords.allOwnWard,
  mixed: guideResultWords.mixedWards,
} as const satisfies Record<WardsOf, Wording>

type Props = Readonly<{ guide: Guide; heard: Heard; ward: LineView | null; lines: readonly LineView[] }>

/** Counter by counter: how long one waits there now, what is done there, and how it can be done otherwise. */
export function Errands({ guide, heard, ward, lines }: Props) {
  const { say } = useLanguage()
  const { errands, withoutComing } = heard
  const where = wardsOf(errands)
  // What stands above already is not said twice.
  const said = withoutComing.flatMap(({ ways }) => ways)
  return (
    <section className="guide-errands" id="errands">
      <h2>
        <Ruby text={say(said.length > 0 ? guideResultWords.atTheOfficeElse : guideResultWords.atTheOffice)} />
      </h2>
      <p>
        <Sentences text={say(WHERE[where])} />
      </p>
      <ul>
        {errands.map((errand) => (
          <li key={errand.service} className="guide-errand" data-testid="errand" data-service={errand.service}>
            <Errand errand={errand} ward={ward} lines={lines} marksWard={where === 'mixed'} />
            <CounterWays parts={errand.parts} ways={counterWays(guide, errand.parts).filter(({ way }) => !said.includes(way))} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type ErrandProps = Readonly<{ errand: HeardErrand; ward: LineView | null; lines: readonly LineView[]; marksWard: boolean }>

function Errand({ errand: { service, parts }, ward, lines, marksWard }: ErrandProps) {
  const { language } = useLanguage()
  return (
    <>
      <h3>
        <Ruby text={localText(serviceNameIn(ward ? [ward, ...lines] : lines, service), language)} />
      </h3>
      {ward ? <CounterWait ward={ward} service={service} /> : null}
      <ul className="guide-errand-parts">
        {parts.map((part) => (
          <Part key={part.id} part={part} marksWard={marksWard} />
        ))}
      </ul>
    </>
  )
}

function Part({ part, marksWard }: Readonly<{ part: GuideErrand; marksWard: boolean }>) {
  const { language, say } = useLanguage()
  return (
    <li className="guide-errand-part" data-testid="part" data-errand={part.id}>
      <h4>
        <Ruby text={localText(part.name, language)} />
      </h4>
      <ErrandFacts errand={part} />
      {marksWard && part.anyWard ? (
        <p className="guide-errand-where">
          <Ruby text={say(guideResultWords.anyWard)} />
        </p>
      ) : null}
    </li>
  )
}
