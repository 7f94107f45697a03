import type { ReactNode } from 'react'
import type { OfficeId } from '#contract/primitives.ts'
import { Banner } from '../components/Banner.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { troubleText } from '../trouble.ts'
import { Paired } from './Paired.tsx'

/** For screens that stand in one office: a pairing for none was a mistake that the administrator has to mend. */
export function PairedOffice({ children }: Readonly<{ children: (office: OfficeId) => ReactNode }>) {
  return <Paired>{({ office }) => (office === null ? <NoOffice /> : children(office))}</Paired>
}

function NoOffice() {
  const { language } = useLanguage()
  return <Banner kind="error" title={troubleText({ code: 'unknown-office' }, language)} />
}
