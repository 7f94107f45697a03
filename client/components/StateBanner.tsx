import { useLanguage } from '../LanguageProvider.tsx'
import type { Live } from '../live.ts'
import { troubleText } from '../trouble.ts'
import { Banner } from './Banner.tsx'
import { StaleBanner } from './StaleBanner.tsx'

type Props = Readonly<{ live: Live<unknown>; timeZone: string }>

/** Says it when what is shown is not the present state. Nothing while all is well. */
export function StateBanner({ live, timeZone }: Props) {
  const { language } = useLanguage()
  if (live.state === 'stale') return <StaleBanner since={live.since} timeZone={timeZone} />
  if (live.state === 'refused') return <Banner kind="error" title={troubleText(live.refusal, language)} />
  return null
}
