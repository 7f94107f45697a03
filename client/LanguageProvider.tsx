import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo, useState } from 'react'
import type { Language } from '#contract/words.ts'
import { useHandedOver } from './handed-over.ts'
import { chooseLanguage } from './language.ts'
import { DOCUMENT_LANGUAGES, type Say, wordsIn } from './words.ts'

const REMEMBERED = 'machiai-language'

type LanguageChoice = Readonly<{ language: Language; choose: (language: Language) => void; say: Say }>

const LanguageContext = createContext<LanguageChoice | null>(null)

// A browser that keeps no storage (private mode, blocked cookies) throws; the choice then lasts as long as the page.
const remembered = (): string | null => {
  try {
    return localStorage.getItem(REMEMBERED)
  } catch {
    return null
  }
}
const remember = (language: Language): void => {
  try {
    localStorage.setItem(REMEMBERED, language)
  } catch {
    return
  }
}

/** `shared`: a screen that strangers use one after the other begins in Japanese and remembers nobody's language. */
type Props = Readonly<{ shared: boolean; children: ReactNode }>

export function LanguageProvider({ shared, children }: Props) {
  const { state } = useHandedOver()
  const [language, setLanguage] = useState(
    () =>
      state?.language ??
      chooseLanguage({
        search: location.search,
        remembered: shared ? null : remembered(),
        preferred: shared ? [] : navigator.languages,
      }),
  )
  useLayoutEffect(() => {
    document.documentElement.lang = DOCUMENT_LANGUAGES[language]
  }, [language])
  const choice = useMemo<LanguageChoice>(
    () => ({
      language,
      choose: (chosen) => {
        if (!shared) remember(chosen)
        setLanguage(chosen)
      },
      say: (wording, ...params) => wordsIn(language, wording, ...params),
    }),
    [language, shared],
  )
  return <LanguageContext value={choice}>{children}</LanguageContext>
}

/** The language of the screen, how to change it, and `say`, which speaks it. */
export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext)
  if (!choice) throw new Error('useLanguage outside of a Frame')
  return choice
}
