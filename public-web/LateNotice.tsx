import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { lateWords } from '#client/words/be-back.ts'
import type { lateFor } from './my-ticket.ts'

type Props = Readonly<{ late: ReturnType<typeof lateFor>; timeZone: string }>

/** That the turn may come only after closing. */
export function LateNotice({ late, timeZone }: Props) {
  const { language, say } = useLanguage()
  if (!late) return null
  const words = say(lateWords[late.chance], { time: clockText(late.closing, timeZone, language) })
  return <Banner kind="warning" title={<Ruby text={words} />} />
}
