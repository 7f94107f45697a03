import type { Weekday } from '#contract/words.ts'
import type { Wording, WordTable } from '../words.ts'

/** How many counters it takes: the page of whoever plans them. */
export const staffingWords = {
  page: { ja: '窓口数', en: 'Staffing' },
  /** The question is one sentence; what stands between its fields. */
  inWard: { ja: '', en: 'How many counters' },
  afterWard: { ja: 'で', en: 'needs on' },
  afterDay: { ja: 'に必要な窓口数を見る', en: 'by half hour' },
  day: { ja: '日付', en: 'Day' },
  quick: { ja: 'よく見る日', en: 'Days often looked at' },
  nextOpen: { ja: '次の開庁日', en: 'Next open day' },
  reckoning: { ja: '来庁の記録から計算しています…', en: 'Reckoning from the record of visits…' },

  peak: {
    ja: '{day}に必要な窓口は、最も多い{span}で{n}窓口です。',
    en: { one: '{day} takes {n} counter at most, at {span}.', other: '{day} takes up to {n} counters, at {span}.' },
  },
  enough: { ja: 'いまの窓口と休憩で足ります。', en: 'The counters there are, with their breaks, are enough.' },
  short: {
    ja: 'いまの窓口と休憩では、{spans}に足りません。',
    en: 'With the counters and breaks there are, it falls short at {spans}.',
  },
  target: {
    ja: '目標は、{share}%の方を{minutes}分以内にお呼びすることです。',
    en: 'The target is to call {share}% of visitors within {minutes} minutes.',
  },
  ownTargets: {
    ja: '独自の目標がある手続き（{services}）は、下の試算で確かめます。',
    en: 'Services with a target of their own ({services}) are looked at when it is worked out below.',
  },
  closed: { ja: '{day}は閉庁日です。', en: 'The office is closed on {day}.' },
  closedHint: { ja: '窓口は要りません。別の日を選んでください。', en: 'No counters are needed. Choose another day.' },
  noHistory: { ja: '来庁の記録がまだありません。', en: 'There is no record of visits yet.' },
  noHistoryHint: {
    ja: '数日運用すると計算できるようになります。前のシステムの記録があれば、サーバーで「npm run import」を使って取り込んでください。',
    en: 'After some days of use it can be reckoned. If another system has a log, bring it in on the server with “npm run import”.',
  },

  chart: { ja: '30分ごとに必要な窓口数', en: 'Counters needed, by half hour' },
  visitors: { ja: '来ると見込まれる方（人）', en: 'Visitors expected' },
  counters: { ja: '窓口数', en: 'Counters' },
  needed: { ja: '必要な窓口', en: 'needed' },
  there: { ja: 'いまの窓口（休憩中を除く）', en: 'there are, without those on a break' },
  lacking: { ja: '足りない分', en: 'lacking' },
  chartRow: {
    ja: '{span}：来庁{visitors}人、必要{needed}窓口、いま{there}窓口。',
    en: '{span}: {visitors} visitors, {needed} counters needed, {there} there.',
  },
  whyAt: { ja: '理由を見る時間帯', en: 'Half hour to explain' },
  whyBefore: { ja: 'なぜ', en: 'Why so many at' },
  whyAfter: { ja: 'にこの数が必要か', en: '?' },
  because: {
    ja: '約{visitors}人が1人あたり約{minutes}分ずつ窓口を使うと、平均{load}窓口がふさがります。',
    en: 'About {visitors} visitors of about {minutes} minutes each keep {load} counters busy on average.',
  },
  becauseEnough: {
    ja: '{n}窓口なら、100人中{share}人を{within}分以内にお呼びできます。',
    en: {
      one: 'With {n}, {share} in 100 are called within {within} minutes.',
      other: 'With {n}, {share} in 100 are called within {within} minutes.',
    },
  },
  becauseShort: {
    ja: '目標には{needed}窓口が必要ですが、この時間は{n}窓口です。{n}窓口では100人中{share}人になります。',
    en: 'The target takes {needed}, but there are {n}. With {n}, {share} in 100 are called in time.',
  },
  becauseGrowing: {
    ja: '目標には{needed}窓口が必要ですが、この時間は{n}窓口です。{n}窓口では、列が伸び続けます。',
    en: 'The target takes {needed}, but there are {n}. With {n}, the line only grows.',
  },
  lag: {
    ja: '窓口は人が来た少しあとに混むため、{minutes}分前からの来庁者で計算しています。',
    en: 'Counters are busiest a little after people come, so those who come {minutes} minutes earlier are counted.',
  },
  table: { ja: '時間帯ごとの数値', en: 'Figures by half hour' },
  time: { ja: '時間帯', en: 'Half hour' },
  columnVisitors: { ja: '来庁（人）', en: 'Visitors' },
  columnLoad: { ja: 'ふさがる窓口', en: 'Kept busy' },
  columnNeeded: { ja: '必要な窓口', en: 'Needed' },
  columnThere: { ja: 'いまの窓口', en: 'There are' },
  growing: { ja: '列が伸び続ける', en: 'the line grows' },
  columnShare: { ja: '時間内に呼べる割合', en: 'Called in time' },
  total: { ja: '合計で{hours}窓口時間', en: '{hours} counter-hours in all' },

  exact: { ja: '受け持ちと休憩まで入れた試算', en: 'Worked out with skills and breaks' },
  exactWhy: {
    ja: '上の数は、どの窓口もすべての手続きを扱うとした目安です。試算では、窓口ごとの受け持ち・手伝い・休憩と、日による来庁者数のばらつきを入れて、数千日分を動かして確かめます。10秒から1分ほどかかります。',
    en: 'The figures above are a guide, as if every counter took every service. Worked out, it plays thousands of days with each counter’s own services, help and breaks, and with days that differ. It takes ten seconds to a minute.',
  },
  start: { ja: '詳しく試算する', en: 'Work it out' },
  again: { ja: 'もう一度試算する', en: 'Work it out again' },
  cancel: { ja: '取り消す', en: 'Cancel' },
  waiting: { ja: '順番を待っています（前に{n}件）', en: 'Waiting for its turn ({n} before it)' },
  begun: { ja: '試算を始めました', en: 'It has begun' },
  running: {
    ja: '試算しています：いまの案は{hours}窓口時間（{n}案を比較）',
    en: {
      one: 'Working: {hours} counter-hours so far, {n} roster tried',
      other: 'Working: {hours} counter-hours so far, {n} rosters tried',
    },
  },
  progress: { ja: '試算の進み具合', en: 'Progress' },
  cancelled: { ja: '試算を取り消しました。', en: 'It was cancelled.' },
  failed: {
    ja: '試算が途中で止まりました。もう一度試算してください。続くときは担当者に知らせてください。',
    en: 'It stopped half-way. Work it out again; tell the operator if it goes on.',
  },

  reached: {
    ja: '{hours}窓口時間で、どの手続きも、どの時間帯も目標に届きます。',
    en: 'With {hours} counter-hours every service reaches its target at all times.',
  },
  missed: {
    ja: '{hours}窓口時間まで開けても、目標に届かない時間帯があります。',
    en: 'Even with {hours} counter-hours the target is missed at some times.',
  },
  worst: {
    ja: '最も届かないのは「{service}」の{span}で、時間内に呼べるのは100人中{share}人です。',
    en: 'Furthest from it is {service} at {span}: {share} in 100 are called in time.',
  },
  whatHelps: {
    ja: '休憩の時間をずらす、この手続きを受け持つ窓口を増やす、窓口そのものを増やす、のいずれかが要ります。',
    en: 'It takes breaks at other times, more counters for this service, or more counters.',
  },
  beside: {
    ja: '上の目安では、必要な窓口を合わせて{hours}窓口時間です。',
    en: 'The guide above comes to {hours} counter-hours.',
  },
  roster: { ja: '開ける窓口', en: 'Counters to open' },
  counter: { ja: '窓口', en: 'Counter' },
  open: { ja: '開ける', en: 'open' },
  shut: { ja: '開けない', en: 'closed' },
  pause: { ja: '休憩', en: 'break' },
  openThenPause: { ja: '一部休憩', en: 'open, break for a part' },
  breakAt: { ja: '休憩{spans}', en: 'break {spans}' },
  openCount: { ja: '開ける窓口数', en: 'Open' },
  shares: { ja: '目標に届かない手続きと時間帯（時間内に呼べる割合、%）', en: 'Where the target is missed (% called in time)' },
  othersReach: {
    ja: '表にない手続きは、すべての時間帯で目標に届きます。',
    en: 'Services that are not listed reach their target at all times.',
  },
  together: {
    ja: '* 来庁者の少ない時間帯は、まとめて1つの割合にしています。',
    en: '* Half hours with few visitors of a service are judged together.',
  },
  meets: { ja: '届く', en: 'met' },
  short10: { ja: '目標を下回る', en: 'below the target' },
  shortHalf: { ja: '半数も呼べない', en: 'less than half' },
  service: { ja: '手続き', en: 'Service' },
  ownTarget: { ja: '目標{minutes}分・{share}%', en: 'target {minutes} min, {share}%' },

  grounds: { ja: '計算のもと', en: 'What it is reckoned from' },
  learned: {
    ja: '来庁者数は、この区役所の{n}日分の記録から見込んでいます。',
    en: {
      one: 'Visitors are expected from {n} day on record here.',
      other: 'Visitors are expected from {n} days on record here.',
    },
  },
  fewDays: {
    ja: '記録が3日に満たない手続きは、その平均をそのまま使っています。',
    en: 'Of services with less than three days on record the mean is taken as it is.',
  },
  noise: {
    ja: '同じような日でも、来庁者数は{percent}%ほど上下します（この区役所の実績）。',
    en: 'Days that look alike still differ by about {percent}% (as seen here).',
  },
  noiseUsual: {
    ja: '来庁者数の日ごとの上下は、実績が20日分たまるまで{percent}%とします。',
    en: 'Until 20 days are on record, days are taken to differ by {percent}%.',
  },
  configured: {
    ja: '「設定」と書いた時間は実績が足りないため、設定の標準の時間を使っています。',
    en: 'Minutes marked “set” are the usual ones of the settings, as too few visits are on record.',
  },
  perDay: { ja: '1日の見込み（人）', en: 'Visitors a day' },
  minutesEach: { ja: '窓口での時間（分）', en: 'Minutes at the counter' },
  seen: { ja: '実績', en: 'seen' },
  set: { ja: '設定', en: 'set' },
  from: { ja: 'もと', en: 'From' },
} as const satisfies WordTable

/** An ordinary day of the week, as against a certain date. */
export const usualDayWords = {
  mon: { ja: 'いつもの月曜', en: 'A usual Monday' },
  tue: { ja: 'いつもの火曜', en: 'A usual Tuesday' },
  wed: { ja: 'いつもの水曜', en: 'A usual Wednesday' },
  thu: { ja: 'いつもの木曜', en: 'A usual Thursday' },
  fri: { ja: 'いつもの金曜', en: 'A usual Friday' },
  sat: { ja: 'いつもの土曜', en: 'A usual Saturday' },
  sun: { ja: 'いつもの日曜', en: 'A usual Sunday' },
} as const satisfies Record<Weekday, Wording>
