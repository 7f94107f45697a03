import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { publicWords } from '#client/words/public.ts'
import { localText } from '#client/words.ts'
import type { StillReading } from '#contract/public-page.ts'
import { StillPage } from '../Page.tsx'

/** `search`: what stands behind the `?`, the answers given so far. */
type Props = Readonly<Omit<Extract<StillReading, { kind: 'guide' }>, 'kind'> & { search: string }>

/** The guide to procedures: every event of life that brings people to a ward office. */
export function GuidePage({ guide }: Props) {
  const { language, say } = useLanguage()
  return (
    <StillPage title={say(publicWords.site)} className="guide">
      <ul>
        {guide.events.map(({ id, name }) => (
          <li key={id}>
            <a href={`/guide/${id}`}>
              <Ruby text={localText(name, language)} />
            </a>
          </li>
        ))}
      </ul>
    </StillPage>
  )
}
