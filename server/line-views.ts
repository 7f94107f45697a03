import type { CityView, LineView } from '#contract/views/public.ts'
import { lineView, officeGlance } from '#core/views/line.ts'
import type { Clock } from './clock.ts'
import type { OfficeWriter } from './office.ts'
import type { PlaceOf } from './places.ts'

/** What the public reads, built and serialised once per revision, never per reader. */
export type Prepared<V> = Readonly<{ revision: number; view: V; json: Buffer; etag: string }>

export type LineViews = Readonly<{
  of: (office: string) => Prepared<LineView> | null
  city: () => Prepared<CityView>
}>

export const prepare = <V>(revision: number, view: V): Prepared<V> => ({
  revision,
  view,
  json: Buffer.from(JSON.stringify(view)),
  etag: `"${revision}"`,
})

export function createLineViews(offices: ReadonlyMap<string, OfficeWriter>, clock: Clock, placeOf: PlaceOf): LineViews {
  const lines = new Map<string, Prepared<LineView>>()
  let city: Prepared<CityView> | null = null

  function lineOf(writer: OfficeWriter): Prepared<LineView> {
    const { office, now, revision } = writer.read()
    const known = lines.get(writer.id)
    if (known?.revision === revision) return known
    const fresh = prepare(revision, lineView(office, now))
    lines.set(writer.id, fresh)
    return fresh
  }

  const glanceOf = (writer: OfficeWriter) =>
    officeGlance({ order: writer.read().office.settings.order, place: placeOf(writer.id) }, lineOf(writer).view)

  return {
    of: (id) => {
      const writer = offices.get(id)
      return writer ? lineOf(writer) : null
    },
    city: () => {
      const all = [...offices.values()]
      // Each revision only grows, so their sum tells whether any office has changed.
      const revision = all.reduce((sum, writer) => sum + writer.read().revision, 0)
      if (city?.revision === revision) return city
      const glances = all.map((writer) => glanceOf(writer))
      city = prepare(revision, { at: clock.now(), offices: glances.sort((a, b) => a.order - b.order) })
      return city
    },
  }
}
