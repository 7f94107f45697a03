import { useState } from 'react'
import { LiveView } from '#client/components/LiveView.tsx'
import { useViewStore } from '#client/views.ts'
import type { OfficeId } from '#contract/primitives.ts'
import type { Announcer } from './announcer.ts'
import { Board } from './Board.tsx'
import { createBrowserAnnouncer, SILENT } from './browser-announcer.ts'
import { useAnnouncements } from './use-announcements.ts'

/** `?sound=off` hangs a silent board where another one already speaks. */
const announcerFor = (search: string): Announcer =>
  new URLSearchParams(search).get('sound') === 'off' ? SILENT : createBrowserAnnouncer()

export function Display({ office }: Readonly<{ office: OfficeId }>) {
  const [live, store] = useViewStore('board', { office })
  const [announcer] = useState(() => announcerFor(location.search))
  const announced = useAnnouncements(live, announcer)
  return (
    <LiveView live={live} banner={false}>
      {(view) => <Board view={view} live={live} store={store} announced={announced} />}
    </LiveView>
  )
}
