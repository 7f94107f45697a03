import { z } from 'zod'
import { Day } from './primitives.ts'
import { WEEKDAYS } from './words.ts'

/** One day, or such a weekday as they usually are. */
export const DayOrWeekday = z.union([Day, z.enum(WEEKDAYS)])
export type DayOrWeekday = z.infer<typeof DayOrWeekday>
