import type { WordTable } from '../words.ts'

/** Of when it is what a phone without a connection shows. */
export const staleWords = {
  /** `{ago}`: 「25分前」, `25 minutes ago`. */
  stateOf: {
    ja: 'いまつながっていません。{time}（{ago}）の状態です。',
    'ja-easy': 'いま つながって いません。{time}（{ago}）の ようすです。',
    en: 'No connection now. This is the state of {time}, {ago}.',
    zh: '目前没有网络连接。显示的是{time}（{ago}）的情况。',
    ko: '지금 연결되어 있지 않습니다. {time}({ago}) 상태입니다.',
    vi: 'Hiện không có kết nối. Đây là tình trạng lúc {time} ({ago}).',
  },
  justNow: { ja: 'いましがた', 'ja-easy': 'いま', en: 'just now', zh: '刚才', ko: '방금', vi: 'vừa xong' },
  minutesAgo: {
    ja: '{n}分前',
    'ja-easy': '{n}分（ふん）前（まえ）',
    en: { one: '{n} minute ago', other: '{n} minutes ago' },
    zh: '{n}分钟前',
    ko: '{n}분 전',
    vi: '{n} phút trước',
  },
  hoursAgo: {
    ja: '{n}時間前',
    'ja-easy': '{n}時間（じかん）前（まえ）',
    en: { one: '{n} hour ago', other: '{n} hours ago' },
    zh: '{n}小时前',
    ko: '{n}시간 전',
    vi: '{n} giờ trước',
  },
  daysAgo: {
    ja: '{n}日前',
    'ja-easy': '{n}日（にち）前（まえ）',
    en: { one: '{n} day ago', other: '{n} days ago' },
    zh: '{n}天前',
    ko: '{n}일 전',
    vi: '{n} ngày trước',
  },
} as const satisfies WordTable

/** The page for an address that this phone never saw. */
export const offlineWords = {
  /** Of when a page in the list is. */
  ofThen: {
    ja: '{time}（{ago}）の状態',
    'ja-easy': '{time}（{ago}）の ようす',
    en: 'state of {time}, {ago}',
    zh: '{time}（{ago}）的情况',
    ko: '{time}({ago}) 상태',
    vi: 'tình trạng lúc {time} ({ago})',
  },
  title: {
    ja: 'つながっていません',
    'ja-easy': 'つながって いません',
    en: 'You are offline',
    zh: '没有网络连接',
    ko: '연결되어 있지 않습니다',
    vi: 'Không có kết nối',
  },
  notKept: {
    ja: 'このページはまだ開いたことがないため、表示できません。電波の届くところでつながると、自動で表示します。',
    'ja-easy': 'この ページは まだ 見（み）て いません。つながると、見（み）る ことが できます。',
    en: 'This page has not been opened on this phone yet, so it cannot be shown. It opens by itself once there is a connection.',
    zh: '本机尚未打开过此页面，因此无法显示。恢复连接后会自动显示。',
    ko: '이 휴대전화에서 아직 연 적이 없는 페이지라 표시할 수 없습니다. 연결되면 자동으로 표시됩니다.',
    vi: 'Trang này chưa từng mở trên điện thoại này nên chưa xem được. Khi có kết nối, trang sẽ tự mở.',
  },
  again: {
    ja: 'もう一度つなぐ',
    'ja-easy': 'もう 一度（いちど） つなぐ',
    en: 'Try again',
    zh: '重新连接',
    ko: '다시 연결',
    vi: 'Thử kết nối lại',
  },
  keptHere: {
    ja: 'この端末に残っているページ',
    'ja-easy': 'いま 見（み）られる ページ',
    en: 'Pages kept on this phone',
    zh: '本机保存的页面',
    ko: '이 기기에 저장된 페이지',
    vi: 'Các trang lưu trên máy này',
  },
  nothingKept: {
    ja: '残っているページはありません。お急ぎのときは、区役所へお電話ください。',
    'ja-easy': 'ほかの ページも ありません。いそぐ ときは、区役所（くやくしょ）に 電話（でんわ）して ください。',
    en: 'No page is kept. If it is urgent, please telephone the ward office.',
    zh: '没有保存的页面。如有急事，请致电区役所。',
    ko: '저장된 페이지가 없습니다. 급하시면 구청으로 전화해 주세요.',
    vi: 'Chưa lưu trang nào. Nếu cần gấp, xin gọi điện cho văn phòng quận.',
  },
} as const satisfies WordTable
