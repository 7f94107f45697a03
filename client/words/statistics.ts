import type { Wording, WordTable } from '../words.ts'

export const statisticsWords = {
  /** The filter is one sentence; what stands between its fields. */
  inWard: { ja: '', en: 'At' },
  afterWard: { ja: 'の', en: 'from' },
  afterFrom: { ja: 'から', en: 'to' },
  afterTo: { ja: 'までを', en: 'by' },
  afterBy: { ja: '別に見る', en: '' },
  from: { ja: '最初の日', en: 'First day' },
  to: { ja: '最後の日', en: 'Last day' },
  by: { ja: '分け方', en: 'Cut' },
  quick: { ja: '期間', en: 'Period' },
  today: { ja: '今日', en: 'Today' },
  yesterday: { ja: '昨日', en: 'Yesterday' },
  lastDays: { ja: '直近{n}日', en: 'Last {n} days' },
  oneDay: { ja: '{day}', en: 'On {day}' },
  range: { ja: '{from}から{to}まで', en: 'From {from} to {to}' },
  todaySoFar: { ja: '今日{day}はこれまでに', en: 'Today, {day}, so far' },
  received: {
    ja: '{days}、{office}では用件{n}件を受け付けました。',
    en: { one: '{days}, {office} received {n} errand.', other: '{days}, {office} received {n} errands.' },
  },
  waited: {
    ja: '待ち時間は半数が{median}以内、10件中9件が{p90}以内、最長は{max}でした。',
    en: 'Half waited {median} or less, nine in ten {p90} or less; the longest wait was {max}.',
  },
  within: {
    ja: '目標の{target}分以内に呼べたのは{share}です。',
    en: '{share} were called within the target of {target} min.',
  },
  noneCalled: { ja: 'まだ誰も呼ばれていません。', en: 'Nobody has been called yet.' },
  empty: { ja: '{days}の記録はありません。', en: '{days}, nothing was recorded.' },
  emptyHint: {
    ja: '休みの日か、まだ発券のない日です。別の期間を選んでください。',
    en: 'The office was closed, or no ticket was taken. Choose other days.',
  },
  csv: { ja: 'CSVで保存', en: 'Save as CSV' },
  csvFailed: {
    ja: '保存できませんでした。通信を確かめて、もう一度押してください。',
    en: 'It could not be saved. Check the network and press again.',
  },
  print: { ja: '印刷', en: 'Print' },
  counterNote: {
    ja: '一度も呼ばれていない用件はどの窓口にも入らないため、合計と合わないことがあります。',
    en: 'Errands never called belong to no counter, so rows may add up to less than the total.',
  },
  total: { ja: '合計', en: 'Total' },
  hourOf: { ja: '{hour}時台', en: '{hour}:00' },
  definitions: { ja: '用語と計算方法', en: 'What the figures mean' },
  percent: { ja: '{share}%', en: '{share}%' },
  minutes: { ja: '{minutes}分', en: '{minutes} min' },
  /** In the table the English head says the unit: sixteen columns have no room for it in every cell. */
  cellMinutes: { ja: '{minutes}分', en: '{minutes}' },
  cellHours: { ja: '{h}時間{m}分', en: '{h} h {m}' },
  waitColumns: { ja: '待ち時間', en: 'Wait (min)' },
  serviceColumns: { ja: '対応時間', en: 'Service time (min)' },
  unknownWhy: {
    ja: '「—」は、もとになる記録がなく計算できないことを表します（0ではありません）。',
    en: '“—” means there is nothing to reckon from; it is not 0.',
  },
  wait: { ja: '待ち時間', en: 'Wait' },
  service: { ja: '対応時間', en: 'Service time' },
  errands: { ja: '用件（件）', en: 'Errands' },
  arrivalsChart: { ja: '受け付けた用件（件）', en: 'Errands received' },
  waitChart: { ja: '呼ばれるまでの待ち時間（分）', en: 'Wait until called (min)' },
  chartTitle: { ja: '{cut}別の受付件数と待ち時間', en: 'Errands received and waits by {cut}' },
  chartRow: {
    ja: '{label}：受付{n}件、待ち時間の中央値{median}、90%点{p90}。',
    en: '{label}: {n} received, median wait {median}, 90th percentile {p90}.',
  },
  barWords: { ja: '半数{median} · 9割{p90}', en: 'half {median} · 90% {p90}' },
  halfWithin: { ja: '半数がこれ以内', en: 'half waited less' },
  nineWithin: { ja: '9割がこれ以内', en: 'nine in ten waited less' },
  targetMark: { ja: '目標{minutes}分', en: 'target {minutes} min' },
  tableCaption: { ja: '{cut}別の数値', en: 'Figures by {cut}' },
} as const satisfies WordTable

/** Every figure of the report: its column's heading and what exactly it counts. */
export const FIGURES = [
  'arrivals',
  'called',
  'served',
  'absences',
  'cancelled',
  'lapsed',
  'open',
  'waitMean',
  'waitMedian',
  'waitP90',
  'waitMax',
  'withinTarget',
  'serviceMean',
  'serviceMedian',
  'serviceP90',
  'serviceMax',
] as const
export type Figure = (typeof FIGURES)[number]

export const figureNames = {
  arrivals: { ja: '受付', en: 'Received' },
  called: { ja: '呼出', en: 'Called' },
  served: { ja: '終了', en: 'Served' },
  absences: { ja: '不在', en: 'Absent' },
  cancelled: { ja: '取消', en: 'Cancelled' },
  lapsed: { ja: '失効', en: 'Lapsed' },
  open: { ja: '未了', en: 'Open' },
  waitMean: { ja: '平均', en: 'Mean' },
  waitMedian: { ja: '中央値', en: 'Median' },
  waitP90: { ja: '90%点', en: 'p90' },
  waitMax: { ja: '最長', en: 'Max' },
  withinTarget: { ja: '目標内', en: 'In target' },
  serviceMean: { ja: '平均', en: 'Mean' },
  serviceMedian: { ja: '中央値', en: 'Median' },
  serviceP90: { ja: '90%点', en: 'p90' },
  serviceMax: { ja: '最長', en: 'Max' },
} as const satisfies Record<Figure, Wording>

/** `{target}`: the office's target in minutes, given always. */
export const figureDefinitions = {
  arrivals: {
    ja: '発券時に受け付けた用件の数。1枚の番号札に用件が2つあれば2件と数えます。時間帯は発券の時刻によります。',
    en: 'Errands received. A ticket with two errands counts two. Hours are those of the ticket.',
  },
  called: { ja: '窓口に一度でも呼ばれた用件の数。', en: 'Errands called to a counter at least once.' },
  served: { ja: '対応が終わった用件の数。', en: 'Errands finished.' },
  absences: { ja: '呼んだときにいらっしゃらなかった回数。', en: 'Times a visitor was called and did not come.' },
  cancelled: { ja: '来庁者または職員が取り消した用件の数。', en: 'Errands cancelled by the visitor or by staff.' },
  lapsed: { ja: 'その日のうちに終わらず、閉庁で無効になった用件の数。', en: 'Errands not finished by the end of the day.' },
  open: { ja: 'まだ終わっていない用件の数。', en: 'Errands still going on.' },
  waitMean: {
    ja: '待ち時間（発券から最初の呼び出しまで。ほかの窓口にいた時間と保留の時間を除く）の合計を、呼ばれた件数で割った値。',
    en: 'Waits (from the ticket to the first call, without time at other counters or on hold) added up and divided by the errands called.',
  },
  waitMedian: { ja: '待ち時間を短い順に並べた真ん中の値。半数はこれ以内です。', en: 'The middle wait: half waited no longer.' },
  waitP90: {
    ja: '10件中9件がこれ以内で呼ばれた待ち時間（順序統計量の間は直線で補間）。',
    en: 'Nine in ten waited no longer (linear between order statistics).',
  },
  waitMax: { ja: 'いちばん長かった待ち時間。', en: 'The longest wait.' },
  withinTarget: {
    ja: '呼ばれた用件のうち、目標の{target}分以内に呼ばれた割合。',
    en: 'Share of the called who waited no longer than the target of {target} min.',
  },
  serviceMean: {
    ja: '対応時間（開始から終了まで。受付と交付の合計）の平均。「開始」が押されなかった用件は含みません。',
    en: 'Mean time from start to finish, all stages together. Errands without a start are left out.',
  },
  serviceMedian: { ja: '対応時間の真ん中の値。', en: 'The middle service time.' },
  serviceP90: { ja: '10件中9件がこれ以内で終わった対応時間。', en: 'Nine in ten took no longer.' },
  serviceMax: { ja: 'いちばん長かった対応時間。', en: 'The longest service time.' },
} as const satisfies Record<Figure, Wording>
