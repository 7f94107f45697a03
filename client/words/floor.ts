import type { CounterState, ServiceState, SoundState } from '#contract/words.ts'
import type { Wording, WordTable } from '../words.ts'

/** The supervisor's floor as a page. */
export const floorWords = {
  nobodyWaits: { ja: 'お待ちの方はいません。', en: 'Nobody is waiting.' },
  sentence: {
    ja: '{n}人がお待ちです。いちばん長い方は{longest}です。',
    en: { one: '{n} person is waiting, for {longest}.', other: '{n} people are waiting; the longest wait so far is {longest}.' },
  },
  closedToday: { ja: '今日は休みです。', en: 'The office is closed today.' },
  beforeOpening: { ja: '受付は{time}からです。', en: 'The office opens at {time}.' },
  afterClosing: { ja: '今日の受付は{time}に終わりました。', en: 'The office closed at {time}.' },
  retrying: { ja: '返事がありません。送り直しています。', en: 'No answer yet. Sending again.' },
  neverMind: { ja: 'やめる', en: 'Never mind' },
  undo: { ja: '元に戻す', en: 'Undo' },
  hide: { ja: 'この知らせを消す', en: 'Hide this notice' },
  deeds: { ja: '直前の操作', en: 'What was just done' },
} as const satisfies WordTable

/** What is amiss. */
export const alarmWords = {
  heading: { ja: '注意 {n}件', en: { one: '{n} alert', other: '{n} alerts' } },
  none: { ja: 'いま注意が必要なことはありません。', en: 'Nothing needs you just now.' },
  more: { ja: 'ほか{n}件', en: { one: '{n} more', other: '{n} more' } },
  fewer: { ja: '減らす', en: 'Fewer' },
  people: {
    ja: '{service}：{people}人がお待ちです（{limit}人から注意）',
    en: '{service}: {people} people waiting (limit {limit})',
  },
  wait: {
    ja: '{service}：{number}の方が{waited}お待ちです（{limit}分から注意）',
    en: '{service}: {number} has waited {waited} (limit {limit} min)',
  },
  idle: {
    ja: '{label}番窓口：お待ちの方がいるのに{idle}空いています',
    en: 'Counter {label}: free for {idle} while somebody waits',
  },
  breakOver: {
    ja: '{label}番窓口：{reason}の戻り予定{until}を過ぎています（{late}）',
    en: 'Counter {label}: {reason} was to end at {until} ({late} ago)',
  },
  breakOverBy: {
    ja: '{label}番窓口 {clerk}さん：{reason}の戻り予定{until}を過ぎています（{late}）',
    en: 'Counter {label}, {clerk}: {reason} was to end at {until} ({late} ago)',
  },
  help: { ja: '{kiosk}：職員をお呼びです（{time}から）', en: '{kiosk}: somebody asks for help (since {time})' },
  slip: { ja: '{kiosk}：番号札が出ません（{time}から）', en: '{kiosk}: a slip did not come out (since {time})' },
  displayGone: {
    ja: '{device}：表示板がつながっていません。電源と通信を確かめてください',
    en: '{device}: the display is not connected. Check its power and network',
  },
  displaySilent: {
    ja: '{device}：音が止められています。表示板の画面に一度ふれてください',
    en: '{device}: its sound is blocked. Touch the display once',
  },
  displayBehind: {
    ja: '{device}：新しい呼び出しが出ていません。表示板のページを読み込み直してください',
    en: '{device}: the newest calls are not shown. Reload the page of the display',
  },
  kiosk: {
    ja: '{device}：発券機が{time}からつながっていません。電源と通信を確かめ、その間は職員が発券してください',
    en: '{device}: the kiosk is not connected since {time}. Check its power and network; meanwhile staff give out tickets',
  },
  going: { ja: '行きます', en: 'I am going' },
  callNextHere: { ja: 'この窓口で{number}を呼ぶ', en: 'Call {number} there' },
  callAt: { ja: '{label}番窓口で呼ぶ', en: 'Call to counter {label}' },
  lookAt: { ja: '{number}を見る', en: 'Show {number}' },
  open: { ja: '窓口を開ける', en: 'Open the counter' },
  stop: { ja: '発券を止める', en: 'Stop tickets' },
  stopped: { ja: 'いまは発券していません', en: 'No tickets are given now' },
} as const satisfies WordTable

/** The lines of the services. */
export const lineWords = {
  heading: { ja: '手続きごとの列', en: 'Lines' },
  service: { ja: '手続き', en: 'Service' },
  waiting: { ja: '待ち', en: 'Waiting' },
  people: { ja: '{n}人', en: '{n}' },
  longest: { ja: 'いま最長', en: 'Longest' },
  target: { ja: '目標 {minutes}分', en: 'target {minutes} min' },
  over: { ja: '超過', en: 'over' },
  newcomers: { ja: 'いま来た方', en: 'Newcomers' },
  until: { ja: '発券は{time}まで', en: 'until {time}' },
  first: { ja: 'いちばん長くお待ち', en: 'Waiting longest' },
  firstWaited: { ja: '{number}（{waited}）', en: '{number} ({waited})' },
  openAt: { ja: '開いている窓口', en: 'Open counters' },
  noneOpen: { ja: 'ありません', en: 'none' },
  stopAll: { ja: 'すべての発券を止める', en: 'Stop all tickets' },
  resumeAll: { ja: 'すべての発券を再開する', en: 'Give all tickets again' },
  stopNow: { ja: 'いま止める', en: 'Stop now' },
  stopAt: { ja: 'この時刻に止める', en: 'Stop at that time' },
  stopTime: { ja: '止める時刻', en: 'Time' },
  resume: { ja: '発券を再開する', en: 'Give tickets again' },
  keepOn: { ja: '止める予定をやめる', en: 'Do not stop after all' },
  stopEffect: {
    ja: '止めると、発券機とホームページで受付終了になります。もうお待ちの方は、順にお呼びします。',
    en: 'The kiosk and the public page then say that tickets have ended. Whoever waits already is called in turn.',
  },
  ended: { ja: 'この手続きの今日の発券は終わっています。', en: 'Tickets for this service have ended for today.' },
  isStopped: { ja: '{time}から止めています。', en: 'Stopped since {time}.' },
  willStop: { ja: '{time}に止める予定です。', en: 'To be stopped at {time}.' },
} as const satisfies WordTable

/** Why nobody is given a ticket for a service, or why the wait is not known, in a table's few letters. */
export const ticketingWords = {
  'before-hours': { ja: '受付開始前', en: 'not open yet' },
  'after-hours': { ja: '受付終了', en: 'closed for today' },
  'closed-today': { ja: '今日は休み', en: 'closed today' },
  'no-counter': { ja: '窓口が開いていません', en: 'no counter open' },
  paused: { ja: '窓口はみな離席中です', en: 'all counters away' },
  stopped: { ja: '発券停止中', en: 'tickets stopped' },
  capped: { ja: '定員に達しました', en: 'all places taken' },
  full: { ja: '締め切り（時間内に呼べません）', en: 'line full' },
  withdrawn: { ja: '取り扱い終了', en: 'no longer offered' },
} as const satisfies Record<Exclude<ServiceState, 'open'>, Wording>

/** The counters. */
export const floorCounterWords = {
  heading: { ja: '窓口', en: 'Counters' },
  openCount: { ja: '{all}のうち{open}が開いています', en: '{open} of {all} open' },
  counter: { ja: '窓口', en: 'No.' },
  who: { ja: '担当', en: 'Who' },
  state: { ja: '状態', en: 'State' },
  now: { ja: 'いま', en: 'Now' },
  for: { ja: '経過', en: 'For' },
  since: { ja: '{time}から', en: 'from {time}' },
  free: { ja: '空き', en: 'free' },
  freeNext: { ja: '空き（次 {number}）', en: 'free, next {number}' },
  called: { ja: '呼出中', en: 'called' },
  serving: { ja: '対応中', en: 'serving' },
  breakUntil: { ja: '{reason} {until}まで', en: '{reason} until {until}' },
  away: { ja: '離席', en: 'away' },
  breakSoon: { ja: '{from}から休憩', en: 'break from {from}' },
  breaks: { ja: '今日の休憩の予定', en: 'Planned breaks today' },
  services: { ja: '受け持つ手続き', en: 'Serves' },
  delivers: { ja: 'お渡しする手続き', en: 'Hands over' },
  separator: { ja: '・', en: ', ' },
  nextUp: { ja: '次は{number}（{service}）。{why}。', en: 'Next is {number} ({service}). {why}.' },
  nobodyNext: { ja: 'この窓口で呼べる方はいません。', en: 'There is nobody this counter may call.' },
  callNext: { ja: '{number}を呼ぶ', en: 'Call {number}' },
  number: { ja: '番号を指定', en: 'Any number' },
  example: { ja: '例 A045', en: 'e.g. A045' },
  call: { ja: 'この窓口に呼ぶ', en: 'Call here' },
  notANumber: { ja: '番号は「A045」のように入れてください。', en: 'Enter a number such as A045.' },
  busy: {
    ja: '{number}の方がいます。終わると次の方を呼べます。',
    en: '{number} is there. The next can be called once that is done.',
  },
  notOpen: { ja: '開けると、次の方を呼べます。', en: 'Once it is open, it can call.' },
  open: { ja: '窓口を開ける', en: 'Open the counter' },
  longer: { ja: '戻り予定を{minutes}分のばす', en: 'Give {minutes} more min' },
  undoTurn: { ja: '直前の開閉を取り消す', en: 'Take back its last turn' },
} as const satisfies WordTable

/** The visitors. */
export const visitorWords = {
  heading: { ja: '来庁者', en: 'Visitors' },
  waiting: { ja: 'お待ちの方', en: 'Waiting' },
  held: { ja: '保留', en: 'On hold' },
  absent: { ja: '不在', en: 'Absent' },
  preparing: { ja: '書類準備中', en: 'Papers being prepared' },
  count: { ja: '{list} {n}', en: '{list} {n}' },
  empty: { ja: 'いまはいません。', en: 'Nobody just now.' },
  find: { ja: '番号でさがす', en: 'Find a number' },
  look: { ja: 'さがす', en: 'Find' },
  close: { ja: '閉じる', en: 'Close' },
  number: { ja: '番号', en: 'Number' },
  errands: { ja: '用件', en: 'Errands' },
  notes: { ja: '優先・配慮', en: 'Priority and needs' },
  overtaken: { ja: '先を越された数', en: 'Overtaken' },
  overtakenOf: { ja: '{times} / {limit}', en: '{times} of {limit}' },
  overtakenHint: {
    ja: '同じ手続きで、あとから来て先に呼ばれた方の数です。順番に呼べば{limit}人までです。',
    en: 'How many who came later for the same service were called first: never more than {limit} when calling in order.',
  },
  here: { ja: '来庁から', en: 'Here for' },
  more: { ja: 'さらに{n}人を見る', en: { one: 'Show {n} more', other: 'Show {n} more' } },
  unseen: {
    ja: 'ほかに{n}人います。番号でさがせます。',
    en: { one: 'There is {n} more: find them by number.', other: 'There are {n} more: find them by number.' },
  },
  priority: { ja: '優先', en: 'Priority' },
  because: { ja: '優先（{reason}）', en: 'Priority ({reason})' },
  booked: { ja: '予約 {time}', en: 'booked for {time}' },
  carry: { ja: '次の開庁日へ持ち越し', en: 'carried over' },
  carriedFrom: { ja: '{day}の番号', en: 'number of {day}' },
  blocked: { ja: 'ほかの用件のあと', en: 'after another errand' },
  at: { ja: '{label}番窓口で{state}', en: '{state} at counter {label}' },
  meantForCounter: { ja: '{label}番窓口を指定', en: 'meant for counter {label}' },
  meantForClerk: { ja: '{name}さんを指定', en: 'meant for {name}' },
  heldUntil: { ja: '{time}に列に戻ります', en: 'back in line at {time}' },
  returnsAt: { ja: '{time}に列に戻ります', en: 'back in line at {time}' },
  returnsAfter: { ja: '不在から{calls}人を呼ぶと列に戻ります', en: 'back in line {calls} calls after being missed' },
  returnsAtOrAfter: {
    ja: '{time}か、不在から{calls}人を呼んだあとに列に戻ります',
    en: 'back in line at {time}, or {calls} calls after being missed',
  },
  staffReturns: { ja: '職員が列に戻すまで待ちます', en: 'until staff return them' },
  over: { ja: 'この番号の用件は、すべて終わっています。', en: 'All errands of this number are over.' },
  givePriority: { ja: '優先にする', en: 'Give priority' },
  priorityWhy: {
    ja: '{number}を優先にする理由を選んでください。優先でない方より先に呼ばれます。',
    en: 'Why should {number} have priority? It is then called before visitors without.',
  },
  takePriority: { ja: '優先をやめる', en: 'Take back priority' },
  return: { ja: '列に戻す', en: 'Back to the line' },
  hold: { ja: '保留にする', en: 'Put on hold' },
  holdWhy: {
    ja: '保留の理由を選んでください。{minutes}分たつと、来た順で列に戻ります。',
    en: 'Why on hold? After {minutes} min the visitor is back in the line, in order of arrival.',
  },
  transfer: { ja: 'ほかへ移す', en: 'Transfer' },
  transferTo: { ja: '{service}の移し先', en: 'Where to, with {service}' },
  transferAct: { ja: '移す', en: 'Transfer' },
  toService: { ja: '手続き', en: 'Service' },
  toCounter: { ja: '窓口', en: 'Counter' },
  toClerk: { ja: '職員', en: 'Clerk' },
  clerkName: { ja: '{name}さん（{label}番窓口）', en: '{name} (counter {label})' },
  counterName: { ja: '{label}番窓口（{name}）', en: 'Counter {label} ({name})' },
  cancelErrand: { ja: 'この用件を取り消す', en: 'Cancel this errand' },
  cancelVisit: { ja: 'この番号を取り消す', en: 'Cancel this number' },
  cancelErrandWhy: {
    ja: '{service}を取り消す理由を選んでください。{number}の方は、この手続きでは呼ばれなくなります。',
    en: 'Why cancel {service}? {number} is then not called for it any more.',
  },
  cancelVisitWhy: {
    ja: '{number}を取り消す理由を選んでください。この番号は、もう呼ばれなくなります。',
    en: 'Why cancel {number}? It is then not called any more.',
  },
  carryOver: { ja: '次の開庁日に持ち越す', en: 'Carry over to the next day' },
  noCarryOver: { ja: '持ち越しをやめる', en: 'Do not carry over' },
} as const satisfies WordTable

/** What was done, as it is said beside the way to take it back. */
export const floorDeedWords = {
  called: { ja: '{label}番窓口に{number}を呼びました。', en: '{number} has been called to counter {label}.' },
  stopped: { ja: '{service}の発券を止めました。', en: 'Tickets for {service} have been stopped.' },
  stopsAt: { ja: '{service}の発券を{time}に止めます。', en: 'Tickets for {service} will stop at {time}.' },
  resumed: { ja: '{service}の発券を再開しました。', en: 'Tickets for {service} are given again.' },
  allServices: { ja: 'すべての手続き', en: 'all services' },
  opened: { ja: '{label}番窓口を開けました。', en: 'Counter {label} is open.' },
  longer: { ja: '{label}番窓口の戻り予定を{until}にしました。', en: 'Counter {label} is now due back at {until}.' },
  turnUndone: { ja: '{label}番窓口の直前の開閉を取り消しました。', en: 'The last turn of counter {label} has been taken back.' },
  prioritised: { ja: '{number}を優先にしました（{reason}）。', en: '{number} has priority now ({reason}).' },
  unprioritised: { ja: '{number}の優先をやめました。', en: '{number} has no priority any more.' },
  returned: { ja: '{number}を列に戻しました。', en: '{number} is back in the line.' },
  held: { ja: '{number}を保留にしました（{reason}）。', en: '{number} is on hold ({reason}).' },
  transferred: { ja: '{number}を{to}へ移しました。', en: '{number} has been transferred to {to}.' },
  cancelled: { ja: '{number}を取り消しました（{reason}）。', en: '{number} has been cancelled ({reason}).' },
  carried: {
    ja: '{number}を次の開庁日に持ち越します。番号はそのままで、最初に並びます。',
    en: '{number} will be carried over: it stays valid and is first in line on the next day.',
  },
  notCarried: { ja: '{number}の持ち越しをやめました。', en: '{number} will not be carried over.' },
  answered: { ja: '{kiosk}へ行くと伝えました。', en: '{kiosk} has been told that you are going.' },
  bookingCancelled: { ja: '{time}の予約を取り消しました。', en: 'The booking for {time} has been cancelled.' },
  undone: { ja: '元に戻しました。', en: 'Taken back.' },
} as const satisfies WordTable

/** The rest of the day: its figures, booked times, opinions, displays. */
export const dayWords = {
  today: { ja: '今日の用件', en: 'Errands today' },
  issued: { ja: '受付', en: 'Received' },
  served: { ja: '終了', en: 'Served' },
  serving: { ja: '対応中', en: 'At counters' },
  absent: { ja: '不在', en: 'Absent' },
  cancelled: { ja: '取消', en: 'Cancelled' },
  visits: {
    ja: '終わった来庁{n}件：建物にいた時間は半数が{stay}以内、うち待ちは{waited}以内でした。',
    en: {
      one: '{n} visit is over: {stay} in the building, {waited} of it waiting.',
      other: '{n} visits are over: half stayed {stay} or less and waited {waited} or less.',
    },
  },
  booked: { ja: '今日の予約', en: 'Booked today' },
  noBookings: { ja: '今日の予約はありません。', en: 'Nothing is booked for today.' },
  late: { ja: '遅れています', en: 'late' },
  cancelBooking: { ja: '予約を取り消す', en: 'Cancel' },
  cancelBookingAsk: {
    ja: '{time}の{service}の予約を取り消しますか。取り消すと元に戻せません。この時刻は、ほかの方が予約できるようになります。',
    en: 'Cancel the booking of {service} for {time}? It cannot be undone; somebody else may then book that time.',
  },
  cancelBookingYes: { ja: '取り消す', en: 'Yes, cancel it' },
  opinions: { ja: '今日のご意見', en: 'Opinions today' },
  noOpinions: { ja: '今日のご意見はまだありません。', en: 'No opinions yet today.' },
  displays: { ja: '表示板', en: 'Displays' },
  noDisplays: {
    ja: 'この区の表示板はまだ登録されていません。「端末」で登録できます。',
    en: 'No display of this ward is paired yet. Pair one under “Devices”.',
  },
  connected: { ja: '接続中', en: 'Connected' },
  disconnected: { ja: 'つながっていません', en: 'Not connected' },
} as const satisfies WordTable

/** A counter's state, in a table's few letters. */
export const floorCounterStateWords = {
  open: { ja: '開', en: 'Open' },
  paused: { ja: '離席', en: 'Away' },
  closed: { ja: '閉', en: 'Closed' },
} as const satisfies Record<CounterState, Wording>

export const soundWords = {
  on: { ja: '音が出ます', en: 'Sound on' },
  blocked: { ja: '音が止められています', en: 'Sound blocked' },
  off: { ja: '音なし', en: 'Sound off' },
} as const satisfies Record<SoundState, Wording>
