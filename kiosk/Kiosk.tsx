import './Kiosk.css'
import { useEffect } from 'react'
import { LiveView } from '#client/components/LiveView.tsx'
import { viewOf } from '#client/live.ts'
import { useView } from '#client/views.ts'
import { warmFonts } from '#client/warm-fonts.ts'
import type { OfficeId } from '#contract/primitives.ts'
import { VisitScreen } from './VisitScreen.tsx'

export function Kiosk({ office }: Readonly<{ office: OfficeId }>) {
  const live = useView('menu', { office })
  const menu = viewOf(live)
  const day = menu?.day
  // Names are settings, the same all day: their letters are at hand when a visitor changes the language without a connection.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers in the menu change with every ticket, its names do not
  useEffect(() => {
    if (menu) void warmFonts(menu.name, menu.section, menu.notices, menu.services)
  }, [day])
  return (
    <LiveView live={live} banner={false}>
      {(menu) => <VisitScreen menu={menu} live={live} />}
    </LiveView>
  )
}
