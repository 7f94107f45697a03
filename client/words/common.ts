import type { Lamp, Language, ServiceState } from '#contract/words.ts'
import type { Wording, WordTable } from '../words.ts'

/** Each language in its own script. */
export const LANGUAGE_NAMES = {
  ja: '日本語',
  'ja-easy': 'やさしい にほんご',
  en: 'English',
  zh: '中文',
  ko: '한국어',
  vi: 'Tiếng Việt',
} as const satisfies Record<Language, string>

export const common = {
  language: { ja: '言語', 'ja-easy': 'ことば', en: 'Language', zh: '语言', ko: '언어', vi: 'Ngôn ngữ' },
  connecting: {
    ja: 'つないでいます。少しお待ちください。',
    'ja-easy': 'つないで います。すこし まって ください。',
    en: 'Connecting. One moment, please.',
    zh: '正在连接，请稍候。',
    ko: '연결하고 있습니다. 잠시만 기다려 주세요.',
    vi: 'Đang kết nối. Vui lòng chờ một chút.',
  },
  stale: {
    ja: '通信が途切れています。{time}の状態を表示しています。',
    'ja-easy': 'いま つながって いません。{time}の ようすです。',
    en: 'Connection lost. Showing the state of {time}.',
    zh: '连接已中断。显示的是 {time} 的情况。',
    ko: '연결이 끊어졌습니다. {time} 상태를 표시하고 있습니다.',
    vi: 'Mất kết nối. Đang hiển thị tình trạng lúc {time}.',
  },
  staleHint: {
    ja: 'つながると自動で新しくなります。',
    'ja-easy': 'つながると あたらしく なります。',
    en: 'It updates by itself when the connection returns.',
    zh: '恢复连接后会自动更新。',
    ko: '다시 연결되면 자동으로 갱신됩니다.',
    vi: 'Màn hình sẽ tự cập nhật khi có kết nối trở lại.',
  },
  unreachable: {
    ja: 'サーバーとつながりません。通信を確かめて、もう一度お試しください。',
    'ja-easy': 'いま つながりません。すこし まって、もういちど おして ください。',
    en: 'The server cannot be reached. Check the network and try again.',
    zh: '无法连接服务器。请检查网络后重试。',
    ko: '서버에 연결할 수 없습니다. 네트워크를 확인하고 다시 시도해 주세요.',
    vi: 'Không kết nối được với máy chủ. Hãy kiểm tra mạng và thử lại.',
  },
  broken: {
    ja: 'この画面を表示できませんでした。',
    en: 'This screen could not be shown.',
    zh: '无法显示此画面。',
    ko: '이 화면을 표시할 수 없습니다.',
    vi: 'Không thể hiển thị màn hình này.',
  },
  brokenHint: {
    ja: '新しい情報が届くと、自動で表示し直します。直らないときは、職員にお知らせください。',
    en: 'It is tried again by itself in a moment. If it stays like this, please tell the staff.',
    zh: '稍后会自动重试。如果一直如此，请告知工作人员。',
    ko: '잠시 후 자동으로 다시 시도합니다. 계속되면 직원에게 알려 주세요.',
    vi: 'Sẽ tự thử lại sau giây lát. Nếu vẫn như vậy, xin báo cho nhân viên.',
  },
  again: { ja: 'もう一度表示する', en: 'Try again', zh: '重试', ko: '다시 시도', vi: 'Thử lại' },
} as const satisfies WordTable

/** The wait, always as a range and as of the view's time. */
export const estimateWords = {
  range: {
    ja: '約{from}〜{to}分',
    'ja-easy': 'だいたい {from}〜{to}分（ふん）',
    en: 'about {from}–{to} min',
    zh: '约{from}–{to}分钟',
    ko: '약 {from}~{to}분',
    vi: 'khoảng {from}–{to} phút',
  },
  /** A range that begins at nought: nobody reads "0–10" at a glance. */
  within: {
    ja: '約{to}分以内',
    'ja-easy': 'だいたい {to}分（ふん）まで',
    en: 'up to about {to} min',
    zh: '约{to}分钟以内',
    ko: '약 {to}분 이내',
    vi: 'trong khoảng {to} phút',
  },
  /** Beyond some hours a range would pretend to know. */
  over: {
    ja: '約{h}時間以上',
    'ja-easy': 'だいたい {h}時間（じかん）より ながい',
    en: 'more than {h} h',
    zh: '约{h}小时以上',
    ko: '약 {h}시간 이상',
    vi: 'hơn {h} giờ',
  },
  soon: {
    ja: 'まもなく',
    'ja-easy': 'もうすぐ',
    en: 'soon',
    zh: '很快',
    ko: '곧',
    vi: 'sắp đến lượt',
  },
  unknown: {
    ja: '待ち時間は分かりません',
    'ja-easy': '待（ま）つ 時間（じかん）は わかりません',
    en: 'wait not known yet',
    zh: '等候时间尚不清楚',
    ko: '대기 시간을 아직 알 수 없음',
    vi: 'chưa biết thời gian chờ',
  },
} as const satisfies WordTable

export const count = {
  people: {
    ja: '{n}人待ち',
    'ja-easy': '{n}人（にん）が 待（ま）って います',
    en: { one: '{n} person waiting', other: '{n} people waiting' },
    zh: '{n}人等候',
    ko: '{n}명 대기',
    vi: '{n} người đang chờ',
  },
  nobody: {
    ja: '待っている人はいません',
    'ja-easy': '待（ま）って いる 人（ひと）は いません',
    en: 'nobody waiting',
    zh: '无人等候',
    ko: '대기자 없음',
    vi: 'không có ai chờ',
  },
} as const satisfies WordTable

export const duration = {
  minutes: { ja: '{n}分', 'ja-easy': '{n}分（ふん）', en: '{n} min', zh: '{n}分钟', ko: '{n}분', vi: '{n} phút' },
  hours: {
    ja: '{h}時間{m}分',
    'ja-easy': '{h}時間（じかん）{m}分（ふん）',
    en: '{h} h {m} min',
    zh: '{h}小时{m}分钟',
    ko: '{h}시간 {m}분',
    vi: '{h} giờ {m} phút',
  },
  wholeHours: { ja: '{h}時間', 'ja-easy': '{h}時間（じかん）', en: '{h} h', zh: '{h}小时', ko: '{h}시간', vi: '{h} giờ' },
} as const satisfies WordTable

export const lampWords = {
  unknown: {
    ja: 'まだ分かりません',
    'ja-easy': 'まだ わかりません',
    en: 'Not known yet',
    zh: '尚不清楚',
    ko: '아직 알 수 없음',
    vi: 'Chưa biết',
  },
  free: { ja: '空いています', 'ja-easy': 'すいて います', en: 'Not busy', zh: '空闲', ko: '한산', vi: 'Vắng' },
  busy: { ja: 'やや混雑', 'ja-easy': 'すこし こんで います', en: 'Somewhat busy', zh: '略拥挤', ko: '다소 혼잡', vi: 'Hơi đông' },
  crowded: { ja: '混雑', 'ja-easy': 'こんで います', en: 'Crowded', zh: '拥挤', ko: '혼잡', vi: 'Đông' },
  closed: {
    ja: '受付時間外',
    'ja-easy': 'いまは しまって います',
    en: 'Closed',
    zh: '非受理时间',
    ko: '접수 시간 외',
    vi: 'Ngoài giờ tiếp nhận',
  },
} as const satisfies Record<Lamp, Wording>

/** The clock of easy Japanese, which does not count to 24. */
export const easyClock = {
  morning: { ja: '午前{h}時', 'ja-easy': '午前（ごぜん）{h}時（じ）', en: '{h} a.m.' },
  morningPast: { ja: '午前{h}時{m}分', 'ja-easy': '午前（ごぜん）{h}時（じ）{m}分（ふん）', en: '{h}.{m} a.m.' },
  afternoon: { ja: '午後{h}時', 'ja-easy': '午後（ごご）{h}時（じ）', en: '{h} p.m.' },
  afternoonPast: { ja: '午後{h}時{m}分', 'ja-easy': '午後（ごご）{h}時（じ）{m}分（ふん）', en: '{h}.{m} p.m.' },
} as const satisfies WordTable

/** The calendar of easy Japanese: each day has its own reading. */
export const easyDate = {
  day: {
    ja: '{m}月{d}日（{reading}） {weekday}',
    'ja-easy': '{m}月（がつ）{d}日（{reading}） {weekday}',
    en: '{weekday} {d}/{m} {reading}',
  },
  year: { ja: '{y}年{day}', 'ja-easy': '{y}年（ねん）{day}', en: '{y} {day}' },
  /** The first; up to the tenth, and some later ones; all others. */
  first: { ja: 'ついたち', en: 'first' },
  few: { ja: 'か', en: 'few' },
  many: { ja: 'にち', en: 'many' },
  sunday: { ja: '日曜日', 'ja-easy': '日曜日（にちようび）', en: 'Sunday' },
  monday: { ja: '月曜日', 'ja-easy': '月曜日（げつようび）', en: 'Monday' },
  tuesday: { ja: '火曜日', 'ja-easy': '火曜日（かようび）', en: 'Tuesday' },
  wednesday: { ja: '水曜日', 'ja-easy': '水曜日（すいようび）', en: 'Wednesday' },
  thursday: { ja: '木曜日', 'ja-easy': '木曜日（もくようび）', en: 'Thursday' },
  friday: { ja: '金曜日', 'ja-easy': '金曜日（きんようび）', en: 'Friday' },
  saturday: { ja: '土曜日', 'ja-easy': '土曜日（どようび）', en: 'Saturday' },
} as const satisfies WordTable

/** Why a service can or cannot be asked for. */
export const serviceStateWords = {
  open: { ja: '受付中', 'ja-easy': 'あいて います', en: 'Open', zh: '受理中', ko: '접수 중', vi: 'Đang tiếp nhận' },
  'before-hours': {
    ja: '受付開始前です',
    'ja-easy': 'まだ あいて いません',
    en: 'Not open yet',
    zh: '尚未开始受理',
    ko: '접수 시작 전',
    vi: 'Chưa đến giờ tiếp nhận',
  },
  'after-hours': {
    ja: '本日の受付は終わりました',
    'ja-easy': '今日（きょう）は もう おわりました',
    en: 'Closed for today',
    zh: '今日受理已结束',
    ko: '오늘 접수는 끝났습니다',
    vi: 'Hôm nay đã hết giờ tiếp nhận',
  },
  'closed-today': {
    ja: '本日は休みです',
    'ja-easy': '今日（きょう）は 休（やす）みです',
    en: 'Closed today',
    zh: '今日休息',
    ko: '오늘은 휴무입니다',
    vi: 'Hôm nay nghỉ',
  },
  'no-counter': {
    ja: 'いま開いている窓口がありません',
    'ja-easy': 'いま あいて いる 窓口（まどぐち）が ありません',
    en: 'No counter is open just now',
    zh: '目前没有开放的窗口',
    ko: '지금 열린 창구가 없습니다',
    vi: 'Hiện không có quầy nào mở',
  },
  paused: {
    ja: '窓口は休憩中です',
    'ja-easy': '窓口（まどぐち）は いま 休（やす）み時間（じかん）です',
    en: 'The counters are on a break',
    zh: '窗口正在休息',
    ko: '창구가 휴식 중입니다',
    vi: 'Các quầy đang nghỉ giải lao',
  },
  stopped: {
    ja: '発券を止めています',
    'ja-easy': 'いま 番号（ばんごう）を 出（だ）して いません',
    en: 'No tickets just now',
    zh: '暂停发号',
    ko: '번호표 발급 중지 중',
    vi: 'Tạm ngừng phát số',
  },
  capped: {
    ja: '定員に達しました',
    'ja-easy': '今日（きょう）の 人数（にんずう）が いっぱいです',
    en: 'All places are taken',
    zh: '名额已满',
    ko: '정원이 찼습니다',
    vi: 'Đã đủ số người',
  },
  full: {
    ja: '受付を終了しました（順番が時間内に来ないため）',
    'ja-easy': '今（いま）から 来（き）ても 間（ま）に合（あ）いません',
    en: 'Ended: the line no longer fits before closing',
    zh: '已截止：闭馆前无法轮到',
    ko: '마감: 마감 시간 전에 차례가 오지 않습니다',
    vi: 'Đã kết thúc: không kịp trước giờ đóng cửa',
  },
  withdrawn: {
    ja: '取り扱いを終えました',
    'ja-easy': 'ここでは して いません',
    en: 'No longer offered here',
    zh: '已停止办理',
    ko: '취급을 종료했습니다',
    vi: 'Không còn tiếp nhận ở đây',
  },
} as const satisfies Record<ServiceState, Wording>
