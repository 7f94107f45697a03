import { useLanguage } from '../LanguageProvider.tsx'
import type { Live } from '../live.ts'
import { clockText } from '../time-text.ts'
import { troubleText } from '../trouble.ts'
import { common } from '../words/common.ts'
import { Banner } from './Banner.tsx'

type Props = Readonly<{ live: Live<unknown>; timeZone: string }>

/** Says it when what is shown is not the present state. Nothing while all is well. */
export function StateBanner({ live, timeZone }: Props) {
  const { language, say } = useLanguage()
  if (live.state === 'stale')
    return (
      <Banner kind="warning" title={say(common.stale, { time: clockText(live.since, timeZone, language) })}>
        <p>{say(common.staleHint)}</p>
      </Banner>
    )
  if (live.state === 'refused') return <Banner kind="error" title={troubleText(live.refusal, language)} />
  return null
}
