import { z } from 'zod'
import { OfficeId } from './primitives.ts'

/**
 * Where an office stands, in degrees (WGS 84), and its tile where the wards are laid out roughly as on the map: row and column are
 * counted from the north-west.
 */
export const Place = z.object({
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  tile: z.object({ row: z.int().min(1).max(6), column: z.int().min(1).max(4) }),
})
export type Place = Readonly<z.infer<typeof Place>>

/** The city's places by office. */
export const Places = z.object({ example: z.boolean(), offices: z.partialRecord(OfficeId, Place) })
export type Places = Readonly<z.infer<typeof Places>>
