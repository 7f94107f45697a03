import './tokens.css'
import './base.css'
import type { ReactNode } from 'react'
import type { Screen } from '#contract/words.ts'
import { ClockProvider } from './ClockProvider.tsx'
import { ErrorBoundary } from './components/ErrorBoundary.tsx'
import { LanguageProvider } from './LanguageProvider.tsx'
import { ScreenContext } from './screen-name.ts'

type Props = Readonly<{ screen: Screen | 'public'; children: ReactNode }>

/** Strangers stand before these one after the other: nobody's language is remembered for the next. */
const SHARED: readonly (Screen | 'public')[] = ['kiosk', 'display']

/** What every screen stands in: which screen it is, its language, the server's clock, and a net under it all. */
export function Frame({ screen, children }: Props) {
  return (
    <ScreenContext value={screen}>
      <LanguageProvider shared={SHARED.includes(screen)}>
        <ClockProvider>
          <ErrorBoundary mendsWith={null}>{children}</ErrorBoundary>
        </ClockProvider>
      </LanguageProvider>
    </ScreenContext>
  )
}
