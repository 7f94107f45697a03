import type { OpinionMood } from '#contract/words.ts'
import type { Wording, WordTable } from '../words.ts'

/** How the visit was, asked once it is over. */
export const ratingWords = {
  ask: {
    ja: '今日の手続きはいかがでしたか',
    'ja-easy': '今日（きょう）は どうでしたか',
    en: 'How was your visit today?',
    zh: '今天的办理体验如何？',
    ko: '오늘 이용은 어떠셨나요?',
    vi: 'Hôm nay bạn thấy thế nào?',
  },
  line: {
    ja: 'ひとこと（書かなくても構いません）',
    'ja-easy': 'ひとこと（なくても いいです）',
    en: 'A few words, if you like',
    zh: '留言（可不填）',
    ko: '한마디 (쓰지 않아도 됩니다)',
    vi: 'Vài lời (không bắt buộc)',
  },
  noNames: {
    ja: '200文字まで。お名前・住所・番号など、個人が分かることは書かないでください。',
    'ja-easy': '200文字（もじ）まで。名前（なまえ）や 住所（じゅうしょ）は 書（か）かないで ください。',
    en: 'Up to 200 letters. Please write no names, addresses or numbers.',
    zh: '最多200字。请勿填写姓名、地址、号码等个人信息。',
    ko: '200자까지. 이름, 주소, 번호 등 개인정보는 쓰지 마세요.',
    vi: 'Tối đa 200 ký tự. Xin đừng ghi tên, địa chỉ hay số giấy tờ.',
  },
  send: { ja: '送る', 'ja-easy': '送（おく）る', en: 'Send', zh: '提交', ko: '보내기', vi: 'Gửi' },
  chooseOne: {
    ja: '3つのうち、ひとつを選んでください。',
    'ja-easy': '3つの 中（なか）から、1つ えらんで ください。',
    en: 'Choose one of the three.',
    zh: '请从三项中选择一项。',
    ko: '세 가지 중 하나를 선택해 주세요.',
    vi: 'Hãy chọn một trong ba mục.',
  },
  thanks: {
    ja: 'ご感想をありがとうございました',
    'ja-easy': 'ありがとうございました',
    en: 'Thank you for telling us',
    zh: '感谢您的评价',
    ko: '의견 감사합니다',
    vi: 'Cảm ơn ý kiến của bạn',
  },
  thanksHint: {
    ja: '番号札とは切り離して、窓口の改善に役立てます。',
    'ja-easy': 'あなたの 番号（ばんごう）は わかりません。もっと よく するために 読（よ）みます。',
    en: 'It is kept apart from your number and used to make the counters better.',
    zh: '评价与您的号码分开保存，用于改进窗口服务。',
    ko: '번호표와 분리하여 보관하며 창구 개선에 활용합니다.',
    vi: 'Ý kiến được lưu tách khỏi số của bạn và dùng để cải thiện dịch vụ.',
  },
  otherwise: {
    ja: 'ご感想は、会場のご意見箱か総合案内の職員へお寄せください。',
    'ja-easy': '言（い）いたい ことが あれば、案内（あんない）の 人（ひと）に 話（はな）して ください。',
    en: 'To tell us how it was, use the opinion box in the hall or speak to the information desk.',
    zh: '如有意见，请投入现场意见箱或告知综合咨询处。',
    ko: '의견은 현장의 의견함이나 종합 안내 직원에게 전해 주세요.',
    vi: 'Muốn góp ý, hãy dùng hộp ý kiến tại sảnh hoặc nói với quầy hướng dẫn.',
  },
} as const satisfies WordTable

/** The three steps, the best first. */
export const ratingMoods = {
  good: { ja: 'よかった', 'ja-easy': 'よかった', en: 'Good', zh: '满意', ko: '좋았어요', vi: 'Tốt' },
  neutral: { ja: 'ふつう', 'ja-easy': 'ふつう', en: 'Fair', zh: '一般', ko: '보통', vi: 'Bình thường' },
  bad: { ja: '困った', 'ja-easy': 'こまった', en: 'Poor', zh: '不满意', ko: '아쉬웠어요', vi: 'Chưa tốt' },
} as const satisfies Record<OpinionMood, Wording>
