import type { Role, Screen, StatisticsCut } from '#contract/words.ts'
import type { Wording, WordTable } from '../words.ts'

/** Staff words are Japanese and English; other languages borrow the English ones. */
/** For what is not known: never 0. */
export const UNKNOWN = '—'

export const adminWords = {
  title: { ja: '待合 管理', en: 'Machiai admin' },
  floor: { ja: '今日のフロア', en: 'Floor today' },
  statistics: { ja: '統計', en: 'Statistics' },
  sections: { ja: '管理画面の項目', en: 'Sections' },
  ward: { ja: '区役所', en: 'Ward office' },
  asOf: { ja: '{time}現在', en: 'as of {time}' },
  again: { ja: 'もう一度読み込む', en: 'Read again' },
  reading: { ja: '読み込んでいます', en: 'Reading' },
} as const satisfies WordTable

export const screenWords = {
  kiosk: { ja: '発券機', en: 'Kiosk' },
  counter: { ja: '窓口', en: 'Counter' },
  display: { ja: '表示板', en: 'Display' },
  admin: { ja: '管理', en: 'Admin' },
} as const satisfies Record<Screen, Wording>

export const roleWords = {
  public: { ja: '公開', en: 'Public' },
  kiosk: screenWords.kiosk,
  display: screenWords.display,
  clerk: { ja: '窓口職員', en: 'Clerk' },
  concierge: { ja: '案内係', en: 'Concierge' },
  supervisor: { ja: 'フロア責任者', en: 'Supervisor' },
  'section-admin': { ja: '課の管理者', en: 'Section administrator' },
  'city-admin': { ja: '市の管理者', en: 'City administrator' },
} as const satisfies Record<Role, Wording>

export const cutWords = {
  service: { ja: '手続き', en: 'service' },
  counter: { ja: '窓口', en: 'counter' },
  hour: { ja: '時間帯', en: 'hour' },
  day: { ja: '日', en: 'day' },
} as const satisfies Record<StatisticsCut, Wording>
