import type { ReactNode } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { statisticsWords } from '#client/words/statistics.ts'
import type { Day } from '#contract/primitives.ts'
import { dayAfter } from '../days.ts'
import { AskForm } from './AskForm.tsx'

type Span = Readonly<{ from: Day; to: Day }>
type Props = Readonly<{ span: Span; today: Day; onAsk: (span: Span) => void; children: ReactNode }>

/** A question about days, with the usual periods. */
export function AskDays({ children, ...periods }: Props) {
  const { say } = useLanguage()
  return (
    <AskForm usualName={say(statisticsWords.quick)} usual={<Periods {...periods} />}>
      {children}
    </AskForm>
  )
}

/** Periods that are asked for every week, one press each. */
function Periods({ span, today, onAsk }: Omit<Props, 'children'>) {
  const { say } = useLanguage()
  const yesterday = dayAfter(today, -1)
  const periods = [
    { name: say(statisticsWords.today), from: today, to: today },
    { name: say(statisticsWords.yesterday), from: yesterday, to: yesterday },
    { name: say(statisticsWords.lastDays, { n: 7 }), from: dayAfter(today, -6), to: today },
    { name: say(statisticsWords.lastDays, { n: 28 }), from: dayAfter(today, -27), to: today },
  ]
  return periods.map(({ name, from, to }) => (
    <Button
      key={name}
      look="outline"
      size="small"
      aria-pressed={from === span.from && to === span.to}
      onClick={() => onAsk({ from, to })}
    >
      {name}
    </Button>
  ))
}
