import type { CounterState, ErrandState, Language, Move, Need, OrderReason } from '#contract/words.ts'
import type { Wording, WordTable } from '../words.ts'

/** What staff read, eight hours a day: short, and the same word for the same thing everywhere. */
export const counter = {
  choose: { ja: '窓口を選んでください', en: 'Choose your counter' },
  chooseHint: {
    ja: 'この端末で覚えておきます。あとから替えられます。',
    en: 'This terminal remembers it. You can change it later.',
  },
  chooseAnother: { ja: '窓口を替える', en: 'Change counter' },
  counterName: { ja: '{label}番窓口', en: 'Counter {label}' },
  backToCounter: { ja: '元の窓口に戻る', en: 'Back to the counter' },

  stateCalled: { ja: 'お呼びしています', en: 'Called' },
  stateServing: { ja: '対応しています', en: 'Being served' },
  stateEmpty: { ja: 'どなたもいません', en: 'Nobody is here' },
  stateClosed: { ja: '窓口は閉まっています', en: 'This counter is closed' },
  statePaused: { ja: '離席中です', en: 'Away from the counter' },
  handover: { ja: 'お渡し', en: 'Handover' },
  sinceCall: { ja: '呼んでから', en: 'Since the call' },
  sinceStart: { ja: '対応時間', en: 'Being served for' },
  sinceIssue: { ja: '発券から', en: 'In the building for' },
  callCount: { ja: '呼んだ回数', en: 'Calls' },
  times: { ja: '{n}回', en: { one: '{n} time', other: '{n} times' } },
  errands: { ja: 'ご用件', en: 'Errands' },
  priority: { ja: '優先', en: 'Priority' },

  open: { ja: '窓口を開ける', en: 'Open counter' },
  resume: { ja: '窓口に戻る', en: 'Back at the counter' },
  callNext: { ja: '次の方を呼ぶ', en: 'Call next' },
  start: { ja: '対応を始める', en: 'Start' },
  finish: { ja: '終了する', en: 'Finish' },
  recall: { ja: 'もう一度呼ぶ', en: 'Call again' },
  absent: { ja: '不在にする', en: 'Absent' },
  hold: { ja: '保留にする', en: 'Hold' },
  transfer: { ja: 'ほかの手続きへ', en: 'Transfer' },
  cancel: { ja: '取消にする', en: 'Cancel' },
  prepare: { ja: '書類の準備へ', en: 'Prepare' },
  pause: { ja: '離席する', en: 'Step away' },
  close: { ja: '窓口を閉める', en: 'Close counter' },
  space: { ja: 'スペース', en: 'Space' },

  undo: { ja: '元に戻す：{number} {deed}', en: 'Undo: {number} {deed}' },
  undone: { ja: '元に戻しました：{number} {deed}', en: 'Undone: {number} {deed}' },
  nothingToUndo: { ja: '元に戻す操作はありません', en: 'Nothing to undo' },

  whyNotCurrent: { ja: 'いま窓口にどなたもいません。', en: 'Nobody is at this counter just now.' },
  whyNotCalled: {
    ja: 'もう来られています。お呼びしている間だけ使えます。',
    en: 'The visitor is here already. This is for visitors who were called and have not come.',
  },
  whyNotDelivery: { ja: 'この用件には、あとでお渡しする書類がありません。', en: 'This errand has no papers to hand over later.' },
  whyNotBusy: {
    ja: '対応中の方がいます。先に終了・保留・不在のどれかを選んでください。',
    en: 'Someone is at this counter. Finish, hold or mark them absent first.',
  },
  whyNotPaused: { ja: 'もう離席中です。', en: 'You are marked as away already.' },
  whyNotClosed: { ja: '窓口はもう閉まっています。', en: 'This counter is closed already.' },

  next: { ja: '次の方', en: 'Next' },
  nextNobody: { ja: 'この窓口で待っている方はいません', en: 'Nobody is waiting for this counter' },

  callNumber: { ja: '番号を指定して呼ぶ', en: 'Call a number' },
  callNumberExample: { ja: '例 A045', en: 'e.g. A045' },
  call: { ja: '呼ぶ', en: 'Call' },
  return: { ja: '列に戻す', en: 'Return' },
  ready: { ja: '準備できた', en: 'Ready' },
  cancelRow: { ja: '取消', en: 'Cancel' },
  notANumber: { ja: '番号は「A045」のように入れてください。', en: 'Enter a number such as A045.' },
  retrying: { ja: '返事がありません。同じ操作を送り直しています。', en: 'No answer yet. The same act is being sent again.' },

  transferTo: { ja: '{number}の用件をどこへ移しますか', en: 'Where should {number} go?' },
  cancelTransfer: { ja: 'やめる', en: 'Never mind' },

  myLines: { ja: '担当の手続き', en: 'My services' },
  helpLines: { ja: '手伝える手続き', en: 'Services I may help' },
  people: { ja: '{n}人', en: '{n}' },
  peopleHeading: { ja: '人数', en: 'People' },
  longestHeading: { ja: '最長', en: 'Longest' },
  estimateHeading: { ja: 'これから並ぶ方', en: 'New arrivals' },
  longWait: { ja: '長くお待ちです', en: 'long wait' },

  listWaiting: { ja: '待ち', en: 'Waiting' },
  listHeld: { ja: '保留', en: 'Held' },
  listAbsent: { ja: '不在', en: 'Absent' },
  listPreparing: { ja: '準備中', en: 'Preparing' },
  listEmpty: { ja: 'いまはいません', en: 'Nobody just now' },
  more: { ja: 'ほかに{n}人', en: { one: 'and {n} more', other: 'and {n} more' } },
  gone: { ja: '移りました', en: 'moved on' },

  soundBlocked: { ja: '音が出ていません：{display}の画面に触れてください', en: 'No sound: touch the screen of {display}' },
  displayGone: { ja: '音が出ていません：{display}がつながっていません', en: 'No sound: {display} is not connected' },
  displayWell: { ja: '接続・表示・音は正常です', en: 'Connection, display and sound are fine' },
  displayUnknown: { ja: '接続は正常です。表示板はまだありません', en: 'Connected. No display yet' },
} as const satisfies WordTable

export const counterStateWords = {
  open: { ja: '開いています', en: 'Open' },
  paused: { ja: '離席中', en: 'Away' },
  closed: { ja: '閉まっています', en: 'Closed' },
} as const satisfies Record<CounterState, Wording>

export const errandStateWords = {
  waiting: { ja: '待ち', en: 'waiting' },
  called: { ja: '呼出中', en: 'called' },
  serving: { ja: '対応中', en: 'being served' },
  held: { ja: '保留', en: 'held' },
  absent: { ja: '不在', en: 'absent' },
  preparing: { ja: '書類準備中', en: 'papers being prepared' },
  ready: { ja: 'お渡し待ち', en: 'ready for handover' },
  served: { ja: '済み', en: 'done' },
  cancelled: { ja: '取消', en: 'cancelled' },
  lapsed: { ja: '時間切れ', en: 'lapsed' },
  carried: { ja: '翌日へ', en: 'carried over' },
} as const satisfies Record<ErrandState, Wording>

/** What was done to a number, as it is offered to be undone. */
export const deedWords = {
  call: { ja: '呼び出し', en: 'called' },
  recall: { ja: '再呼び出し', en: 'called again' },
  start: { ja: '対応開始', en: 'started' },
  finish: { ja: '終了', en: 'finished' },
  prepare: { ja: '書類の準備', en: 'preparing' },
  ready: { ja: '準備完了', en: 'ready' },
  hold: { ja: '保留', en: 'held' },
  absent: { ja: '不在', en: 'absent' },
  return: { ja: '列に戻す', en: 'returned' },
  transfer: { ja: 'ほかの手続きへ', en: 'transferred' },
  redirect: { ja: 'ほかの手続きのあと戻る', en: 'sent on, to come back' },
  cancel: { ja: '取消', en: 'cancelled' },
} as const satisfies Record<Exclude<Move, 'lapse' | 'carry'>, Wording>

/** Why the next is the next, so that the order can be explained at the counter. */
export const orderReasonWords = {
  arrival: { ja: 'いちばん先に来られた方です', en: 'Came first' },
  priority: { ja: '優先の方です', en: 'Priority' },
  interleave: {
    ja: '優先の方が続いたので、一般の方です',
    en: 'Several priority visitors came first in a row',
  },
  overtaken: { ja: '何度も先を越されたので、次はこの方です', en: 'Has been overtaken often enough' },
  designated: { ja: 'この窓口を指定された方です', en: 'Meant for this counter' },
  help: { ja: '長くお待ちの手続きを手伝います', en: 'Waiting long: this counter helps' },
  chosen: { ja: '番号を指定しました', en: 'Chosen by number' },
} as const satisfies Record<OrderReason, Wording>

export const needWords = {
  hearing: { ja: '聞こえにくい', en: 'Hard of hearing' },
  sight: { ja: '見えにくい', en: 'Low vision' },
  wheelchair: { ja: '車いす', en: 'Wheelchair' },
  interpreter: { ja: '通訳がほしい', en: 'Needs an interpreter' },
  'small-child': { ja: '小さい子ども連れ', en: 'With a small child' },
} as const satisfies Record<Need, Wording>

/** The visitor's language, in the staff's. */
export const languageWords = {
  ja: { ja: '日本語', en: 'Japanese' },
  'ja-easy': { ja: 'やさしい日本語', en: 'Easy Japanese' },
  en: { ja: '英語', en: 'English' },
  zh: { ja: '中国語', en: 'Chinese' },
  ko: { ja: '韓国語', en: 'Korean' },
  vi: { ja: 'ベトナム語', en: 'Vietnamese' },
} as const satisfies Record<Language, Wording>
