import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { localText } from '#client/words.ts'
import type { LocalText } from '#contract/primitives.ts'

/** A service's name in the visitor's language, and in Japanese too for the staff. */
export function BothNames({ name }: Readonly<{ name: LocalText }>) {
  const { language } = useLanguage()
  return (
    <>
      <p className="slip-name">
        <Ruby text={localText(name, language)} />
      </p>
      {withoutReadings(localText(name, language)) !== name.ja && <p>{name.ja}</p>}
    </>
  )
}
