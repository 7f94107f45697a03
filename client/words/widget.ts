import type { WordTable } from '../words.ts'

/** Words of the widget on other sites, beside those of the public pages. */
export const widgetWords = {
  title: {
    ja: '{office}の待ち状況',
    'ja-easy': '{office}の こみぐあい',
    en: '{office}: waits now',
    zh: '{office}等候情况',
    ko: '{office} 대기 현황',
    vi: 'Tình hình chờ: {office}',
  },
  more: {
    ja: '手続きごとの待ち状況',
    'ja-easy': 'もっと くわしく 見（み）る',
    en: 'Each service and its wait',
    zh: '各项业务的等候情况',
    ko: '업무별 대기 현황',
    vi: 'Tình hình từng thủ tục',
  },
  newWindow: {
    ja: '新しいタブで開きます',
    'ja-easy': 'あたらしい ページが ひらきます',
    en: 'opens in a new tab',
    zh: '在新标签页中打开',
    ko: '새 탭에서 열립니다',
    vi: 'mở trong thẻ mới',
  },
  service: { ja: '手続き', 'ja-easy': '手続（てつづ）き', en: 'Service', zh: '业务', ko: '업무', vi: 'Thủ tục' },
  wait: {
    ja: '待ち時間の目安',
    'ja-easy': '待（ま）つ 時間（じかん）',
    en: 'Wait',
    zh: '预计等候',
    ko: '예상 대기',
    vi: 'Thời gian chờ',
  },
  people: {
    ja: '待っている人',
    'ja-easy': '待（ま）って いる 人（ひと）',
    en: 'Waiting',
    zh: '等候人数',
    ko: '대기 인원',
    vi: 'Số người chờ',
  },
  noOffice: {
    ja: 'この区役所は見つかりません。',
    'ja-easy': 'この 区役所（くやくしょ）は ありません。',
    en: 'There is no such ward office.',
    zh: '找不到该区役所。',
    ko: '해당 구청을 찾을 수 없습니다.',
    vi: 'Không tìm thấy văn phòng quận này.',
  },
  toAll: {
    ja: '区役所の一覧から選んでください',
    'ja-easy': '区（く）を えらんで ください',
    en: 'Choose one from the list of ward offices',
    zh: '请从区役所一览中选择',
    ko: '구청 목록에서 선택해 주세요',
    vi: 'Xin chọn trong danh sách các quận',
  },
} as const satisfies WordTable
