import type { CounterState, Role, Screen, SoundState, StatisticsCut } from '#contract/words.ts'
import type { Wording, WordTable } from '../words.ts'

/** Staff words are Japanese and English; other languages borrow the English ones. */
/** For what is not known: never 0. */
export const UNKNOWN = '—'

export const adminWords = {
  title: { ja: '待合 管理', en: 'Machiai admin' },
  floor: { ja: '今日のフロア', en: 'Floor today' },
  statistics: { ja: '統計', en: 'Statistics' },
  sections: { ja: '管理画面の項目', en: 'Sections' },
  ward: { ja: '区役所', en: 'Ward office' },
  asOf: { ja: '{time}現在', en: 'as of {time}' },
  again: { ja: 'もう一度読み込む', en: 'Read again' },
  reading: { ja: '読み込んでいます', en: 'Reading' },
} as const satisfies WordTable

export const floorWords = {
  nowWaiting: { ja: 'いまお待ちの方', en: 'Waiting now' },
  nobodyWaits: { ja: 'お待ちの方はいません。', en: 'Nobody is waiting.' },
  sentence: {
    ja: '{n}人がお待ちです。いちばん長い方は{longest}です。',
    en: { one: '{n} person is waiting, for {longest}.', other: '{n} people are waiting; the longest wait so far is {longest}.' },
  },
  pastTarget: {
    ja: '目標の{minutes}分を超えている手続きが{n}つあります。',
    en: { one: '{n} service is past the target of {minutes} min.', other: '{n} services are past the target of {minutes} min.' },
  },
  withinTarget: {
    ja: '目標の{minutes}分を超えている手続きはありません。',
    en: 'No service is past the target of {minutes} min.',
  },
  people: { ja: '{n}人', en: '{n}' },
  issued: { ja: '受付', en: 'Received' },
  served: { ja: '終了', en: 'Served' },
  serving: { ja: '対応中', en: 'At counters' },
  absent: { ja: '不在', en: 'Absent' },
  cancelled: { ja: '取消', en: 'Cancelled' },
  today: { ja: '今日の用件（件）', en: 'Today' },
  lines: { ja: '手続きごとの列', en: 'Lines by service' },
  service: { ja: '手続き', en: 'Service' },
  waiting: { ja: '待ち人数', en: 'Waiting' },
  longest: { ja: 'いま最長の待ち', en: 'Longest wait' },
  target: { ja: '目標 {minutes}分', en: 'target {minutes} min' },
  estimate: { ja: 'いま来た方の目安', en: 'Newcomers' },
  over: { ja: '目標超え', en: 'past target' },
  counters: { ja: '窓口', en: 'Counters' },
  counter: { ja: '窓口', en: 'Counter' },
  state: { ja: '状態', en: 'State' },
  visitor: { ja: '番号', en: 'Number' },
  since: { ja: '経過', en: 'For' },
  idle: { ja: '空き', en: 'free' },
  called: { ja: '呼出中', en: 'called' },
  attended: { ja: '対応中', en: 'serving' },
  displays: { ja: '表示板', en: 'Displays' },
  displayTrouble: {
    ja: '呼び出しを伝えられない表示板が{n}台あります。',
    en: { one: '{n} display cannot announce calls.', other: '{n} displays cannot announce calls.' },
  },
  noDisplays: {
    ja: 'この区の表示板はまだ登録されていません。「端末」で登録できます。',
    en: 'No display of this ward is paired yet. Pair one under “Devices”.',
  },
  connected: { ja: '接続中', en: 'Connected' },
  disconnected: { ja: 'つながっていません', en: 'Not connected' },
  openCounters: { ja: '{open}/{all}開いています', en: '{open} of {all} open' },
} as const satisfies WordTable

export const counterStateWords = {
  open: { ja: '開いています', en: 'Open' },
  paused: { ja: '離席中', en: 'Away' },
  closed: { ja: '閉じています', en: 'Closed' },
} as const satisfies Record<CounterState, Wording>

export const soundWords = {
  on: { ja: '音が出ます', en: 'Sound on' },
  blocked: { ja: '音が止められています。表示板の画面に一度ふれてください。', en: 'Sound blocked: touch the display once.' },
  off: { ja: '音なし', en: 'Sound off' },
} as const satisfies Record<SoundState, Wording>

export const screenWords = {
  kiosk: { ja: '発券機', en: 'Kiosk' },
  counter: { ja: '窓口', en: 'Counter' },
  display: { ja: '表示板', en: 'Display' },
  admin: { ja: '管理', en: 'Admin' },
} as const satisfies Record<Screen, Wording>

export const roleWords = {
  public: { ja: '公開', en: 'Public' },
  kiosk: screenWords.kiosk,
  display: screenWords.display,
  clerk: { ja: '窓口職員', en: 'Clerk' },
  concierge: { ja: '案内係', en: 'Concierge' },
  supervisor: { ja: 'フロア責任者', en: 'Supervisor' },
  'section-admin': { ja: '課の管理者', en: 'Section administrator' },
  'city-admin': { ja: '市の管理者', en: 'City administrator' },
} as const satisfies Record<Role, Wording>

export const cutWords = {
  service: { ja: '手続き', en: 'service' },
  counter: { ja: '窓口', en: 'counter' },
  hour: { ja: '時間帯', en: 'hour' },
  day: { ja: '日', en: 'day' },
} as const satisfies Record<StatisticsCut, Wording>
