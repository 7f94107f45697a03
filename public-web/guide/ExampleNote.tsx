import './ExampleNote.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { guideWords } from '#client/words/guide.ts'
import type { Guide } from '#contract/guide.ts'
import { Sentences } from '../Sentences.tsx'

/** Until the city confirms what the guide says, nobody is to rely on it. */
export function ExampleNote({ guide }: Readonly<{ guide: Guide }>) {
  const { say } = useLanguage()
  if (!guide.example) return null
  return (
    <p className="guide-example">
      <Sentences text={say(guideWords.example)} />
    </p>
  )
}
