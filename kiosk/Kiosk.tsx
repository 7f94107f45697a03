import './Kiosk.css'
import { LiveView } from '#client/components/LiveView.tsx'
import { useView } from '#client/views.ts'
import type { OfficeId } from '#contract/primitives.ts'
import { VisitScreen } from './VisitScreen.tsx'

export function Kiosk({ office }: Readonly<{ office: OfficeId }>) {
  const live = useView('menu', { office })
  return (
    <LiveView live={live} banner={false}>
      {(menu) => <VisitScreen menu={menu} live={live} />}
    </LiveView>
  )
}
