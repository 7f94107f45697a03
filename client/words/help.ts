import type { HelpSubject } from '#contract/words.ts'
import type { Wording, WordTable } from '../words.ts'

/** How far a call for staff has come. */
export const HELP_STATES = ['sending', 'unsent', 'sent', 'shown', 'answered', 'failed'] as const
export type HelpState = (typeof HELP_STATES)[number]

/** Said honestly: what has reached whom. */
export const helpHeadlines = {
  sending: {
    ja: '職員を呼んでいます',
    'ja-easy': '職員（しょくいん）を よんで います',
    en: 'Calling the staff',
    zh: '正在呼叫工作人员',
    ko: '직원을 호출하고 있습니다',
    vi: 'Đang gọi nhân viên',
  },
  unsent: {
    ja: 'まだ職員に届いていません',
    'ja-easy': 'まだ 職員（しょくいん）に とどいて いません',
    en: 'Your call has not reached the staff yet',
    zh: '尚未通知到工作人员',
    ko: '아직 직원에게 전달되지 않았습니다',
    vi: 'Chưa báo được cho nhân viên',
  },
  sent: {
    ja: '職員に知らせました',
    'ja-easy': '職員（しょくいん）に 知（し）らせました',
    en: 'Your call has been sent',
    zh: '已通知工作人员',
    ko: '직원에게 알렸습니다',
    vi: 'Đã báo cho nhân viên',
  },
  shown: {
    ja: '職員の画面にお知らせが出ています',
    'ja-easy': '職員（しょくいん）の 画面（がめん）に 出（で）て います',
    en: 'Your call is on the staff’s screens',
    zh: '工作人员的屏幕上已显示',
    ko: '직원 화면에 표시되었습니다',
    vi: 'Yêu cầu đã hiện trên màn hình nhân viên',
  },
  answered: {
    ja: '職員が向かっています',
    'ja-easy': '職員（しょくいん）が 来（き）ます',
    en: 'Someone is on the way',
    zh: '工作人员正在赶来',
    ko: '직원이 가고 있습니다',
    vi: 'Nhân viên đang đến',
  },
  failed: {
    ja: 'この機械からは呼び出せませんでした',
    'ja-easy': 'この 機械（きかい）から よべませんでした',
    en: 'This machine could not call the staff',
    zh: '此机器无法呼叫工作人员',
    ko: '이 기계에서는 직원을 호출할 수 없습니다',
    vi: 'Máy này không gọi được nhân viên',
  },
} as const satisfies Record<HelpState, Wording>

export const helpHints = {
  sending: {
    ja: '少しお待ちください。',
    'ja-easy': 'すこし まって ください。',
    en: 'One moment, please.',
    zh: '请稍候。',
    ko: '잠시만 기다려 주세요.',
    vi: 'Xin chờ một chút.',
  },
  unsent: {
    ja: '通信が途切れています。つながるまで自動で送り直します。お急ぎのときは、近くの職員にお声がけください。',
    'ja-easy':
      'いま つながって いません。つながるまで 何度（なんど）も おくります。急（いそ）ぐ ときは、近（ちか）くの 人（ひと）を よんで ください。',
    en: 'The connection is lost; it is sent again by itself. If it is urgent, speak to someone nearby.',
    zh: '通信中断，恢复前会自动重发。如有急事，请联系附近的工作人员。',
    ko: '통신이 끊어졌습니다. 연결될 때까지 자동으로 다시 보냅니다. 급하면 가까운 직원에게 말씀해 주세요.',
    vi: 'Mất kết nối, máy sẽ tự gửi lại. Nếu gấp, xin gọi nhân viên ở gần.',
  },
  sent: {
    ja: 'この場でお待ちください。',
    'ja-easy': 'ここで まって ください。',
    en: 'Please wait here.',
    zh: '请在此等候。',
    ko: '이 자리에서 기다려 주세요.',
    vi: 'Xin chờ tại đây.',
  },
  shown: {
    ja: '職員が気づくと、ここでお知らせします。この場でお待ちください。',
    'ja-easy': '人（ひと）が 気（き）づいたら、ここに 出（で）ます。ここで まって ください。',
    en: 'You are told here as soon as someone answers. Please wait here.',
    zh: '工作人员回应后会在此显示。请在此等候。',
    ko: '직원이 응답하면 여기에 표시됩니다. 이 자리에서 기다려 주세요.',
    vi: 'Khi có người trả lời, ở đây sẽ báo. Xin chờ tại đây.',
  },
  answered: {
    ja: 'この場でお待ちください。',
    'ja-easy': 'ここで まって ください。',
    en: 'Please wait here.',
    zh: '请在此等候。',
    ko: '이 자리에서 기다려 주세요.',
    vi: 'Xin chờ tại đây.',
  },
  failed: {
    ja: '近くの職員に、この画面をお見せください。',
    'ja-easy': '近（ちか）くの 人（ひと）に この 画面（がめん）を 見（み）せて ください。',
    en: 'Please show this screen to someone nearby.',
    zh: '请向附近的工作人员出示此画面。',
    ko: '가까운 직원에게 이 화면을 보여 주세요.',
    vi: 'Xin đưa màn hình này cho nhân viên ở gần.',
  },
} as const satisfies Record<HelpState, Wording>

export const help = {
  /** The three steps of a call, each marked once it is so. */
  stepSent: {
    ja: '知らせる',
    'ja-easy': '知（し）らせる',
    en: 'Sent',
    zh: '通知',
    ko: '알림',
    vi: 'Đã gửi',
  },
  stepShown: {
    ja: '職員の画面に出る',
    'ja-easy': '職員（しょくいん）の 画面（がめん）に 出（で）る',
    en: 'On the staff’s screens',
    zh: '显示在工作人员屏幕上',
    ko: '직원 화면에 표시',
    vi: 'Trên màn hình nhân viên',
  },
  stepAnswered: {
    ja: '職員が来る',
    'ja-easy': '職員（しょくいん）が 来（く）る',
    en: 'Someone comes',
    zh: '工作人员前来',
    ko: '직원이 옴',
    vi: 'Nhân viên đến',
  },
  stepDone: { ja: '済み', 'ja-easy': 'できました', en: 'done', zh: '已完成', ko: '완료', vi: 'xong' },
  again: {
    ja: 'もう一度呼ぶ',
    'ja-easy': 'もう 一度（いちど） よぶ',
    en: 'Call again',
    zh: '再次呼叫',
    ko: '다시 호출',
    vi: 'Gọi lại',
  },
  orShow: {
    ja: '近くに職員がいるときは、この画面を見せてください。声を出さなくても伝わります。',
    'ja-easy': '近（ちか）くに 人（ひと）が いたら、この 画面（がめん）を 見（み）せて ください。',
    en: 'If someone is nearby, just show them this screen. You need not say anything.',
    zh: '附近有工作人员时，请出示此画面，不用说话。',
    ko: '가까이에 직원이 있으면 이 화면을 보여 주세요. 말하지 않아도 됩니다.',
    vi: 'Nếu có nhân viên ở gần, hãy cho xem màn hình này. Không cần nói.',
  },
  noPaper: {
    ja: '紙が出ないとき',
    'ja-easy': '紙（かみ）が 出（で）ない',
    en: 'No paper came out',
    zh: '没有出纸',
    ko: '종이가 나오지 않음',
    vi: 'Không có giấy ra',
  },
} as const satisfies WordTable

/** What follows for the visitor, by what was asked for. */
export const helpSubjects = {
  help: {
    ja: 'そのまま操作を続けることもできます。',
    'ja-easy': 'つづけても いいです。',
    en: 'You may go on meanwhile.',
    zh: '您可以继续操作。',
    ko: '그동안 계속 이용하셔도 됩니다.',
    vi: 'Trong lúc chờ, quý khách có thể tiếp tục.',
  },
  slip: {
    ja: '紙がなくても、この番号・予約は有効です。画面の番号かコードを控えてください。',
    'ja-easy': '紙（かみ）が なくても だいじょうぶです。番号（ばんごう）や コードを 書（か）いて ください。',
    en: 'It is valid without the paper too. Please note the number or code on the screen.',
    zh: '没有纸也有效。请记下屏幕上的号码或预约码。',
    ko: '종이가 없어도 유효합니다. 화면의 번호나 코드를 적어 두세요.',
    vi: 'Không có giấy vẫn có hiệu lực. Xin ghi lại số hoặc mã trên màn hình.',
  },
} as const satisfies Record<HelpSubject, Wording>
