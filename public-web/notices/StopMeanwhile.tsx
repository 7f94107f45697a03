import { useLanguage } from '#client/LanguageProvider.tsx'
import { publicWords } from '#client/words/public.ts'
import { Page } from '../Page.tsx'
import { WithoutScript } from '../WithoutScript.tsx'

export function StopMeanwhile() {
  const { say } = useLanguage()
  return (
    <Page title={say(publicWords.site)} className="ticket">
      <WithoutScript about="stop" />
    </Page>
  )
}
