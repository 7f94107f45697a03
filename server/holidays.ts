import holidayJp from '@holiday-jp/holiday_jp'
import type { IsHoliday } from '#core/calendar.ts'

/** Public holidays of Japan, by the Cabinet Office's list as packaged. Looked up by date text, so no machine zone can shift it. */
export const isHoliday: IsHoliday = (day) => day in holidayJp.holidays
