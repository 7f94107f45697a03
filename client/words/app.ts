import type { WordTable } from '../words.ts'

/** The pages as an app: on the home screen and in the list of apps. */
export const appWords = {
  name: {
    ja: '区役所の待ち状況',
    'ja-easy': '区役所（くやくしょ）の こみぐあい',
    en: 'Ward office waits',
    zh: '区役所等候情况',
    ko: '구청 대기 현황',
    vi: 'Tình hình chờ ở quận',
  },
  /** Under the icon: about six characters of Japanese, twelve of Latin. */
  shortName: {
    ja: '待ち状況',
    'ja-easy': 'こみぐあい',
    en: 'Ward waits',
    zh: '等候情况',
    ko: '대기 현황',
    vi: 'Chờ ở quận',
  },
  description: {
    ja: '区役所の窓口がいまどのくらい混んでいるか、自分の番号があと何人かが分かります。',
    'ja-easy': '区役所（くやくしょ）の こみぐあいと、あなたの 番号（ばんごう）まで あと 何人（なんにん）かが わかります。',
    en: 'How busy each ward office is now, and how many people are ahead of your number.',
    zh: '查看各区役所窗口当前的等候情况，以及您的号码前还有几人。',
    ko: '구청 창구가 지금 얼마나 붐비는지, 내 번호까지 몇 명 남았는지 알 수 있습니다.',
    vi: 'Xem các quầy ở quận đông thế nào và còn bao nhiêu người trước số của quý khách.',
  },
} as const satisfies WordTable
