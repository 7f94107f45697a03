import type { ServiceState } from '#contract/words.ts'
import type { Wording, WordTable } from '../words.ts'

/** What the hall's board shows. Two languages stand side by side, so each must be short. */
export const display = {
  numberedCounter: { ja: '番窓口', 'ja-easy': 'ばん まどぐち', en: 'Counter', zh: '号窗口', ko: '번 창구', vi: 'Quầy' },
  namedCounter: { ja: '窓口', en: 'Counter', zh: '窗口', ko: '창구', vi: 'Quầy' },
  alsoCalled: {
    ja: 'ほかにお呼びしている番号',
    'ja-easy': 'ほかに よんで いる ばんごう',
    en: 'Also called',
    zh: '其他叫号',
    ko: '그 밖의 호출 번호',
    vi: 'Các số cũng được gọi',
  },
  howTo: {
    ja: '番号が表示されましたら、その窓口へお越しください。',
    'ja-easy': 'あなたの ばんごうが でたら、その まどぐちへ きて ください。',
    en: 'When your number appears, please come to that counter.',
    zh: '显示您的号码时，请到该窗口。',
    ko: '번호가 표시되면 해당 창구로 오십시오.',
    vi: 'Khi số của quý khách hiện lên, xin đến quầy đó.',
  },
  nobodyCalled: {
    ja: 'これからお呼びします',
    'ja-easy': 'これから よびます',
    en: 'Calling will begin soon',
    zh: '即将开始叫号',
    ko: '곧 호출을 시작합니다',
    vi: 'Sắp bắt đầu gọi số',
  },
  beforeOpening: {
    ja: '{time}に受付を始めます',
    'ja-easy': '{time}に はじまります',
    en: 'We open at {time}',
    zh: '{time}开始受理',
    ko: '{time}에 접수를 시작합니다',
    vi: 'Mở cửa lúc {time}',
  },
  closed: {
    ja: '本日の受付は終わりました',
    'ja-easy': 'きょうは おわりました',
    en: 'We are closed for today',
    zh: '今日受理已结束',
    ko: '오늘 접수는 끝났습니다',
    vi: 'Hôm nay đã hết giờ tiếp nhận',
  },
  closedToday: {
    ja: '本日は休みです',
    'ja-easy': 'きょうは やすみです',
    en: 'We are closed today',
    zh: '今日休息',
    ko: '오늘은 휴무입니다',
    vi: 'Hôm nay nghỉ',
  },
  nextOpening: {
    ja: '次の受付は{day} {time}からです',
    'ja-easy': 'つぎは {day} {time}からです',
    en: 'Next open: {day}, {time}',
    zh: '下次受理：{day} {time}',
    ko: '다음 접수: {day} {time}',
    vi: 'Mở lại: {day}, {time}',
  },
  errand: { ja: '手続き', en: 'Service', zh: '业务', ko: '용무', vi: 'Thủ tục' },
  people: { ja: '人数', 'ja-easy': 'まつ ひと', en: 'People', zh: '人数', ko: '대기', vi: 'Người' },
  minutes: { ja: '待ち時間の目安', 'ja-easy': 'まつ じかん', en: 'Estimate', zh: '预计等候', ko: '예상 대기', vi: 'Dự kiến' },
  peopleCount: { ja: '{n}人', en: '{n}', zh: '{n}人', ko: '{n}명', vi: '{n}' },
  nobody: { ja: 'なし', en: 'none', zh: '无', ko: '없음', vi: 'không' },
  range: { ja: '{from}〜{to}分', en: '{from}–{to} min', zh: '{from}–{to}分钟', ko: '{from}~{to}분', vi: '{from}–{to} phút' },
  within: { ja: '{to}分以内', en: 'up to {to} min', zh: '{to}分钟内', ko: '{to}분 이내', vi: 'trong {to} phút' },
  unknown: { ja: '不明', 'ja-easy': 'わかりません', en: 'not known', zh: '不明', ko: '알 수 없음', vi: 'chưa rõ' },
  ready: {
    ja: '書類ができた番号',
    'ja-easy': 'かみが できました',
    en: 'Papers ready',
    zh: '文件已备好',
    ko: '서류 준비 완료',
    vi: 'Giấy tờ đã xong',
  },
  /** On a call: what the visitor is called for. */
  delivery: { ja: 'お渡し', 'ja-easy': 'もらう', en: 'Papers', zh: '领取', ko: '수령', vi: 'Nhận' },
  handedOverAt: {
    ja: '{labels}番窓口',
    'ja-easy': '{labels}ばん まどぐち',
    en: 'Counter {labels}',
    zh: '{labels}号窗口',
    ko: '{labels}번 창구',
    vi: 'Quầy {labels}',
  },
  /** More counters than a line of the board can name. */
  handedOverWhereCalled: {
    ja: 'お呼びする窓口',
    'ja-easy': 'よぶ まどぐち',
    en: 'Where called',
    zh: '以叫号窗口为准',
    ko: '호출하는 창구',
    vi: 'Quầy gọi số',
  },
  handedOverAtNamed: {
    ja: '{labels}窓口',
    'ja-easy': '{labels} まどぐち',
    en: 'Counter {labels}',
    zh: '{labels}窗口',
    ko: '{labels} 창구',
    vi: 'Quầy {labels}',
  },
  absent: {
    ja: '職員にお声がけください',
    'ja-easy': 'しょくいんに はなして ください',
    en: 'Please see staff',
    zh: '请联系工作人员',
    ko: '직원에게 말씀해 주세요',
    vi: 'Xin hỏi nhân viên',
  },
  stale: {
    ja: '{time}の状態を表示しています',
    'ja-easy': '{time}の ようすです',
    en: 'Showing the state of {time}',
    zh: '显示的是{time}的状态',
    ko: '{time} 현재 상태를 표시합니다',
    vi: 'Đang hiển thị tình trạng lúc {time}',
  },
  soundBlocked: {
    ja: '音が出ていません',
    'ja-easy': 'おとが でて いません',
    en: 'Sound is off',
    zh: '没有声音',
    ko: '소리가 나지 않습니다',
    vi: 'Chưa có tiếng',
  },
  turnSoundOn: {
    ja: 'ここに触れて音を出す',
    'ja-easy': 'ここに さわると おとが でます',
    en: 'Touch here to turn it on',
    zh: '触摸此处开启声音',
    ko: '여기를 눌러 소리 켜기',
    vi: 'Chạm vào đây để bật tiếng',
  },
  pages: { ja: '{page}/{pages}', en: '{page}/{pages}' },
} as const satisfies WordTable

/** In a table's cell: why there is no wait to tell. */
export const briefStateWords = {
  open: { ja: '受付中', en: 'open', zh: '受理中', ko: '접수 중', vi: 'đang mở' },
  'before-hours': { ja: '受付前', 'ja-easy': 'まだです', en: 'not open yet', zh: '未开始', ko: '접수 전', vi: 'chưa mở' },
  'after-hours': { ja: '受付終了', 'ja-easy': 'おわりました', en: 'closed', zh: '已结束', ko: '접수 종료', vi: 'hết giờ' },
  'closed-today': { ja: '休み', en: 'closed', zh: '休息', ko: '휴무', vi: 'nghỉ' },
  'no-counter': {
    ja: '窓口準備中',
    'ja-easy': 'じゅんび ちゅう',
    en: 'no counter',
    zh: '窗口未开',
    ko: '창구 준비 중',
    vi: 'chưa có quầy',
  },
  paused: { ja: '休憩中', 'ja-easy': 'やすみ じかん', en: 'on a break', zh: '休息中', ko: '휴식 중', vi: 'đang nghỉ' },
  stopped: { ja: '発券停止', 'ja-easy': 'いま やすみ', en: 'stopped', zh: '暂停发号', ko: '발급 중지', vi: 'tạm ngừng' },
  capped: { ja: '発券終了', 'ja-easy': 'ばんごうは おわり', en: 'ended', zh: '发号结束', ko: '발급 종료', vi: 'hết số' },
  full: { ja: '発券終了', 'ja-easy': 'ばんごうは おわり', en: 'ended', zh: '发号结束', ko: '발급 종료', vi: 'hết số' },
  withdrawn: { ja: '発券終了', 'ja-easy': 'ばんごうは おわり', en: 'ended', zh: '发号结束', ko: '발급 종료', vi: 'hết số' },
} as const satisfies Record<ServiceState, Wording>

/**
 * What is said aloud. Written for the ear: hiragana where a voice would misread a kanji, commas where it should breathe.
 * The sentences are those of the city's own halls.
 */
export const spoken = {
  wait: { ja: 'お待たせいたしました。', en: 'Thank you for waiting. ' },
  longWait: { ja: '大変お待たせいたしました。', en: 'We are sorry for the long wait. ' },
  call: { ja: '番号ふだ{number}ばんのかた、{place}へ、お越しください。', en: 'Number {number}, please come to {place}.' },
  /** Papers are handed over: said before the place, so that it is not taken for another errand. */
  delivery: {
    ja: '番号ふだ{number}ばんのかた、しょるいが、できました。{place}へ、お越しください。',
    en: 'Number {number}, your papers are ready. Please come to {place}.',
  },
  numbered: { ja: '{label}番まどぐち', en: 'counter {label}' },
  named: { ja: '{label}まどぐち', en: 'the counter {label}' },
} as const satisfies WordTable
