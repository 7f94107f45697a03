import { useLanguage } from '#client/LanguageProvider.tsx'
import type { alarmWords, lineWords } from '#client/words/floor.ts'
import type { FloorLine } from '#contract/views/staff.ts'
import { Act } from '../parts/Act.tsx'
import { toldStopped } from './told-tickets.ts'

type Props = Readonly<{
  lines: readonly FloorLine[]
  look?: 'filled' | 'outline'
  words: typeof lineWords.stopNow | typeof alarmWords.stop
  onDone?: () => void
}>

/** No more tickets for these lines from now on. */
export function StopNow({ lines, look = 'outline', words, onDone }: Props) {
  const { say } = useLanguage()
  return (
    <Act
      route="stop-tickets"
      params={{}}
      input={{ services: lines.map(({ id }) => id) }}
      look={look}
      deed={() => toldStopped(lines)}
      onDone={onDone}
      testId="stop-now"
    >
      {say(words)}
    </Act>
  )
}
