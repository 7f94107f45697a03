import type { AfterClosing } from '#contract/words.ts'
import type { Wording, WordTable } from '../words.ts'

/** Whether whoever waits may leave the hall, and which counters will call. */
export const beBackWords = {
  by: {
    ja: '会場を離れるときは、{time}までにお戻りください',
    'ja-easy': '外（そと）に 出（で）る ときは、{time}までに もどって ください',
    en: 'If you leave the hall, be back by {time}',
    zh: '如需离开，请在{time}前回来',
    ko: '자리를 비우시려면 {time}까지 돌아오세요',
    vi: 'Nếu ra ngoài, hãy quay lại trước {time}',
  },
  stay: {
    ja: 'このまま会場でお待ちください',
    'ja-easy': 'ここで 待（ま）って ください',
    en: 'Please stay in the hall',
    zh: '请在现场等候',
    ko: '이곳에서 기다려 주세요',
    vi: 'Xin chờ tại sảnh',
  },
  counters: {
    ja: '窓口 {counters}',
    'ja-easy': '窓口（まどぐち） {counters}',
    en: 'Counter {counters}',
    zh: '窗口 {counters}',
    ko: '창구 {counters}',
    vi: 'Quầy {counters}',
  },
} as const satisfies WordTable

/** That the wait has become longer than the one that was told with the ticket. */
export const delayWords = {
  delayed: {
    ja: '遅れています',
    'ja-easy': 'おくれて います',
    en: 'Delayed',
    zh: '有延误',
    ko: '지연 중',
    vi: 'Bị chậm',
  },
  announced: {
    ja: 'はじめのご案内より遅れています',
    'ja-easy': 'はじめに 言（い）った 時間（じかん）より おくれて います',
    en: 'It takes longer than you were first told',
    zh: '比最初告知的时间有所延误',
    ko: '처음 안내해 드린 시간보다 지연되고 있습니다',
    vi: 'Thời gian chờ lâu hơn so với thông báo ban đầu',
  },
} as const satisfies WordTable

/** For whoever holds a ticket and may be called only after closing. */
export const lateWords = {
  possible: {
    ja: 'お呼びするのが、受付終了（{time}）のあとになるかもしれません。職員にお尋ねください。',
    'ja-easy':
      'よぶのは {time}より あとに なるかも しれません。{time}に しまります。職員（しょくいん）に 聞（き）いて ください。',
    en: 'You may be called only after closing time ({time}). Please ask the staff.',
    zh: '叫到您时可能已过受理结束时间（{time}）。请咨询工作人员。',
    ko: '접수 종료({time}) 이후에 호출될 수 있습니다. 직원에게 문의해 주세요.',
    vi: 'Có thể bạn chỉ được gọi sau giờ đóng cửa ({time}). Xin hỏi nhân viên.',
  },
  likely: {
    ja: 'お呼びするのは、受付終了（{time}）のあとになる見込みです。この先のことを、職員にお尋ねください。',
    'ja-easy': 'よぶのは {time}より あとに なりそうです。{time}に しまります。職員（しょくいん）に 聞（き）いて ください。',
    en: 'You will probably be called only after closing time ({time}). Please ask the staff what to do.',
    zh: '预计叫到您时已过受理结束时间（{time}）。请向工作人员咨询如何处理。',
    ko: '접수 종료({time}) 이후에 호출될 것으로 보입니다. 직원에게 문의해 주세요.',
    vi: 'Nhiều khả năng bạn chỉ được gọi sau giờ đóng cửa ({time}). Xin hỏi nhân viên nên làm gì.',
  },
} as const satisfies Record<AfterClosing, Wording>
