import '#client/fonts.ts'
import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { mount } from '#client/mount.tsx'
import { Paired } from '#client/pairing/Paired.tsx'
import { troubleText } from '#client/trouble.ts'
import { Counter } from './Counter.tsx'

/** A counter stands in one office; a pairing for none was a mistake that the administrator has to mend. */
function NoOffice() {
  const { language } = useLanguage()
  return <Banner kind="error" title={troubleText({ code: 'unknown-office' }, language)} />
}

mount('counter', <Paired>{({ office }) => (office === null ? <NoOffice /> : <Counter office={office} />)}</Paired>)
