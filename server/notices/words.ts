import type { Language, NoticeKind } from '#contract/words.ts'

type Words = Readonly<Record<Language, string>>

/** What a notice says, in the language its visitor reads. `{number}`, `{office}`, `{counter}` and `{n}` are filled in. */
export const noticeTitles = {
  near: {
    ja: '{number}番　まもなくお呼びします',
    'ja-easy': '{number}ばん　もうすぐ よびます',
    en: '{number}: your turn is near',
    zh: '{number}号 即将轮到您',
    ko: '{number}번 곧 차례입니다',
    vi: 'Số {number}: sắp đến lượt',
  },
  called: {
    ja: '{number}番　お呼びしています',
    'ja-easy': '{number}ばん　いま よんで います',
    en: '{number}: you are being called',
    zh: '{number}号 正在叫您',
    ko: '{number}번 호출 중입니다',
    vi: 'Số {number}: đang gọi bạn',
  },
  ready: {
    ja: '{number}番　書類ができました',
    'ja-easy': '{number}ばん　しょるいが できました',
    en: '{number}: your papers are ready',
    zh: '{number}号 文件已准备好',
    ko: '{number}번 서류가 준비되었습니다',
    vi: 'Số {number}: giấy tờ đã xong',
  },
  missed: {
    ja: '{number}番　お呼びしましたが、いらっしゃいませんでした',
    'ja-easy': '{number}ばん　よびましたが、いませんでした',
    en: '{number}: you were called and were not there',
    zh: '{number}号 已叫号，您不在场',
    ko: '{number}번 호출했지만 자리에 안 계셨습니다',
    vi: 'Số {number}: đã gọi nhưng bạn vắng mặt',
  },
} as const satisfies Record<NoticeKind, Words>

export const noticeBodies = {
  near: {
    ja: 'お待ちの方はあと{n}人です。{office}の窓口の近くへお戻りください。',
    'ja-easy': 'まえに {n}人 います。{office}の まどぐちの ちかくに もどって ください。',
    en: 'People ahead of you: {n}. Please come back to the counters of {office}.',
    zh: '前面还有{n}人。请回到{office}窗口附近。',
    ko: '앞에 {n}명 있습니다. {office} 창구 근처로 돌아와 주세요.',
    vi: 'Còn {n} người trước bạn. Hãy quay lại gần quầy của {office}.',
  },
  called: {
    ja: '{office}の{counter}番の窓口へお越しください。',
    'ja-easy': '{office}の {counter}ばんの まどぐちに きて ください。',
    en: 'Please go to counter {counter} at {office}.',
    zh: '请到{office}{counter}号窗口。',
    ko: '{office} {counter}번 창구로 오세요.',
    vi: 'Mời đến quầy số {counter}, {office}.',
  },
  ready: {
    ja: 'お渡しの順番になったらお呼びします。{office}の窓口の近くでお待ちください。',
    'ja-easy': '{office}の まどぐちの ちかくで まって ください。よびます。',
    en: 'You will be called to collect them. Please stay near the counters of {office}.',
    zh: '轮到您领取时会叫号。请在{office}窗口附近等候。',
    ko: '수령 순서가 되면 호출합니다. {office} 창구 근처에서 기다려 주세요.',
    vi: 'Sẽ gọi bạn đến nhận. Hãy chờ gần quầy của {office}.',
  },
  missed: {
    ja: '番号札を持って、{office}の職員にお声がけください。もう一度お呼びします。',
    'ja-easy': 'ばんごうの かみを もって、{office}の ひとに いって ください。もういちど よびます。',
    en: 'Take your ticket to any member of staff at {office} and you will be called again.',
    zh: '请带号码票告知{office}工作人员，将重新叫您。',
    ko: '번호표를 가지고 {office} 직원에게 말씀하시면 다시 호출합니다.',
    vi: 'Hãy mang số đến nhân viên {office}, bạn sẽ được gọi lại.',
  },
} as const satisfies Record<NoticeKind, Words>

/** When the number that comes is nobody's but the reader's own. */
export const nobodyAhead = {
  ja: '次にお呼びします。{office}の窓口の近くへお戻りください。',
  'ja-easy': 'つぎは あなたです。{office}の まどぐちの ちかくに もどって ください。',
  en: 'You are next. Please come back to the counters of {office}.',
  zh: '下一位就是您。请回到{office}窗口附近。',
  ko: '다음 순서입니다. {office} 창구 근처로 돌아와 주세요.',
  vi: 'Tiếp theo là bạn. Hãy quay lại gần quầy của {office}.',
} as const satisfies Words

export const stopWords = {
  ja: 'このお知らせを止める',
  'ja-easy': 'お知らせを とめる',
  en: 'Stop these notices',
  zh: '停止通知',
  ko: '알림 중지',
  vi: 'Tắt thông báo',
} as const satisfies Words

/** What a visitor sends to the office on LINE, with their code. */
export const lineRequest = {
  ja: '呼び出しのお知らせを希望します。 {code}',
  'ja-easy': 'お知らせを ください。 {code}',
  en: 'Please tell me when my turn is near. {code}',
  zh: '请在快到我时通知我。 {code}',
  ko: '차례가 되면 알려 주세요. {code}',
  vi: 'Hãy báo khi sắp đến lượt tôi. {code}',
} as const satisfies Words

export const filled = (sentence: string, params: Readonly<Record<string, string | number>>): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
