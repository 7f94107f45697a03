import { Loading } from '#client/components/Loading.tsx'
import type { Guide } from '#contract/guide.ts'
import type { MenuView } from '#contract/views/hall.ts'
import type { FloorView } from '#contract/views/staff.ts'
import { guideForOffice } from '#core/guide.ts'
import { AppointmentsPlace } from './appointments/AppointmentsPlace.tsx'
import { Hear } from './hearing/Hear.tsx'
import type { HearingDesk } from './hearing/use-hearing.ts'
import { NumberPlace } from './number/NumberPlace.tsx'
import { OpinionPlace } from './opinion/OpinionPlace.tsx'
import type { Place } from './places.ts'

type Props = Readonly<{
  place: Place
  menu: MenuView
  guide: Guide | null
  floor: FloorView | null
  revision: number | null
  desk: HearingDesk
}>

/** What is being done. The hearing waits while the concierge looks elsewhere. */
export function PlaceView({ place, menu, guide, floor, revision, desk }: Props) {
  switch (place) {
    case 'hear': {
      if (!guide) return <Loading />
      const offered = guideForOffice(
        guide,
        menu.services.map(({ id }) => id),
      )
      return <Hear menu={menu} guide={offered} desk={desk} />
    }
    case 'number':
      return <NumberPlace menu={menu} floor={floor} revision={revision} />
    case 'appointments':
      return <AppointmentsPlace menu={menu} revision={revision} language={desk.hearing.language} onDone={desk.nextVisitor} />
    case 'opinion':
      return <OpinionPlace office={menu.office} />
    default:
      return place satisfies never
  }
}
