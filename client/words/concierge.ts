import type {
  APPOINTMENT_STATES,
  DISPLAY_TROUBLES,
  HELP_SUBJECTS,
  OPINION_MOODS,
  OPINION_SUBJECTS,
  PriorityReason,
  ServiceState,
} from '#contract/words.ts'
import type { Wording, WordTable } from '../words.ts'

/** What the concierge reads; what the visitor looks along at is there in every language. */
export const concierge = {
  title: { ja: 'コンシェルジュ', en: 'Concierge' },
  stand: { ja: 'コンシェルジュ（総合案内）', en: 'Concierge (general information)' },
  standHint: { ja: 'ご用件をうかがい、番号札を出します', en: 'Hears the errand and gives out the ticket' },
  changePlace: { ja: '場所を替える', en: 'Change place' },
  places: { ja: 'すること', en: 'What to do' },
  hear: { ja: 'ご用件', en: 'Errand' },
  number: { ja: '番号の方', en: 'A number' },
  appointments: { ja: '予約', en: 'Bookings' },
  opinion: { ja: 'ご意見', en: 'Opinion' },
  retrying: { ja: '返事がありません。同じ操作を送り直しています。', en: 'No answer yet. The same act is being sent again.' },
  neverMind: { ja: 'やめる', en: 'Never mind' },
  noGuide: {
    ja: '手続きガイドを読み込めません。手続きの名前から選ぶことはできます。',
    en: 'The guide cannot be read. Services can still be chosen by name.',
  },
} as const satisfies WordTable

/** Hearing the errand. */
export const hearWords = {
  whatBrings: {
    ja: '今日はどのようなご用件ですか',
    'ja-easy': '今日（きょう）は なにを しますか',
    en: 'What brings you here today?',
    zh: '您今天要办理什么？',
    ko: '오늘은 어떤 용무로 오셨습니까?',
    vi: 'Hôm nay quý khách cần làm gì?',
  },
  visitor: { ja: '来庁者', en: 'Visitor' },
  visitorLanguage: { ja: '来られた方のことば', en: 'The visitor’s language' },
  find: { ja: '言葉で探す', en: 'Find by a word' },
  findExample: { ja: '例：印鑑、てんしゅつ、school', en: 'e.g. school, seal, 印鑑' },
  clear: { ja: '消す', en: 'Clear' },
  nothingFound: {
    ja: '「{typed}」に合うものはありません。別の言葉で探すか、手続きの名前から選んでください。',
    en: 'Nothing contains “{typed}”. Try another word, or choose a service by name.',
  },
  services: { ja: '手続き', en: 'Services' },
  byName: { ja: '手続きの名前から選ぶ', en: 'Choose services by name' },
  trail: { ja: 'これまでのお答え', en: 'Answers so far' },
  changeAnswer: { ja: '{answer}：変える', en: '{answer}: change' },
  startAgain: { ja: '最初から', en: 'Start again' },
  ways: {
    ja: '窓口に並ばずにできます',
    'ja-easy': '窓口（まどぐち）に 並（なら）ばなくても できます',
    en: 'No need to wait here for',
    zh: '无需在窗口排队即可办理',
    ko: '창구에서 기다리지 않아도 됩니다',
    vi: 'Không cần xếp hàng tại quầy',
  },
  elsewhere: {
    ja: 'ここではできません',
    'ja-easy': 'ここでは できません',
    en: 'Not done at this office',
    zh: '此处不能办理',
    ko: '여기서는 할 수 없습니다',
    vi: 'Không làm được ở đây',
  },
  way: {
    ja: '{kind}：{text}',
    'ja-easy': '{kind}：{text}',
    en: '{kind}: {text}',
    zh: '{kind}：{text}',
    ko: '{kind}: {text}',
    vi: '{kind}: {text}',
  },
  tellMore: { ja: 'くわしく', en: 'More' },
  tellLess: { ja: '短く', en: 'Less' },
  showCode: { ja: 'QRコード', en: 'QR code' },
  hideCode: { ja: '閉じる', en: 'Close' },
  wayCode: { ja: 'くわしい案内：{address}', en: 'More about it: {address}' },
  onTicket: {
    ja: 'この番号札でする手続き',
    'ja-easy': 'この 番号（ばんごう）で する こと',
    en: 'On this ticket',
    zh: '本号码票办理的业务',
    ko: '이 번호표로 하는 일',
    vi: 'Thủ tục của số này',
  },
  nothingOnTicket: { ja: 'まだ何も選んでいません。下から選んでください。', en: 'Nothing yet. Choose below.' },
  addServices: { ja: '手続きを加える', en: 'Add a service' },
  papersHint: { ja: 'お持ちのものにふれてください', en: 'Touch what the visitor has here' },
  papersLeft: { ja: 'あと{n}点', en: { one: '{n} more', other: '{n} more' } },
  papersAll: { ja: 'そろっています', en: 'All here' },
  needs: { ja: '配慮', en: 'Needs' },
  priority: { ja: '優先', en: 'Priority' },
  ordinary: { ja: '優先なし', en: 'No priority' },
  priorityFor: { ja: '優先：{reason}', en: 'Priority: {reason}' },
  issue: { ja: '発券する', en: 'Issue the ticket' },
  issueCount: { ja: '{n}件', en: { one: '{n} errand', other: '{n} errands' } },
  register: { ja: '紙の番号で受付', en: 'Register the paper' },
  firstCall: { ja: 'お呼び出しまで {wait}', en: 'First call: {wait}' },
  noTicket: { ja: '番号札はいりません', en: 'No ticket is needed' },
  paper: { ja: '紙の番号', en: 'Paper roll' },
  paperNumber: { ja: '紙に印刷された番号', en: 'Number on the paper' },
  paperExample: { ja: '例：R001', en: 'e.g. R001' },
  paperMissing: {
    ja: '紙に印刷された番号を「R001」のように入れてください。',
    en: 'Enter the number on the paper, such as R001.',
  },
  yourNumber: {
    ja: 'あなたの番号',
    'ja-easy': 'あなたの 番号（ばんごう）',
    en: 'Your number',
    zh: '您的号码',
    ko: '고객님 번호',
    vi: 'Số của quý khách',
  },
  follow: {
    ja: 'スマートフォンで順番が見られます',
    'ja-easy': 'スマホで 順番（じゅんばん）を 見（み）る ことが できます',
    en: 'Follow your turn on your phone',
    zh: '用手机查看叫号进度',
    ko: '휴대전화로 순서를 볼 수 있습니다',
    vi: 'Theo dõi lượt trên điện thoại',
  },
  counterLater: {
    ja: '窓口はこれから開きます',
    'ja-easy': '窓口（まどぐち）は これから あきます',
    en: 'no counter is open yet',
    zh: '窗口尚未开放',
    ko: '창구는 아직 열리지 않았습니다',
    vi: 'chưa có quầy mở',
  },
  ahead: {
    ja: '前に{n}人',
    'ja-easy': '前（まえ）に {n}人（にん）',
    en: { one: '{n} person ahead', other: '{n} people ahead' },
    zh: '前面{n}人',
    ko: '앞에 {n}명',
    vi: '{n} người phía trước',
  },
  aheadNone: {
    ja: '前の人はいません',
    'ja-easy': '前（まえ）に だれも いません',
    en: 'nobody ahead',
    zh: '前面无人',
    ko: '앞에 아무도 없음',
    vi: 'không có ai phía trước',
  },
  until: { ja: '発券は{time}まで', en: 'tickets until {time}' },
  nextVisitor: { ja: '次の方へ', en: 'Next visitor' },
  takeBack: { ja: 'まちがえたので取り消す', en: 'By mistake: cancel it' },
  takenBack: {
    ja: '{number}を取り消しました。内容を直して、もう一度発券できます。',
    en: '{number} is cancelled. Mend what was wrong and issue again.',
  },
} as const satisfies WordTable

export const reasonWords = {
  appointment: { ja: '予約の方', en: 'Booked time' },
  pregnancy: { ja: '妊娠中の方', en: 'Pregnant' },
  disability: { ja: '障がいのある方', en: 'Disability' },
  'small-child': { ja: '小さいお子さん連れ', en: 'With a small child' },
  'staff-decision': { ja: '職員の判断', en: 'Staff decision' },
} as const satisfies Record<PriorityReason, Wording>

/** A visitor who is in the building already. */
export const numberWords = {
  number: { ja: '番号札の番号', en: 'Number on the ticket' },
  example: { ja: '例：A045', en: 'e.g. A045' },
  show: { ja: '見る', en: 'Show' },
  notANumber: { ja: '番号は「A045」のように入れてください。', en: 'Enter a number such as A045.' },
  none: { ja: '番号を入れるか、待っている方から選んでください。', en: 'Enter a number, or choose one of those who wait.' },
  waiting: { ja: '待っている方（来られた順）', en: 'Waiting, in order of arrival' },
  nobody: { ja: '待っている方はいません。', en: 'Nobody is waiting.' },
  others: {
    ja: 'ほかに{n}人。番号を入れると見られます。',
    en: { one: 'and {n} more: enter the number', other: 'and {n} more: enter the number' },
  },
  since: { ja: '{time}に発券（{span}）', en: 'Since {time} ({span})' },
  priority: { ja: '優先', en: 'Priority' },
  close: { ja: '閉じる', en: 'Close' },
  errands: { ja: 'ご用件', en: 'Errands' },
  counters: { ja: '窓口 {counters}', en: 'Counter {counters}' },
  blocked: { ja: 'ほかの用件のあと', en: 'after another errand' },
  return: { ja: '列に戻す', en: 'Back into the line' },
  drop: { ja: '外す', en: 'Drop' },
  leave: { ja: '取り消す', en: 'Cancel' },
  lastSure: { ja: '最後の用件です。番号札を取り消しますか。', en: 'It is the last errand. Cancel the ticket?' },
  add: { ja: '用件を加える', en: 'Add an errand' },
  over: {
    ja: 'この番号札のご用件はすべて終わっています。新しく発券してください。',
    en: 'All errands of this ticket are over. Please issue a new one.',
  },
  language: { ja: 'ことば', en: 'Language' },
  facts: { ja: 'ことば・配慮・優先', en: 'Language, needs, priority' },
} as const satisfies WordTable

/** What visitors think of the office. */
export const opinionWords = {
  heading: { ja: 'ご意見をうかがう', en: 'A visitor’s opinion' },
  about: { ja: '1. 何についてですか', en: '1. What is it about?' },
  words: { ja: 'ひとこと（なくても構いません）', en: 'In their words (may be left empty)' },
  noNames: {
    ja: 'お名前・住所・番号など、どなたか分かることは書かないでください。',
    en: 'No names, addresses or numbers: nothing that tells who it was.',
  },
  how: { ja: '2. いかがでしたか（ふれると記録します）', en: '2. How was it? (a touch records it)' },
  thanks: { ja: 'ありがとうございました', en: 'Thank you' },
  noted: { ja: '記録しました：{subject}・{mood}', en: 'Recorded: {subject}, {mood}' },
} as const satisfies WordTable

export const subjectWords = {
  wait: { ja: '待ち時間', en: 'The wait' },
  staff: { ja: '職員の対応', en: 'The staff' },
  signs: { ja: '案内・表示', en: 'Signs and guidance' },
  machines: { ja: '発券機・機械', en: 'Machines' },
  building: { ja: '建物・設備', en: 'The building' },
  other: { ja: 'そのほか', en: 'Something else' },
} as const satisfies Record<(typeof OPINION_SUBJECTS)[number], Wording>

export const moodWords = {
  good: { ja: 'よかった', en: 'Good' },
  neutral: { ja: 'ふつう', en: 'So-so' },
  bad: { ja: '困った', en: 'Bad' },
} as const satisfies Record<(typeof OPINION_MOODS)[number], Wording>

/** Booked times. */
export const appointmentWords = {
  list: { ja: '予約された方', en: 'Who has booked' },
  code: { ja: '予約コード', en: 'Booking code' },
  checkIn: { ja: '受付する', en: 'Check in' },
  nobody: { ja: 'この日の予約はありません。', en: 'Nothing is booked on this day.' },
  cancel: { ja: '予約を取り消す', en: 'Cancel the booking' },
  cancelRow: { ja: '取り消す', en: 'Cancel' },
  cancelSure: { ja: '本当に取り消しますか。', en: 'Cancel this booking?' },
  dayBefore: { ja: '前の日', en: 'The day before' },
  dayAfter: { ja: '次の日', en: 'The day after' },
  calendar: { ja: '日付を選ぶ', en: 'Choose a day' },
  book: { ja: '予約をとる', en: 'Book a time' },
  noTimes: {
    ja: 'この日に予約できる時刻はありません。別の日を選んでください。',
    en: 'No time can be booked on this day. Choose another day.',
  },
  free: { ja: 'あと{n}', en: '{n} free' },
  full: { ja: '満席', en: 'full' },
  bookAt: { ja: '{time}に予約する', en: 'Book {time}' },
  booked: {
    ja: '予約しました',
    'ja-easy': '予約（よやく）しました',
    en: 'Booked',
    zh: '预约成功',
    ko: '예약되었습니다',
    vi: 'Đã đặt lịch',
  },
  bookedCode: {
    ja: '来る日に、このコードを受付で使います',
    'ja-easy': '来（く）る 日（ひ）に、この コードを 使（つか）います',
    en: 'Use this code at the reception on the day',
    zh: '到访当天请在接待处出示此代码',
    ko: '방문일에 접수처에서 이 코드를 사용합니다',
    vi: 'Hãy dùng mã này tại quầy tiếp nhận vào ngày đến',
  },
  done: { ja: '終わる', en: 'Done' },
} as const satisfies WordTable

export const appointmentStateWords = {
  booked: { ja: '予約', en: 'booked' },
  'checked-in': { ja: '受付済み', en: 'checked in' },
  cancelled: { ja: '取消', en: 'cancelled' },
  missed: { ja: '来られませんでした', en: 'did not come' },
} as const satisfies Record<(typeof APPOINTMENT_STATES)[number], Wording>

/** The hall at a glance. */
export const hallWords = {
  heading: { ja: '待合の様子', en: 'The hall' },
  alarms: { ja: 'お知らせ', en: 'What needs attention' },
  well: { ja: 'お呼びや故障はありません', en: 'Nobody asks for help; all is well' },
  onMyWay: { ja: '行きます', en: 'On my way' },
  since: { ja: '（{span}前）', en: '({span} ago)' },
  kioskGone: { ja: '{device}がつながっていません', en: '{device} is not connected' },
  line: { ja: '手続き', en: 'Service' },
  people: { ja: '人数', en: 'People' },
  longest: { ja: '最長', en: 'Longest' },
  all: { ja: '待っている方', en: 'Waiting' },
  pastLimit: { ja: '▲ 混雑', en: '▲ crowded' },
} as const satisfies WordTable

/** Why a line takes nobody, or is not called from, in a word. */
export const lineStateWords = {
  open: { ja: '受付中', en: 'open' },
  'before-hours': { ja: '開始前', en: 'not open yet' },
  'after-hours': { ja: '受付終了', en: 'over' },
  'closed-today': { ja: '休み', en: 'closed' },
  'no-counter': { ja: '窓口なし', en: 'no counter' },
  paused: { ja: '離席中', en: 'away' },
  stopped: { ja: '発券停止', en: 'stopped' },
  capped: { ja: '定員', en: 'all taken' },
  full: { ja: '発券終了', en: 'full' },
  withdrawn: { ja: '取扱終了', en: 'given up' },
} as const satisfies Record<ServiceState, Wording>

export const helpWords = {
  help: { ja: '{kiosk}でお呼びです', en: '{kiosk}: help is asked for' },
  slip: { ja: '{kiosk}で番号札が出ていません', en: '{kiosk}: no slip came out' },
} as const satisfies Record<(typeof HELP_SUBJECTS)[number], Wording>

export const displayTroubleWords = {
  gone: { ja: '{device}がつながっていません', en: '{device} is not connected' },
  silent: { ja: '{device}の音が出ていません', en: '{device} has no sound' },
  behind: { ja: '{device}の表示が遅れています', en: '{device} is behind with the calls' },
} as const satisfies Record<(typeof DISPLAY_TROUBLES)[number], Wording>
