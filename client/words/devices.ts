import type { Audience } from '#contract/views.ts'
import type { Wording, WordTable } from '../words.ts'

/** Paired browsers and tokens, as managers look after them. */
export const deviceWords = {
  page: { ja: '端末', en: 'Devices' },
  confirmHeading: { ja: 'コードで画面を登録する', en: 'Pair a screen by its code' },
  confirmIntro: {
    ja: '登録する画面のブラウザーで、その画面のアドレスを開くとコードが出ます。',
    en: 'Open the screen’s address in its browser: it shows a code.',
  },
  waiting: { ja: 'コードを出して待っている画面', en: 'Screens that show a code and wait' },
  waitingOne: { ja: '{screen}：{n}台', en: '{screen}: {n}' },
  nobodyWaits: { ja: 'いま待っている画面はありません。', en: 'No screen waits just now.' },
  code: { ja: '画面に出ているコード', en: 'Code on the screen' },
  codeHint: {
    ja: '例：K7M-4QX。小文字でも、「-」なしでも構いません。',
    en: 'e.g. K7M-4QX; small letters will do, and no hyphen.',
  },
  codeMissing: { ja: '画面に出ているコードを入れてください。', en: 'Enter the code that the screen shows.' },
  confirm: { ja: 'この画面を登録する', en: 'Pair this screen' },
  confirmed: {
    ja: '「{label}」を{screen}として登録しました。画面は数秒で始まります。',
    en: '“{label}” is paired as {screen}. It starts within seconds.',
  },
  linkHeading: { ja: 'リンクで登録する', en: 'Pair with a link instead' },
  intro: {
    ja: 'リンクをその画面のブラウザーで一度開くと、登録が終わります。',
    en: 'Open the link once in the browser that is to be that screen.',
  },
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
  list: { ja: '登録されている端末', en: 'Paired devices' },
  none: { ja: 'まだ端末は登録されていません。', en: 'No device is paired yet.' },
  name: { ja: '名前', en: 'Name' },
  role: { ja: '役割と区役所', en: 'Role and ward' },
  now: { ja: 'いま', en: 'Now' },
  shows: { ja: '表示中', en: 'Shows' },
  downToday: { ja: '今日の切断', en: 'Down today' },
  lastSeen: { ja: '最後の利用', en: 'Last seen' },
  live: { ja: '接続中', en: 'Connected' },
  downSince: { ja: '{time}から切断', en: 'Down since {time}' },
  notLive: { ja: '接続なし', en: 'No line' },
  notYet: { ja: '登録待ち', en: 'Not paired yet' },
  thisBrowser: { ja: 'この画面', en: 'this browser' },
  revoke: { ja: '解除', en: 'Revoke' },
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

/** What a device has on its screen, by the view it asked for. */
export const showingWords = {
  line: { ja: '待ち状況', en: 'waits for everyone' },
  menu: { ja: '発券の画面', en: 'ticket menu' },
  board: { ja: '呼び出しの表示板', en: 'board of calls' },
  desk: { ja: '窓口の画面', en: 'a counter’s console' },
  floor: { ja: 'フロアの画面', en: 'floor' },
} as const satisfies Record<Audience, Wording>

export const showingAtWords = {
  numberedDesk: { ja: '{label}番窓口の画面', en: 'console of counter {label}' },
  namedDesk: { ja: '窓口「{label}」の画面', en: 'console of “{label}”' },
  elsewhere: { ja: '{office}の{what}', en: '{what}, {office}' },
} as const satisfies WordTable
