import type { CounterState, Role, Screen, SoundState, StatisticsCut } from '#contract/words.ts'
import type { Wording, WordTable } from '../words.ts'

/** Staff words are Japanese and English; other languages borrow the English ones. */
/** For what is not known: never 0. */
export const UNKNOWN = '—'

export const adminWords = {
  title: { ja: '待合 管理', en: 'Machiai admin' },
  floor: { ja: '今日のフロア', en: 'Floor today' },
  statistics: { ja: '統計', en: 'Statistics' },
  devices: { ja: '画面と端末', en: 'Screens and devices' },
  sections: { ja: '管理画面の項目', en: 'Sections' },
  ward: { ja: '区役所', en: 'Ward office' },
  asOf: { ja: '{time}現在', en: 'as of {time}' },
  again: { ja: 'もう一度読み込む', en: 'Read again' },
  reading: { ja: '読み込んでいます', en: 'Reading' },
  noAdmin: { ja: 'この画面は管理者だけが使えます。', en: 'This screen is for administrators only.' },
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
    ja: 'この区の表示板はまだ登録されていません。「画面と端末」で登録できます。',
    en: 'No display of this ward is paired yet. Pair one under “Screens and devices”.',
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

export const deviceWords = {
  intro: {
    ja: 'リンクをその画面のブラウザーで一度開くと、登録が終わります。',
    en: 'Open the link once in the browser that is to be that screen.',
  },
  make: { ja: '新しい画面を登録する', en: 'Pair a new screen' },
  screen: { ja: '画面の種類', en: 'Kind of screen' },
  office: { ja: '区役所', en: 'Ward office' },
  allOffices: { ja: 'すべての区', en: 'All wards' },
  label: { ja: '名前（置き場所など）', en: 'Name (where it stands, for example)' },
  labelHint: { ja: '例：1階 正面入口', en: 'e.g. Main entrance' },
  labelMissing: {
    ja: '名前を入れてください。あとで一覧から見分けるために使います。',
    en: 'Please give it a name, so that it can be told apart in the list.',
  },
  makeLink: { ja: '登録用リンクを作る', en: 'Make a pairing link' },
  made: { ja: '「{label}」の登録用リンクができました', en: 'The pairing link for “{label}” is ready' },
  madeHint: {
    ja: 'このリンクは今だけ表示されます。使えるのは一度だけ、{until}までです。',
    en: 'It is shown only now, works once, and until {until}.',
  },
  link: { ja: '登録用リンク', en: 'Pairing link' },
  linkQr: { ja: '登録用リンクのQRコード', en: 'Code of the pairing link' },
  copy: { ja: 'コピー', en: 'Copy' },
  copied: { ja: 'コピーしました', en: 'Copied' },
  copyFailed: {
    ja: 'コピーできませんでした。リンクを選択してコピーしてください。',
    en: 'It could not be copied. Select the link and copy it.',
  },
  done: { ja: '閉じる', en: 'Done' },
  list: { ja: '登録されている画面と端末', en: 'Paired screens and devices' },
  name: { ja: '名前', en: 'Name' },
  role: { ja: '役割', en: 'Role' },
  lastSeen: { ja: '最後の接続', en: 'Last seen' },
  paired: { ja: '登録', en: 'Paired' },
  isPaired: { ja: '登録済み', en: 'Paired' },
  notYet: { ja: 'リンク未使用', en: 'Link not used yet' },
  thisBrowser: { ja: 'この画面', en: 'this browser' },
  revoke: { ja: '登録を解除', en: 'Revoke' },
  revokeAsk: {
    ja: '「{label}」の登録を解除しますか？すぐに使えなくなります。',
    en: 'Revoke “{label}”? It stops working at once.',
  },
  revokeOwn: {
    ja: 'これはいま使っている画面です。解除すると、この管理画面も使えなくなります。',
    en: 'This is the browser you are using: you will be shut out too.',
  },
  revokeYes: { ja: '解除する', en: 'Revoke' },
  revokeNo: { ja: 'やめる', en: 'Keep' },
  action: { ja: '操作', en: 'Action' },
} as const satisfies WordTable

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
