import { Banner } from '../components/Banner.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { type Trouble, troubleText } from '../trouble.ts'
import { pairing } from '../words/pairing.ts'

/** Why it takes longer, where nobody need do anything about it. */
export function PassingTrouble({ trouble }: Readonly<{ trouble: Trouble }>) {
  const { language, say } = useLanguage()
  if (trouble.code === 'unreachable') return <Banner kind="warning" title={say(pairing.unreachable)} />
  if (trouble.code === 'too-many-requests') return <Banner kind="warning" title={say(pairing.tooMany)} />
  return <Banner kind="error" title={troubleText(trouble, language)} />
}
