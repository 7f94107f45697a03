import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { publicWords } from '#client/words/public.ts'
import { Page } from './Page.tsx'
import { WardCards } from './WardCards.tsx'
import { WardList } from './WardList.tsx'

/** For an address that is nobody's: says so, and offers what there is. */
export function LostPage({ ward = false }: Readonly<{ ward?: boolean }>) {
  const { say } = useLanguage()
  const heading = say(ward ? publicWords.unknownWard : publicWords.unknownPage)
  return (
    <Page title={heading} className="city">
      <div className="city-heading">
        <h1>
          <Ruby text={heading} />
        </h1>
        <p>
          <Ruby text={say(publicWords.chooseWard)} />
        </p>
      </div>
      <WardList Cards={WardCards} />
    </Page>
  )
}
