import type { WordTable } from '../words.ts'

/** The ratings as managers read them. */
export const ratingsRead = {
  heading: { ja: '来庁後の評価', en: 'Visits as rated' },
  none: { ja: 'この期間の評価はまだありません。', en: 'No visit of these days has been rated yet.' },
  sentence: {
    ja: '{n}人のうち{share}が「よかった」。',
    en: { one: 'Of {n} visitor {share} said “good”.', other: 'Of {n} visitors {share} said “good”.' },
  },
  service: { ja: '手続き', en: 'Service' },
  day: { ja: '日', en: 'Day' },
  share: { ja: 'よかった割合', en: 'Share good' },
  lines: { ja: 'ひとこと', en: 'In their words' },
  csv: { ja: '評価をCSVで保存', en: 'Save ratings as CSV' },
} as const satisfies WordTable
