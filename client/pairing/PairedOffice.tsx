import type { ReactNode } from 'react'
import type { Session } from '#contract/devices.ts'
import type { OfficeId } from '#contract/primitives.ts'
import { Banner } from '../components/Banner.tsx'
import { useLanguage } from '../LanguageProvider.tsx'
import { NotForRole } from '../sign-in/NotForRole.tsx'
import { troubleText } from '../trouble.ts'
import { Paired } from './Paired.tsx'

/** For screens that stand in one office. */
export function PairedOffice({ children }: Readonly<{ children: (office: OfficeId) => ReactNode }>) {
  return <Paired>{(session) => (session.office === null ? <NoOffice session={session} /> : children(session.office))}</Paired>
}

/** Somebody of all offices has come to the wrong screen; a device of all was paired by mistake, which an administrator has to mend. */
function NoOffice({ session }: Readonly<{ session: Session }>) {
  const { language } = useLanguage()
  if (session.staff) return <NotForRole />
  return <Banner kind="error" title={troubleText({ code: 'unknown-office' }, language)} />
}
