import { useEffect } from 'react'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { adminWords } from '#client/words/admin.ts'

/** The number of warnings in the tab's title, so that a page in the background tells (F4). */
export function useTitleCount(count: number): void {
  const { say } = useLanguage()
  const title = say(adminWords.title)
  useEffect(() => {
    document.title = count === 0 ? title : `(${count}) ${title}`
    return () => {
      document.title = title
    }
  }, [count, title])
}
