import type { AfterClosing } from '#contract/words.ts'
import type { Wording } from '../words.ts'

/** What is foreseen for whoever comes now: whether they are called before closing, and until when to come. */
export const closingWords = {
  possible: {
    ja: '受付時間内にお呼びできないことがあります',
    'ja-easy': '今（いま）からでは、間（ま）に合（あ）わないかも しれません',
    en: 'You may not be called before closing',
    zh: '可能无法在受理时间内叫到您',
    ko: '접수 시간 안에 호출하지 못할 수 있습니다',
    vi: 'Có thể không kịp gọi bạn trước giờ đóng cửa',
  },
  likely: {
    ja: '受付時間内にお呼びできない見込みです。別の日をお勧めします',
    'ja-easy': '今（いま）からでは、たぶん 間（ま）に合（あ）いません。べつの 日（ひ）に 来（き）て ください',
    en: 'You will probably not be called before closing: another day is better',
    zh: '预计无法在受理时间内叫到您，建议改日',
    ko: '접수 시간 안에 호출하기 어렵습니다. 다른 날을 권합니다',
    vi: 'Khó kịp gọi bạn trước giờ đóng cửa: nên đến ngày khác',
  },
  comeBy: {
    ja: '今日お済ませになるには、{time}までにお越しください',
    'ja-easy': '今日（きょう）は {time}までに 来（き）て ください',
    en: 'To be called today, come by {time}',
    zh: '如需今天办理，请在{time}前到达',
    ko: '오늘 보시려면 {time}까지 오세요',
    vi: 'Muốn được gọi hôm nay, hãy đến trước {time}',
  },
} as const satisfies Record<AfterClosing | 'comeBy', Wording>

/** The same on a button of the kiosk, in one line. */
export const closingBriefs = {
  possible: {
    ja: '終了時刻を過ぎることも',
    'ja-easy': '間（ま）に合（あ）わないかも',
    en: 'may be after closing',
    zh: '可能超过受理时间',
    ko: '마감 후일 수 있음',
    vi: 'có thể sau giờ đóng cửa',
  },
  likely: {
    ja: '終了時刻を過ぎる見込み',
    'ja-easy': 'たぶん 間（ま）に合（あ）わない',
    en: 'likely after closing',
    zh: '预计超过受理时间',
    ko: '마감 후로 예상',
    vi: 'dự kiến sau giờ đóng cửa',
  },
} as const satisfies Record<AfterClosing, Wording>
