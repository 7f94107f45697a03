import type { SettingPart } from '#contract/setting-parts.ts'
import type { BookingChannel, Weekday } from '#contract/words.ts'
import type { PictogramId } from '../components/Pictogram.tsx'
import type { Wording, WordTable } from '../words.ts'

/** What each part of the settings is called: over its field, and in the list of changes. */
export const settingPartWords = {
  order: { ja: '市の一覧での順番', en: 'Place in the city’s list' },
  name: { ja: '区役所の名前', en: 'Name of the office' },
  section: { ja: '課の名前', en: 'Name of the section' },
  example: { ja: '確認前の例が残っている', en: 'Still holds unconfirmed examples' },
  hours: { ja: '毎週の受付時間', en: 'Weekly hours' },
  holidays: { ja: '祝日', en: 'Public holidays' },
  yearlyClosings: { ja: '毎年の休み', en: 'Closed every year' },
  halfDayAt: { ja: '午前と午後の境目', en: 'Where the half days meet' },
  longWaitMinutes: { ja: '待ち時間をおわびする目安（分）', en: 'Apologise for waits from (min)' },
  notices: { ja: 'お知らせ', en: 'Notices' },
  paperRoll: { ja: '手渡しの番号札', en: 'Paper roll handed out by staff' },

  'services.name': { ja: '名前', en: 'Name' },
  'services.hint': { ja: '説明', en: 'Line under the name' },
  'services.pictogram': { ja: '絵', en: 'Picture' },
  'services.numbers': { ja: '番号の範囲', en: 'Number range' },
  'services.minutes': { ja: '窓口での標準の時間（分）', en: 'Usual time at the counter (min)' },
  'services.delivery': { ja: '書類を用意して、あとで渡す', en: 'Papers are prepared and handed over later' },
  'services.closed': { ja: '受付', en: 'Offered' },
  'services.hours': { ja: '受付時間', en: 'Hours' },
  'services.after': { ja: '先に済ませる手続き', en: 'Comes after' },
  'services.cap': { ja: '人数の上限', en: 'Limit of people' },
  'services.stopsWhenFull': {
    ja: '閉庁までに呼べなくなったら発券を終える',
    en: 'Stop tickets when the line no longer fits before closing',
  },
  'services.target': { ja: '呼び出しまでの目標', en: 'Target' },
  'services.appointments': { ja: '予約', en: 'Booked times' },

  'counters.label': { ja: '表示', en: 'Sign' },
  'counters.name': { ja: '名前', en: 'Name' },
  'counters.ranks': { ja: '受け持つ手続き', en: 'Own services' },
  'counters.delivers': { ja: '書類を渡す手続き', en: 'Hands over papers of' },
  'counters.helps': { ja: '手伝う手続き', en: 'Helps with' },
  'counters.autoCallSeconds': { ja: '自動で呼び出すまでの秒数', en: 'Calls by itself after (seconds)' },
  'counters.breaks': { ja: '予定の休憩', en: 'Planned breaks' },

  'specialDays.hours': { ja: '受付時間', en: 'Hours' },
  'specialDays.note': { ja: '説明', en: 'Note' },

  'priority.interleave': { ja: '優先の方が続く人数', en: 'Priority calls in a row' },
  'priority.overtakingLimit': { ja: '先を越される人数の上限', en: 'Limit of overtaking (people)' },
  'lamp.free': { ja: '「空いています」は何分まで', en: '“Not busy” up to (min)' },
  'lamp.busy': { ja: '「やや混雑」は何分まで', en: '“Somewhat busy” up to (min)' },
  'target.minutes': { ja: '呼び出しまでの目標（分）', en: 'Target: called within (min)' },
  'target.share': { ja: '目標を守る割合（%）', en: 'Target: share of visitors (%)' },
  'absence.times': { ja: '列に戻す回数', en: 'Returned to the line (times)' },
  'absence.afterCalls': { ja: '何人呼んだあとに戻すか', en: 'Returned after calls of others' },
  'absence.afterMinutes': { ja: '何分後に戻すか', en: 'Returned after (min)' },
  'alarms.people': { ja: '待つ人数（人）', en: 'People waiting' },
  'alarms.waitMinutes': { ja: '最長の待ち時間（分）', en: 'Longest wait (min)' },
  'alarms.idleMinutes': { ja: '空いている窓口（分）', en: 'Counter idle (min)' },
} as const satisfies Record<SettingPart, Wording>

/** Fields inside a part. */
export const settingFieldWords = {
  from: { ja: '開始', en: 'From' },
  to: { ja: '終了', en: 'To' },
  date: { ja: '日付', en: 'Date' },
  month: { ja: '月', en: 'Month' },
  prefix: { ja: '頭の文字', en: 'Letters in front' },
  first: { ja: '最初の番号', en: 'First number' },
  last: { ja: '最後の番号', en: 'Last number' },
  kana: { ja: 'よみがな（ひらがな）', en: 'Reading in hiragana' },
  people: { ja: '人数', en: 'People' },
  per: { ja: '区切り', en: 'Counted' },
  slotMinutes: { ja: '何分ごと', en: 'Every (min)' },
  perSlot: { ja: '一度に受ける人数', en: 'People at each time' },
  daysAhead: { ja: '何日先まで', en: 'Days ahead' },
  graceMinutes: { ja: '遅れて来ても優先する時間（分）', en: 'Minutes of grace' },
  channels: { ja: '予約できるところ', en: 'Booked by' },
  helpFrom: { ja: '何分待ちから手伝うか', en: 'Helps from a wait of (min)' },
  helpBeforeOwn: { ja: '何分待ちから自分の列より先に呼ぶか', en: 'Before its own lines from (min)' },
  notice: { ja: 'お知らせ{n}', en: 'Notice {n}' },
  rank: { ja: '{n}番目に呼ぶ', en: 'Called in place {n}' },
  help: { ja: '手伝い{n}', en: 'Help {n}' },
  break: { ja: '休憩{n}', en: 'Break {n}' },
  closing: { ja: '休み{n}', en: 'Closing {n}' },
  day: { ja: '日', en: 'Day' },
} as const satisfies WordTable

/** The rule of a field, said before anything is typed. */
export const settingHintWords = {
  kana: { ja: '発券機で、名前の上に小さく出ます。', en: 'Shown small above the name at the kiosk.' },
  hint: {
    ja: '発券機で、名前の下に出ます。空欄なら何も出ません。',
    en: 'Shown under the name at the kiosk; nothing if left empty.',
  },
  prefix: { ja: '半角の大文字3字まで。空欄も可', en: 'Up to three capitals, or none' },
  range: { ja: '番号札は{first}から{last}まで（1日{n}枚）', en: 'Numbers {first} to {last}: {n} a day' },
  minutes: {
    ja: '実績がたまるまで、待ち時間の目安に使います。',
    en: 'Estimates use it until the office has its own history.',
  },
  delivery: { ja: '交付のとき、もう一度呼び出します。', en: 'The visitor is called a second time to fetch them.' },
  closed: {
    ja: '外すと番号札を出しません。いまお待ちの方は、最後まで対応します。',
    en: 'Without it no tickets are given. Whoever waits is still served.',
  },
  ownHours: {
    ja: '区役所の受付時間の中で、この手続きだけ短くできます。',
    en: 'Shorter hours than the office’s, for this service only.',
  },
  ownTarget: {
    ja: '決めなければ、区役所の目標と同じです。窓口数の試算で使います。',
    en: 'Otherwise the office’s target holds. It is used to work out how many counters it takes.',
  },
  after: {
    ja: '同じ番号札にある場合、これらが済むまで呼び出しません。',
    en: 'Where these are on the same ticket, they are heard first.',
  },
  counterLabel: { ja: '窓口の上の札と同じ8字まで', en: 'As on the sign over it, up to 8 letters' },
  ranks: {
    ja: '上から順に呼びます。同じ行の手続きは、来た順に呼びます。',
    en: 'Called from the top. Services in one row share a rank and go by arrival.',
  },
  delivers: {
    ja: 'どの窓口にもなければ、受け付けた窓口で渡します。',
    en: 'Where no counter does so, papers are handed over where the errand was heard.',
  },
  helps: {
    ja: '自分の列に人がいないとき、長く待っている手続きを手伝います。',
    en: 'With nobody in its own lines, it calls where people have waited so long.',
  },
  emptyNever: { ja: '空欄なら、しません。', en: 'Empty: never.' },
  emptyNoAlarm: { ja: '空欄なら、知らせません。', en: 'Empty: no alarm.' },
  emptyNoReturn: { ja: '空欄なら、使いません。', en: 'Empty: not by this.' },
  absence: {
    ja: '呼んでも来なかった方を、あとで自動的に列へ戻します。どちらか早いほうで戻ります。',
    en: 'They are put back into the line by themselves, by whichever of the two comes first.',
  },
  times: { ja: '0なら戻しません。', en: '0: never.' },
  alarms: { ja: 'この数に達すると、管理画面と窓口で知らせます。', en: 'The floor is warned once these are reached.' },
  lamp: { ja: '公開ページに、混み具合として出ます。', en: 'Shown on the public page with its limits.' },
  interleave: {
    ja: 'これだけ続けて優先の方を呼んだら、次は一般の方を1人呼びます。',
    en: 'After so many priority calls in a row, one ordinary visitor is called.',
  },
  overtakingLimit: {
    ja: 'あとから来た方に先を越されるのは、この人数までです。',
    en: 'Nobody is overtaken by more later arrivals than this.',
  },
  longWait: {
    ja: 'これより長くお待たせした方の呼び出しは、「大変お待たせいたしました」で始めます。',
    en: 'From this wait on, the call begins with an apology.',
  },
  paperRoll: {
    ja: '発券機が使えないときに職員が手渡す、印刷済みの番号札です。',
    en: 'Printed numbers that staff hand out while a kiosk is out of order.',
  },
  example: {
    ja: '市が内容を確かめたら外してください。',
    en: 'Take it off once the city has confirmed what is here.',
  },
  halfDay: { ja: '人数の上限を半日ごとに数えるときに使います。', en: 'Used where a limit counts half days.' },
  notices: {
    ja: '発券機・表示板・公開ページに、上から順に出ます。',
    en: 'Shown at kiosks, on displays and on the public page, in this order.',
  },
  otherLanguages: {
    ja: '空欄の言語には、薄い字の言葉が出ます。',
    en: 'A language left empty borrows the words shown in grey.',
  },
  special: {
    ja: '毎週の受付時間・祝日・毎年の休みより優先します。',
    en: 'A special day overrules the week, holidays and yearly closings.',
  },
} as const satisfies WordTable

/** How the value of a part is told. */
export const settingValueWords = {
  none: { ja: 'なし', en: 'none' },
  yes: { ja: 'はい', en: 'yes' },
  no: { ja: 'いいえ', en: 'no' },
  minutes: { ja: '{n}分', en: '{n} min' },
  seconds: { ja: '{n}秒', en: '{n} s' },
  people: { ja: '{n}人', en: { one: '{n} person', other: '{n} people' } },
  times: { ja: '{n}回', en: { one: '{n} time', other: '{n} times' } },
  percent: { ja: '{n}%', en: '{n}%' },
  unset: { ja: '（未入力）', en: '(empty)' },
  closed: { ja: '休み', en: 'closed' },
  span: { ja: '{from}〜{to}', en: '{from}–{to}' },
  days: { ja: '{days} {hours}', en: '{days} {hours}' },
  dayRange: { ja: '{from}〜{to}', en: '{from}–{to}' },
  monthDay: { ja: '{month}月{day}日', en: '{day}/{month}' },
  sameAsOffice: { ja: '区役所と同じ', en: 'as the office' },
  offered: { ja: '受け付ける', en: 'offered' },
  withdrawn: { ja: '受け付けない', en: 'not offered' },
  never: { ja: 'しない', en: 'never' },
  noAlarm: { ja: '知らせない', en: 'no alarm' },
  unused: { ja: '使わない', en: 'not used' },
  target: { ja: '{share}の方を{minutes}分以内に', en: '{share} of visitors within {minutes} min' },
  perDay: { ja: '1日{n}人', en: '{n} a day' },
  perHalfDay: { ja: '半日{n}人', en: '{n} a half day' },
  booking: {
    ja: '{from}〜{to}、{every}分ごとに{people}人、{days}日先まで、遅れは{grace}分まで、{channels}',
    en: '{from}–{to}, {people} every {every} min, up to {days} days ahead, {grace} min of grace, by {channels}',
  },
  rank: { ja: '{n}番目 {services}', en: '{n}. {services}' },
  help: { ja: '{services}（{from}分待ちから）', en: '{services} (from {from} min)' },
  helpBeforeOwn: {
    ja: '{services}（{from}分待ちから、{before}分からは優先）',
    en: '{services} (from {from} min, first from {before} min)',
  },
  inLanguage: { ja: '{language}{text}', en: '{language} {text}' },
  quoted: { ja: '「{text}」', en: '“{text}”' },
  joint: { ja: '・', en: ', ' },
  series: { ja: '、', en: '; ' },
} as const satisfies WordTable

export const holidayWords = {
  jp: { ja: '日本の祝日は休む', en: 'Closed on Japanese public holidays' },
  none: { ja: '祝日も開ける', en: 'Open on public holidays' },
} as const satisfies WordTable

export const capWords = {
  day: { ja: '1日', en: 'by the day' },
  'half-day': { ja: '半日', en: 'by the half day' },
} as const satisfies WordTable

export const weekdayWords = {
  mon: { ja: '月', en: 'Mon' },
  tue: { ja: '火', en: 'Tue' },
  wed: { ja: '水', en: 'Wed' },
  thu: { ja: '木', en: 'Thu' },
  fri: { ja: '金', en: 'Fri' },
  sat: { ja: '土', en: 'Sat' },
  sun: { ja: '日', en: 'Sun' },
} as const satisfies Record<Weekday, Wording>

export const channelWords = {
  staff: { ja: '職員', en: 'staff' },
  kiosk: { ja: '発券機', en: 'the kiosk' },
  public: { ja: '公開ページ', en: 'the public page' },
} as const satisfies Record<BookingChannel, Wording>

export const pictogramWords = {
  document: { ja: '書類', en: 'Document' },
  move: { ja: '引っ越し', en: 'Moving' },
  register: { ja: '家族', en: 'Family' },
  seal: { ja: '印鑑', en: 'Seal' },
  card: { ja: 'カード', en: 'Card' },
  insurance: { ja: '保険', en: 'Insurance' },
  child: { ja: '子ども', en: 'Child' },
  info: { ja: '案内', en: 'Information' },
  bereavement: { ja: 'おくやみ', en: 'Bereavement' },
  other: { ja: 'その他', en: 'Other' },
} as const satisfies Record<PictogramId, Wording>
