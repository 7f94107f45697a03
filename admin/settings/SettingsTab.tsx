import { lazy, Suspense } from 'react'
import { Loading } from '#client/components/Loading.tsx'
import type { Place } from '../place.ts'

/** The page carries the contract's schemas (zod, 91 KB) to check what is typed, so it is loaded only when somebody opens it. */
const SettingsPage = lazy(async () => {
  const { forbidCodeFromText } = await import('./no-code-from-text.ts')
  forbidCodeFromText()
  const page = await import('./SettingsPage.tsx')
  return { default: page.SettingsPage }
})

export function SettingsTab(place: Place) {
  return (
    <Suspense fallback={<Loading />}>
      <SettingsPage key={place.office.office} {...place} />
    </Suspense>
  )
}
