import type { AfterClosing } from '#contract/words.ts'
import type { Wording } from '../words.ts'

/** For staff: that whoever takes a number now may be called only after closing, in a table's few letters. */
export const lateLineBriefs = {
  possible: { ja: '時間内に呼べないことも', en: 'may be after closing' },
  likely: { ja: '時間内に呼べない見込み', en: 'likely after closing' },
} as const satisfies Record<AfterClosing, Wording>

/** The same as a sentence, with what can be done, for whoever leads the floor. */
export const lateLineWords = {
  possible: {
    ja: 'いま番号を取る方は、受付時間内に呼べないことがあります。発券を止める時刻を決めておけます。',
    en: 'Whoever takes a number now may be called only after closing. You can set a time at which tickets stop.',
  },
  likely: {
    ja: 'いま番号を取る方は、受付時間内に呼べない見込みです。発券を止めて、別の日をご案内できます。',
    en: 'Whoever takes a number now will probably be called only after closing. You can stop tickets and suggest another day.',
  },
} as const satisfies Record<AfterClosing, Wording>

/** The same for the clerk, who can speak to the visitor and to whoever leads the floor. */
export const lateDeskWords = {
  possible: {
    ja: 'いま番号を取る方は、時間内に呼べないことがあります',
    en: 'A number taken now may be called after closing',
  },
  likely: {
    ja: 'いま番号を取る方は、時間内に呼べない見込みです。発券はフロア責任者が止められます',
    en: 'A number taken now will probably be called after closing. The floor leader can stop tickets.',
  },
} as const satisfies Record<AfterClosing, Wording>
