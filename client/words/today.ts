import type { WordTable } from '../words.ts'

/** Today's waits so far, on a ward's page and on the page of its quiet times. */
export const todayWords = {
  title: {
    ja: '今日の待ち時間',
    'ja-easy': '今日（きょう）の 待（ま）つ 時間（じかん）',
    en: 'Waits today',
    zh: '今日等候时间',
    ko: '오늘의 대기 시간',
    vi: 'Thời gian chờ hôm nay',
  },
  said: {
    ja: '今日これまででは、{time}に来た方の待ち時間がいちばん長く、平均{minutes}分でした。',
    'ja-easy':
      '今日（きょう）は、{time}に 来（き）た 人（ひと）が いちばん 長（なが）く 待（ま）ちました。{minutes}分（ふん）ぐらいです。',
    en: 'So far today, those who came at {time} waited longest: {minutes} min on average.',
    zh: '今日到目前为止，{time}到达的人等候最久，平均{minutes}分钟。',
    ko: '오늘 지금까지는 {time}에 온 분의 대기가 가장 길어 평균 {minutes}분이었습니다.',
    vi: 'Hôm nay đến giờ, người đến lúc {time} chờ lâu nhất: trung bình {minutes} phút.',
  },
  notYet: {
    ja: '今日の待ち時間は、まだお知らせできるほど人数がありません。',
    'ja-easy': '今日（きょう）の ことは、まだ わかりません。',
    en: 'Too few have been called today to tell their waits.',
    zh: '今日叫号人数尚少，暂不显示等候时间。',
    ko: '오늘은 아직 호출된 분이 적어 대기 시간을 알려 드릴 수 없습니다.',
    vi: 'Hôm nay còn quá ít người được gọi để cho biết thời gian chờ.',
  },
} as const satisfies WordTable
