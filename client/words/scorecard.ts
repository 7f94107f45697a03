import type { LeftOut } from '#contract/scorecard.ts'
import type { Wording, WordTable } from '../words.ts'

/** How near the waits were that visitors were told, as managers read it. */
export const scorecardWords = {
  page: { ja: '予測の成績', en: 'Forecasts' },
  /** The question is one sentence; what stands after its last blank. */
  afterTo: { ja: 'までの予測を見る', en: '' },
  off: {
    ja: '{days}、{office}の予測と実際の待ち時間の差は、平均{error}でした。',
    en: '{days}, forecasts at {office} were off by {error} on average.',
  },
  nearer: {
    ja: '直前に呼ばれた人の待ち時間を案内するより{percent}近い予測です。',
    en: 'That is {percent} nearer than telling the wait of whoever was called last.',
  },
  farther: {
    ja: '直前に呼ばれた人の待ち時間を案内するより{percent}遠い予測です。',
    en: 'That is {percent} farther off than telling the wait of whoever was called last.',
  },
  same: {
    ja: '直前に呼ばれた人の待ち時間を案内するのと同じくらいです。',
    en: 'That is about as near as telling the wait of whoever was called last.',
  },
  within: {
    ja: '案内した範囲のうちに呼ばれたのは{n}人中{within}人（{share}）です。',
    en: {
      one: '{within} of {n} visitor ({share}) was called within the range shown.',
      other: '{within} of {n} visitors ({share}) were called within the range shown.',
    },
  },
  empty: { ja: '予測はまだありません。', en: 'There are no forecasts yet.' },
  emptyWhy: {
    ja: 'この期間に、待ち時間を予測して案内した番号札はありません。予測は発券のときに記録し、その人が呼ばれると成績に入ります。',
    en: 'No ticket of these days was given with a forecast of its wait. A forecast is recorded with the ticket, and scored once its visitor has been called.',
  },
  noOutcome: {
    ja: '{n}件の予測について、成績に数える結果はまだありません。',
    en: {
      one: '{n} forecast was told; it has no outcome to score yet.',
      other: '{n} forecasts were told; none has an outcome to score yet.',
    },
  },
  few: {
    ja: '結果はまだ{n}件だけです。',
    en: { one: 'There is only {n} outcome yet.', other: 'There are only {n} outcomes yet.' },
  },
  fewWhy: {
    ja: '{least}件より少ないうちは、偶然が成績を大きく動かします。よしあしはまだ言えません。',
    en: 'Below {least}, chance moves these figures a lot. They say little yet.',
  },
  errors: { ja: '予測と実際の待ち時間の差（平均）', en: 'How far off forecasts were (mean)' },
  errorsByDay: { ja: '日ごとの差（平均、分）', en: 'How far off, by day (mean, minutes)' },
  errorsOfDay: {
    ja: '{day}：この予測{ours}、直前の人の待ち時間{les}、単純な計算{naive}。',
    en: '{day}: ours {ours}, last person’s wait {les}, simple formula {naive}.',
  },
  inRangeByDay: { ja: '80%の範囲に入った割合（日ごと）', en: 'Within the 80% range, by day' },
  inRangeOfDay: { ja: '{day}：{share}。', en: '{day}: {share}.' },
  inRangeNote: {
    ja: '10件中8件が入るように出した範囲です。目標は帯の77～83%。1日の件数では、偶然だけで帯から出る日もあります。',
    en: 'Ranges made to hold 8 of 10 waits. The target is the band, 77–83%. With one day’s visitors, chance alone takes some days out of it.',
  },
  inRangeFew: { ja: '白い丸は{least}件に満たない日です。', en: 'Open circles are days with fewer than {least}.' },
  inRangeTarget: { ja: '目標 80%', en: 'target 80%' },
  shownByService: { ja: '案内した範囲より早かった人、遅かった人', en: 'Called earlier or later than the range shown' },
  service: { ja: '手続き', en: 'Service' },
  early: { ja: '早い', en: 'Earlier' },
  inside: { ja: '範囲内', en: 'Within' },
  late: { ja: '遅い', en: 'Later' },
  table: { ja: '数値の表', en: 'All figures' },
  all: { ja: 'すべて', en: 'All' },
  byService: { ja: '手続き別', en: 'By service' },
  byDay: { ja: '日別', en: 'By day' },
  byFifth: { ja: '予測の長さ別（5等分）', en: 'By length of forecast (fifths)' },
  byVersion: { ja: '予測方法の版別', en: 'By version of the method' },
  fifth: { ja: '{from}～{to}分', en: '{from}–{to} min' },
  errorColumns: { ja: '差の平均（分）', en: 'Mean error (min)' },
  shownColumns: { ja: '案内した範囲', en: 'Range shown' },
  methods: { ja: '計算方法', en: 'How it is reckoned' },
} as const satisfies WordTable

/** Ours, and what was reckoned in the shadow and never shown. */
export const seriesNames = {
  ours: { ja: 'この予測', en: 'our forecast' },
  les: { ja: '直前の人の待ち時間', en: 'last person’s wait' },
  naive: { ja: '単純な計算', en: 'simple formula' },
} as const satisfies WordTable

/** Columns of the table, each with what exactly it counts. */
export const scoreNames = {
  count: { ja: '件数', en: 'Scored' },
  ours: { ja: 'この予測', en: 'Ours' },
  les: { ja: '直前の人', en: 'Last' },
  naive: { ja: '単純計算', en: 'Simple' },
  ofLes: { ja: '直前比', en: 'Of last' },
  bias: { ja: '偏り（分）', en: 'Bias (min)' },
  inRange: { ja: '80%範囲', en: '80% range' },
  early: scorecardWords.early,
  inside: scorecardWords.inside,
  late: scorecardWords.late,
  tooSoon: { ja: '戻る前', en: 'Too soon' },
} as const satisfies WordTable
export type ScoreFigure = keyof typeof scoreNames

export const scoreDefinitions = {
  count: {
    ja: '発券から最初の呼び出しまで途切れずに1分より長く待った用件と、待つと案内したのに1分以内に呼ばれた用件。待たずに済んだほかの用件は、当たりやすく成績をよく見せるので数えません。',
    en: 'Errands that waited from ticket to first call for more than a minute without a stop, and those called within a minute though told to wait. Others who had no wait are easily foreseen and left out.',
  },
  ours: {
    ja: '発券のときの予測と、実際の待ち時間の差（長短の向きは問わない）の平均。3つの方法を同じ用件で比べます。',
    en: 'Mean distance between the forecast at the ticket and the wait, longer or shorter. All three methods are compared on the same errands.',
  },
  les: {
    ja: '同じ手続きで直前に呼ばれた人の待ち時間を、そのまま予測とした場合の差の平均。裏で計算するだけで、案内はしません。',
    en: 'The same, had the wait of whoever was called last for that service been told. Reckoned in the background, never shown.',
  },
  naive: {
    ja: '平均の対応時間×順番÷窓口数で計算した場合の差の平均。裏で計算するだけで、案内はしません。',
    en: 'The same, by mean service time × place in line ÷ counters. Reckoned in the background, never shown.',
  },
  ofLes: {
    ja: 'この予測の差が「直前の人」の差の何%か。小さいほど近い予測です。',
    en: 'Our error as a share of that of the last person’s wait. Smaller is nearer.',
  },
  bias: {
    ja: '予測から実際の待ち時間を引いた平均。＋は長めに、－は短めに案内していたことを表します。',
    en: 'Mean of forecast less wait: + too much was told, − too little.',
  },
  inRange: {
    ja: '待ち時間が、10件中8件が入るように出した範囲に入った割合。目標は77～83%で、高すぎれば範囲が広すぎます。',
    en: 'Share of waits within the range made to hold 8 of 10. The target is 77–83%; more means ranges wider than need be.',
  },
  early: { ja: '案内した範囲の始まりより早く呼ばれた割合。', en: 'Share called before the range shown began.' },
  inside: {
    ja: '番号札に書いた範囲のうちに呼ばれた割合。目標は86%以上。待ち時間を「不明」とした用件は含みません。',
    en: 'Share called within the range on the ticket. The target is at least 86%. Where the wait was said to be unknown it is left out.',
  },
  late: { ja: '案内した範囲の終わりより遅く呼ばれた割合。', en: 'Share called after the range shown had ended.' },
  tooSoon: {
    ja: '「○時○分までにお戻りください」と案内できる長さの予測だった人のうち、その時刻より前に呼ばれた割合。目標は6%以下。',
    en: 'Of those who could be told a time to be back by when they took the ticket, the share called before it. The target is at most 6%.',
  },
} as const satisfies Record<ScoreFigure, Wording>

/** What the office promises itself, and how it stands. */
export const goalNames = {
  ofLes: { ja: '「直前の人の待ち時間」の差に対する割合', en: 'Error as a share of the last person’s' },
  inRange: { ja: '80%の範囲に入った', en: 'Within the 80% range' },
  inside: { ja: '案内した範囲のうちに呼ばれた', en: 'Called within the range shown' },
  tooSoon: { ja: '「お戻りください」の時刻より前に呼ばれた', en: 'Called before “be back by”' },
} as const satisfies WordTable
export type Goal = keyof typeof goalNames

export const goalWords = {
  between: { ja: '目標 {least}～{most}%', en: '{least} to {most}%' },
  atLeast: { ja: '目標 {least}%以上', en: 'at least {least}%' },
  atMost: { ja: '目標 {most}%以下', en: 'at most {most}%' },
  kept: { ja: '目標どおり', en: 'on target' },
  low: { ja: '目標より低い', en: 'below target' },
  high: { ja: '目標より高い', en: 'above target' },
  tooFew: { ja: '件数が足りません', en: 'too few yet' },
} as const satisfies WordTable

export const leftOutWords = {
  heading: {
    ja: '待ち時間を案内した用件{n}件のうち、成績に数えたのは{scored}件です。数えなかったもの：',
    en: {
      one: 'Of {n} errand told a wait, {scored} is scored. Left out:',
      other: 'Of {n} errands told a wait, {scored} are scored. Left out:',
    },
  },
  part: { ja: '{why} {n}件', en: '{why} {n}' },
  none: { ja: 'なし。', en: 'none.' },
  end: { ja: '。', en: '.' },
} as const satisfies WordTable

export const leftOutReasons = {
  waiting: { ja: 'まだ待っている', en: 'still waiting' },
  uncalled: { ja: '呼ばれる前に帰った・取り消した・閉庁で失効した', en: 'left, cancelled or lapsed before being called' },
  interrupted: { ja: 'ほかの窓口や保留で待ち時間が途切れた', en: 'stopped in waiting by another counter or a hold' },
  'at-once': { ja: 'ほとんど待たずに呼ばれた', en: 'called within a minute' },
} as const satisfies Record<LeftOut, Wording>
