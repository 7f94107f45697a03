import type {
  BreakReason,
  CancelReason,
  CounterState,
  ErrandState,
  HelpSubject,
  HoldReason,
  Language,
  Move,
  Need,
  OrderReason,
  PriorityReason,
} from '#contract/words.ts'
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
  clerkName: { ja: '{name}さん', en: '{name}' },
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
  times: { ja: '{n}回', en: { one: '{n} call', other: '{n} calls' } },
  errands: { ja: 'ご用件', en: 'Errands' },
  atCounter: { ja: '{counter}で{state}', en: '{state} at {counter}' },

  open: { ja: '窓口を開ける', en: 'Open counter' },
  resume: { ja: '窓口に戻る', en: 'Back at the counter' },
  callNext: { ja: '次の方を呼ぶ', en: 'Call next' },
  start: { ja: '対応を始める', en: 'Start' },
  finish: { ja: '終了する', en: 'Finish' },
  space: { ja: 'スペース', en: 'Space' },

  undo: { ja: '元に戻す：{what}', en: 'Undo: {what}' },
  undone: { ja: '元に戻しました：{what}', en: 'Undone: {what}' },
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
  whyNotClosed: { ja: '窓口はもう閉まっています。', en: 'This counter is closed already.' },

  next: { ja: '次の方', en: 'Next' },
  nextNobody: { ja: 'この窓口で待っている方はいません', en: 'Nobody is waiting for this counter' },
  autoCall: { ja: 'あと{n}秒で自動で呼びます（操作中も）', en: 'Calls by itself in {n} s, whatever is open' },
  autoCallSoon: { ja: '待つ方が来ると自動で呼びます', en: 'Calls by itself when somebody comes' },

  callNumber: { ja: '番号で呼ぶ・調べる', en: 'Call or look up a number' },
  callNumberExample: { ja: '例 A045', en: 'e.g. A045' },
  goOn: { ja: '進む', en: 'Go' },
  notANumber: { ja: '番号は「A045」のように入れてください。', en: 'Enter a number such as A045.' },
  retrying: { ja: '返事がありません。同じ操作を送り直しています。', en: 'No answer yet. The same act is being sent again.' },

  soundBlocked: { ja: '音が出ていません：{display}の画面に触れてください', en: 'No sound: touch the screen of {display}' },
  displayGone: { ja: '音が出ていません：{display}がつながっていません', en: 'No sound: {display} is not connected' },
  displayWell: { ja: '接続・表示・音は正常です', en: 'Connection, display and sound are fine' },
  displayUnknown: { ja: '接続は正常です。表示板はまだありません', en: 'Connected. No display yet' },
  breakAhead: { ja: '{from}から休憩の予定です（{to}まで）', en: 'Break planned from {from} to {to}' },
  breakDue: { ja: '休憩の予定時刻です（{to}まで）', en: 'Time for your break (until {to})' },
  goHelp: { ja: '行きます', en: 'On my way' },
  helpMore: { ja: 'ほかに{n}件', en: { one: 'and {n} more', other: 'and {n} more' } },
} as const satisfies WordTable

/** What can be done beside the one filled button, as it stands on the buttons. */
export const sideActWords = {
  recall: { ja: '再呼出', en: 'Call again' },
  absent: { ja: '不在', en: 'Absent' },
  hold: { ja: '保留', en: 'Hold' },
  prepare: { ja: '書類準備', en: 'Prepare' },
  transfer: { ja: '案内・転送', en: 'Transfer' },
  redirect: { ja: '寄って戻る', en: 'And back' },
  'add-errand': { ja: '用件追加', en: '+ Errand' },
  priority: { ja: '優先', en: 'Priority' },
  note: { ja: '配慮・言語', en: 'Needs' },
  cancel: { ja: '取消', en: 'Cancel' },
  pause: { ja: '離席', en: 'Step away' },
  close: { ja: '閉める', en: 'Close' },
} as const satisfies WordTable

/** What each panel asks, and how it is answered. */
export const panelWords = {
  close: { ja: 'やめる', en: 'Go back' },
  hold: { ja: '{number}を保留にします', en: 'Hold {number}' },
  holdAct: { ja: '保留にする', en: 'Hold' },
  holdUntilAct: { ja: '保留にする（{time}に列へ戻る）', en: 'Hold (back in the line at {time})' },
  reason: { ja: '理由', en: 'Reason' },
  until: { ja: '列に戻るまで', en: 'Back in the line after' },
  openEnded: { ja: '決めない', en: 'No limit' },
  minutes: { ja: '{n}分', en: '{n} min' },
  cancel: { ja: '{number}を取り消します', en: 'Cancel {number}' },
  cancelAct: { ja: '取消にする', en: 'Cancel' },
  cancelScope: { ja: '取り消すもの', en: 'What to cancel' },
  wholeVisit: { ja: 'すべて', en: 'Everything' },
  pause: { ja: '窓口を離れます', en: 'Step away from the counter' },
  pauseAgain: { ja: '離席の予定を変えます', en: 'Change the planned return' },
  pauseAct: { ja: '離席する', en: 'Step away' },
  pauseUntilAct: { ja: '離席する（{time}に戻る予定）', en: 'Step away (back at {time})' },
  back: { ja: '戻るまで', en: 'Back after' },
  priority: { ja: '{number}を優先にする理由', en: 'Why {number} goes first' },
  hasPriority: { ja: '{number}は優先です（{reason}）', en: '{number} has priority: {reason}' },
  takeBack: { ja: '優先を取り消す', en: 'Take it back' },
  note: { ja: '{number}について知っておくこと', en: 'What to know of {number}' },
  noteAct: { ja: '記録する', en: 'Note it' },
  needs: { ja: '配慮', en: 'Needs' },
  language: { ja: '言語', en: 'Language' },
  transfer: { ja: '{number}をどこへ案内しますか', en: '{number}: where to?' },
  addErrand: { ja: '{number}に用件を加えます', en: 'Add to {number}' },
  afterThis: { ja: '「{name}」のあとにする', en: 'After “{name}”' },
  toService: { ja: '手続き', en: 'Service' },
  toCounter: { ja: '窓口', en: 'Counter' },
  toClerk: { ja: '職員', en: 'Clerk' },
  andBack: { ja: '寄って戻る', en: 'And back' },
  narrow: { ja: '文字で絞り込み', en: 'Type to narrow' },
  narrowCounters: { ja: '窓口の番号', en: 'Counter number' },
  noService: { ja: '当てはまる手続きはありません', en: 'No such service' },
  noCounter: { ja: '当てはまる窓口はありません', en: 'No such counter' },
  noClerk: { ja: 'サインインしている職員はいません', en: 'No clerk is signed in at another counter' },
  found: { ja: '{number}の状況', en: 'Where {number} is' },
  whatToDo: { ja: 'できること', en: 'What can be done' },
} as const satisfies WordTable

/** The lines at a glance, and the lists of visitors. */
export const lineWords = {
  mine: { ja: '担当の手続き', en: 'My services' },
  help: { ja: '手伝う手続き', en: 'Services I help' },
  others: { ja: 'ほかの手続き', en: 'Other services' },
  people: { ja: '{n}人', en: '{n}' },
  peopleHeading: { ja: '人数', en: 'People' },
  longestHeading: { ja: '最長', en: 'Longest' },
  estimateHeading: { ja: 'これから並ぶ方', en: 'New arrivals' },
  longWait: { ja: '長くお待ちです', en: 'long wait' },
  helpIdle: { ja: '手が空いたら', en: 'when free' },
  helpFrom: { ja: '{n}分を超えたら', en: 'from {n} min' },
  helpBefore: { ja: '{n}分を超えたら先に', en: 'first from {n} min' },
  ticketsUntil: { ja: '発券は{time}まで', en: 'tickets until {time}' },

  waiting: { ja: '待ち', en: 'Waiting' },
  held: { ja: '保留', en: 'Held' },
  absent: { ja: '不在', en: 'Absent' },
  preparing: { ja: '準備中', en: 'Preparing' },
  ready: { ja: 'お渡し', en: 'Ready' },
  otherLines: { ja: 'ほかの列', en: 'Others' },
  empty: { ja: 'いまはいません', en: 'Nobody just now' },
  more: { ja: 'ほかに{n}人', en: { one: 'and {n} more', other: 'and {n} more' } },
  gone: { ja: '移りました', en: 'moved on' },
  details: { ja: '{number}を詳しく', en: 'More about {number}' },
} as const satisfies WordTable

/** What one press does in a row or on a number that was looked up. */
export const rowActWords = {
  call: { ja: '呼ぶ', en: 'Call' },
  return: { ja: '列に戻す', en: 'Return' },
  ready: { ja: '準備できた', en: 'Ready' },
  hold: { ja: '保留', en: 'Hold' },
  transfer: { ja: '案内・転送', en: 'Transfer' },
  'add-errand': { ja: '用件追加', en: '+ Errand' },
  priority: { ja: '優先', en: 'Priority' },
  note: { ja: '配慮・言語', en: 'Needs' },
  cancel: { ja: '取消', en: 'Cancel' },
} as const satisfies WordTable

/** What is said of a visitor and of each errand. */
export const visitWords = {
  priority: { ja: '優先', en: 'Priority' },
  priorityFor: { ja: '優先：{reason}', en: 'Priority: {reason}' },
  booked: { ja: '予約 {time}', en: 'Booked {time}' },
  paperOf: { ja: '{day}の番号札', en: 'Ticket of {day}' },
  carry: { ja: '翌日も有効', en: 'Valid tomorrow' },
  forWhom: { ja: '{who}あて', en: 'For {who}' },
  someClerk: { ja: '決まった職員', en: 'a certain clerk' },
  after: { ja: '{name}のあと', en: 'After {name}' },
  afterOther: { ja: 'ほかの用件のあと', en: 'After another errand' },
  overtaken: {
    ja: 'あとの方が{n}人先に呼ばれました（上限{limit}人）',
    en: {
      one: '{n} later arrival was called first (limit {limit})',
      other: '{n} later arrivals were called first (limit {limit})',
    },
  },
  backAt: { ja: '{time}に列へ戻ります', en: 'back in the line at {time}' },
  backByStaff: { ja: '職員が戻すまで', en: 'until staff return it' },
  backAfterCalls: {
    ja: '呼び出し{n}回のあと列へ戻ります',
    en: { one: 'back in the line after {n} call', other: 'back in the line after {n} calls' },
  },
  backAtOrAfter: {
    ja: '{time}か、呼び出し{n}回のあと列へ戻ります',
    en: {
      one: 'back in the line at {time} or after {n} call',
      other: 'back in the line at {time} or after {n} calls',
    },
  },
} as const satisfies WordTable

/** A break as the counter shows it. */
export const breakWords = {
  backAt: { ja: '戻る予定', en: 'Back at' },
  noPlan: { ja: '戻る時刻は決めていません', en: 'No return planned' },
  left: { ja: '残り', en: 'Left' },
  over: { ja: '予定を過ぎています', en: 'Overdue by' },
  since: { ja: '離席してから', en: 'Away for' },
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
  call: { ja: '{number} 呼び出し', en: '{number} called' },
  recall: { ja: '{number} 再呼び出し', en: '{number} called again' },
  start: { ja: '{number} 対応開始', en: '{number} started' },
  finish: { ja: '{number} 終了', en: '{number} finished' },
  prepare: { ja: '{number} 書類の準備', en: '{number} preparing' },
  ready: { ja: '{number} 準備完了', en: '{number} ready' },
  hold: { ja: '{number} 保留', en: '{number} held' },
  absent: { ja: '{number} 不在', en: '{number} absent' },
  return: { ja: '{number} 列に戻す', en: '{number} returned' },
  transfer: { ja: '{number} 案内・転送', en: '{number} transferred' },
  redirect: { ja: '{number} 寄って戻る', en: '{number} sent on, to come back' },
  cancel: { ja: '{number} 取消', en: '{number} cancelled' },
  'add-errand': { ja: '{number} 用件追加', en: '{number} errand added' },
  prioritise: { ja: '{number} 優先', en: '{number} priority' },
  note: { ja: '{number} 配慮・言語', en: '{number} noted' },
} as const satisfies Record<Exclude<Move, 'lapse' | 'carry'> | 'add-errand' | 'prioritise' | 'note', Wording>

/** What was done with the counter itself, likewise. */
export const turnWords = {
  open: { ja: '窓口を開けた', en: 'counter opened' },
  pause: { ja: '離席', en: 'stepped away' },
  close: { ja: '窓口を閉めた', en: 'counter closed' },
} as const satisfies WordTable

/** Why the next is the next, so that the order can be explained at the counter. */
export const orderReasonWords = {
  arrival: { ja: 'いちばん先に来られた方です', en: 'Came first' },
  priority: { ja: '優先の方です', en: 'Priority' },
  interleave: {
    ja: '優先の方が続いたので、一般の方です',
    en: 'Several priority visitors came first in a row',
  },
  overtaken: { ja: '何度も先を越されたので、次はこの方です', en: 'Has been overtaken often enough' },
  designated: { ja: 'この窓口あての方です', en: 'Meant for this counter' },
  help: { ja: 'ほかの列を手伝います', en: 'Helping another line' },
  chosen: { ja: '番号を指定しました', en: 'Chosen by number' },
} as const satisfies Record<OrderReason, Wording>

/** The same where more can be said. */
export const orderDetailWords = {
  clerk: { ja: '{who}あての方です', en: 'Meant for {who}' },
  helpIdle: { ja: 'ほかの手続きの列を手伝います', en: 'Helping another line' },
  helpFrom: { ja: '{n}分を超えてお待ちの列を手伝います', en: 'Helping a line that has waited over {n} min' },
  priorityFor: { ja: '優先の方です（{reason}）', en: 'Priority: {reason}' },
} as const satisfies WordTable

export const priorityReasonWords = {
  appointment: { ja: '予約', en: 'booking' },
  pregnancy: { ja: '妊娠中', en: 'pregnancy' },
  disability: { ja: '障がい', en: 'disability' },
  'small-child': { ja: '小さい子ども', en: 'small child' },
  'staff-decision': { ja: '職員の判断', en: 'staff decision' },
} as const satisfies Record<PriorityReason, Wording>

export const holdReasonWords = {
  form: { ja: '書類を記入中', en: 'filling in a form' },
  'missing-papers': { ja: '書類の不足', en: 'papers missing' },
  inquiry: { ja: '照会・確認中', en: 'being checked' },
  'by-request': { ja: 'ご本人の希望', en: 'on request' },
  other: { ja: 'そのほか', en: 'other' },
} as const satisfies Record<HoldReason, Wording>

export const cancelReasonWords = {
  'went-home': { ja: '帰られた', en: 'went home' },
  'wrong-number': { ja: '番号の間違い', en: 'wrong number' },
  'papers-missing': { ja: '書類の不足', en: 'papers missing' },
  elsewhere: { ja: 'ほかで済む', en: 'done elsewhere' },
  other: { ja: 'そのほか', en: 'other' },
} as const satisfies Record<CancelReason, Wording>

export const breakReasonWords = {
  lunch: { ja: '昼休み', en: 'lunch' },
  'back-office': { ja: '事務処理', en: 'back office' },
  meeting: { ja: '会議・打合せ', en: 'meeting' },
  rest: { ja: '休憩', en: 'rest' },
  other: { ja: 'そのほか', en: 'other' },
} as const satisfies Record<BreakReason, Wording>

export const helpWords = {
  help: { ja: '{kiosk}で職員を呼んでいます', en: 'Help: {kiosk}' },
  slip: { ja: '{kiosk}で番号札が出ません', en: 'No slip: {kiosk}' },
} as const satisfies Record<HelpSubject, Wording>

export const needWords = {
  hearing: { ja: '聞こえにくい', en: 'Hard of hearing' },
  sight: { ja: '見えにくい', en: 'Low vision' },
  wheelchair: { ja: '車いす', en: 'Wheelchair' },
  interpreter: { ja: '通訳がほしい', en: 'Interpreter' },
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
