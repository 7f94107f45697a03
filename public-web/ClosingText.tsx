import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText } from '#client/time-text.ts'
import { closingWords } from '#client/words/closing.ts'
import type { LineService } from '#contract/views/public.ts'

type Props = Readonly<{ service: Pick<LineService, 'afterClosing' | 'comeBy'>; timeZone: string }>

/** Whether whoever comes now is called before closing, and until when to come; nothing where nothing speaks against it. */
export function ClosingText({ service: { afterClosing, comeBy }, timeZone }: Props) {
  const { language, say } = useLanguage()
  if (afterClosing === null && comeBy === null) return null
  return (
    <p className="service-row-closing">
      <Ruby
        text={
          comeBy === null
            ? say(closingWords[afterClosing ?? 'possible'])
            : say(closingWords.comeBy, { time: clockText(comeBy, timeZone, language) })
        }
      />
    </p>
  )
}
