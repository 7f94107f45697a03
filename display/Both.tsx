import './Both.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { DOCUMENT_LANGUAGES, localText, type SayArguments, type Wording, wordsIn } from '#client/words.ts'
import type { LocalText } from '#contract/primitives.ts'
import type { Language } from '#contract/words.ts'

/** The hall serves everyone: beside the board's language stands English, beside any other Japanese. */
export const besides = (language: Language): Language => (language === 'ja' || language === 'ja-easy' ? 'en' : 'ja')

type PairProps = Readonly<{ text: (language: Language) => string }>

/** The same words in both languages, the board's own first. Readings are left out: nothing can stand above a line of the board. */
export function Pair({ text }: PairProps) {
  const { language } = useLanguage()
  const beside = besides(language)
  return (
    <span className="both">
      <span className="both-first" lang={DOCUMENT_LANGUAGES[language]}>
        {withoutReadings(text(language))}
      </span>
      <span className="both-second" lang={DOCUMENT_LANGUAGES[beside]}>
        {withoutReadings(text(beside))}
      </span>
    </span>
  )
}

type SaidProps<W extends Wording> = Readonly<{ wording: W; params: SayArguments<W> }>

export function Both<const W extends Wording>({ wording, params }: SaidProps<W>) {
  return <Pair text={(language) => wordsIn(language, wording, ...params)} />
}

/** A name that is data. */
export const BothNames = ({ text }: Readonly<{ text: LocalText }>) => <Pair text={(language) => localText(text, language)} />
