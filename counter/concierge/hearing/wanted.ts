import type { Alternative, Guide, GuideErrand, LifeEvent, PaperId } from '#contract/guide.ts'
import type { ServiceId } from '#contract/primitives.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import { elsewhereFor, errandsFor, type HeardErrand, papersFor, waysOf } from '#core/guide.ts'
import { isOffered } from '../offered.ts'
import type { Hearing } from './hearing.ts'

/** A service that the ticket may carry, what is done there, and whether it is to be on it. */
export type Wanted = Readonly<{ offer: ServiceOffer; heard: HeardErrand | null; on: boolean }>

type Heard = Readonly<{ event: LifeEvent | null; hearing: Hearing }>

/** What was heard, in the guide's order, then what was picked by name. Of what the office does not take now nothing is on (I4). */
export function wantedServices({ event, hearing }: Heard, offers: readonly ServiceOffer[]): readonly Wanted[] {
  const errands = event ? errandsFor(event, hearing.answers) : []
  const offerOf = (id: ServiceId): readonly ServiceOffer[] => offers.filter((offer) => offer.id === id)
  const heard = errands.flatMap((errand) =>
    offerOf(errand.service).map((offer) => ({
      offer,
      heard: errand,
      on: isOffered(offer) && !hearing.left.includes(offer.id),
    })),
  )
  const picked = hearing.picked
    .filter((id) => !errands.some(({ service }) => service === id))
    .flatMap(offerOf)
    .map((offer) => ({ offer, heard: null, on: isOffered(offer) }))
  return [...heard, ...picked]
}

export const onTicket = (wanted: readonly Wanted[]): readonly ServiceOffer[] =>
  wanted.filter(({ on }) => on).map(({ offer }) => offer)

/** A paper, and for which of the ticket's services. */
export type PaperFor = Readonly<{ paper: PaperId; services: readonly ServiceOffer[] }>

/** Each paper once, in the order of the errands that are on the ticket. */
export function papersOnTicket(wanted: readonly Wanted[]): readonly PaperFor[] {
  const on = wanted.filter((each) => each.on)
  return papersFor(on.flatMap(({ heard }) => heard ?? [])).map(({ paper, services }) => ({
    paper,
    services: on.map(({ offer }) => offer).filter(({ id }) => services.includes(id)),
  }))
}

/** Another way for one errand. `elsewhere`: no counter of this building does it. */
export type OtherWays = Readonly<{ errand: GuideErrand; ways: readonly Alternative[]; elsewhere: boolean }>

/** What spares the visitor a line, or has to be done elsewhere anyway: that comes first. */
export function waysFor(guide: Guide, { event, hearing }: Heard): readonly OtherWays[] {
  if (!event) return []
  const here = errandsFor(event, hearing.answers).flatMap(({ parts }) => parts)
  const ways = (errand: GuideErrand) => waysOf(guide, errand)
  return [
    ...elsewhereFor(event, hearing.answers).map((errand) => ({ errand, ways: ways(errand), elsewhere: true })),
    ...here.map((errand) => ({ errand, ways: ways(errand), elsewhere: false })).filter((each) => each.ways.length > 0),
  ]
}
