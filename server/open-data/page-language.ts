/** The languages of the page that offers the data: those of the words about columns and licences. */
export const PAGE_LANGUAGES = ['ja', 'en'] as const
export type PageLanguage = (typeof PAGE_LANGUAGES)[number]
