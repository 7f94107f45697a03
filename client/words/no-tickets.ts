import type { ServiceState } from '#contract/words.ts'
import type { Wording, WordTable } from '../words.ts'

/** States in which a service gives no tickets. One that has been given up is not offered at all. */
export type NoTicketsState = Exclude<ServiceState, 'open' | 'no-counter' | 'paused' | 'withdrawn'>

/** Short enough for one line of a button or a list. */
export const noTicketsBriefs = {
  'before-hours': {
    ja: 'まだ受付前です',
    'ja-easy': 'まだ はじまって いません',
    en: 'Not open yet',
    zh: '尚未开始受理',
    ko: '접수 시작 전',
    vi: 'Chưa đến giờ tiếp nhận',
  },
  'after-hours': {
    ja: '今日の受付は終わりました',
    'ja-easy': '今日（きょう）は おわりました',
    en: 'Closed for today',
    zh: '今日受理已结束',
    ko: '오늘 접수 종료',
    vi: 'Hôm nay đã hết giờ',
  },
  'closed-today': {
    ja: '今日は受け付けていません',
    'ja-easy': '今日（きょう）は 休（やす）みです',
    en: 'Not offered today',
    zh: '今日不受理',
    ko: '오늘은 접수하지 않음',
    vi: 'Hôm nay không tiếp nhận',
  },
  stopped: {
    ja: '発券を止めています',
    'ja-easy': 'いま 番号（ばんごう）は 出（で）ません',
    en: 'No tickets just now',
    zh: '暂停发号',
    ko: '번호표 발급 중지',
    vi: 'Tạm ngừng phát số',
  },
  capped: {
    ja: '定員に達しました',
    'ja-easy': 'もう いっぱいです',
    en: 'All places are taken',
    zh: '名额已满',
    ko: '정원이 찼습니다',
    vi: 'Đã đủ số người',
  },
  full: {
    ja: '時間内にお呼びできません',
    'ja-easy': '今（いま）からは 間（ま）に合（あ）いません',
    en: 'No time left today',
    zh: '今日已来不及',
    ko: '오늘은 시간이 부족합니다',
    vi: 'Hôm nay không còn kịp',
  },
} as const satisfies Record<NoTicketsState, Wording>

/** Why, as a sentence. */
export const noTicketsReasons = {
  'before-hours': {
    ja: 'この手続きは、まだ受付を始めていません。',
    'ja-easy': 'この 手続（てつづ）きは、まだ はじまって いません。',
    en: 'This service has not opened yet.',
    zh: '此业务尚未开始受理。',
    ko: '이 업무는 아직 접수를 시작하지 않았습니다.',
    vi: 'Thủ tục này chưa bắt đầu tiếp nhận.',
  },
  'after-hours': {
    ja: 'この手続きの今日の受付は終わりました。',
    'ja-easy': 'この 手続（てつづ）きは、今日（きょう）は おわりました。',
    en: 'This service has closed for today.',
    zh: '此业务今日受理已结束。',
    ko: '이 업무의 오늘 접수는 끝났습니다.',
    vi: 'Hôm nay thủ tục này đã hết giờ tiếp nhận.',
  },
  'closed-today': {
    ja: 'この手続きは、今日は受け付けていません。',
    'ja-easy': 'この 手続（てつづ）きは、今日（きょう）は して いません。',
    en: 'This service is not offered today.',
    zh: '此业务今日不受理。',
    ko: '이 업무는 오늘 접수하지 않습니다.',
    vi: 'Hôm nay không tiếp nhận thủ tục này.',
  },
  stopped: {
    ja: 'いま、この手続きの番号札は出していません。',
    'ja-easy': 'いま、この 手続（てつづ）きの 番号（ばんごう）は 出（で）ません。',
    en: 'No tickets are given for this service just now.',
    zh: '此业务目前暂停发号。',
    ko: '지금은 이 업무의 번호표를 발급하지 않습니다.',
    vi: 'Hiện tạm ngừng phát số cho thủ tục này.',
  },
  capped: {
    ja: '受け付けられる人数に達したため、番号札を出していません。',
    'ja-easy': '来（き）た 人（ひと）が 多（おお）くて、もう いっぱいです。番号（ばんごう）は 出（で）ません。',
    en: 'As many people have come as can be served, so no more tickets are given.',
    zh: '受理人数已满，不再发号。',
    ko: '접수 인원이 모두 차서 번호표를 발급하지 않습니다.',
    vi: 'Đã đủ số người có thể tiếp nhận nên không phát số nữa.',
  },
  full: {
    ja: 'いまから並ばれても、受付時間内にお呼びできません。',
    'ja-easy': '今（いま）から 待（ま）っても、今日（きょう）は 間（ま）に合（あ）いません。',
    en: 'Whoever joins the line now could not be called before closing.',
    zh: '现在排队，受理时间内也无法叫到您。',
    ko: '지금 기다리셔도 접수 시간 안에 호출할 수 없습니다.',
    vi: 'Nếu xếp hàng bây giờ, quý khách sẽ không kịp được gọi trước giờ đóng cửa.',
  },
} as const satisfies Record<NoTicketsState, Wording>

/** What to do in its place, in the hall. */
export const noTicketsHere = {
  'before-hours': {
    ja: '時間になると、番号札が取れるようになります。',
    'ja-easy': '時間（じかん）に なったら、番号（ばんごう）の 紙（かみ）を とる ことが できます。',
    en: 'You can take a ticket here once it opens.',
    zh: '到受理时间后即可取号。',
    ko: '시간이 되면 번호표를 받을 수 있습니다.',
    vi: 'Đến giờ, quý khách có thể lấy số tại đây.',
  },
  'after-hours': {
    ja: '別の日にお越しください。お急ぎの方は、職員に声をおかけください。',
    'ja-easy': 'べつの 日（ひ）に 来（き）て ください。急（いそ）ぐ ときは、職員（しょくいん）に 話（はな）して ください。',
    en: 'Please come on another day. If it is urgent, speak to the staff.',
    zh: '请改日再来。如有急事，请联系工作人员。',
    ko: '다른 날 방문해 주세요. 급하신 분은 직원에게 말씀해 주세요.',
    vi: 'Xin đến vào ngày khác. Nếu gấp, xin hỏi nhân viên.',
  },
  'closed-today': {
    ja: '別の日にお越しください。お急ぎの方は、職員に声をおかけください。',
    'ja-easy': 'べつの 日（ひ）に 来（き）て ください。急（いそ）ぐ ときは、職員（しょくいん）に 話（はな）して ください。',
    en: 'Please come on another day. If it is urgent, speak to the staff.',
    zh: '请改日再来。如有急事，请联系工作人员。',
    ko: '다른 날 방문해 주세요. 급하신 분은 직원에게 말씀해 주세요.',
    vi: 'Xin đến vào ngày khác. Nếu gấp, xin hỏi nhân viên.',
  },
  stopped: {
    ja: '再開すると、ここで番号札が取れます。お急ぎの方は、職員に声をおかけください。',
    'ja-easy':
      'また はじまったら、ここで とる ことが できます。急（いそ）ぐ ときは、職員（しょくいん）に 話（はな）して ください。',
    en: 'When tickets go on, you can take one here. If it is urgent, speak to the staff.',
    zh: '恢复发号后可在此取号。如有急事，请联系工作人员。',
    ko: '재개되면 여기에서 번호표를 받을 수 있습니다. 급하신 분은 직원에게 말씀해 주세요.',
    vi: 'Khi phát số trở lại, quý khách có thể lấy số tại đây. Nếu gấp, xin hỏi nhân viên.',
  },
  capped: {
    ja: '別の日にお越しいただくか、職員にお声がけください。',
    'ja-easy': 'べつの 日（ひ）に 来（き）て ください。わからない ときは、職員（しょくいん）に 話（はな）して ください。',
    en: 'Please come on another day, or speak to the staff.',
    zh: '请改日再来，或联系工作人员。',
    ko: '다른 날 방문하시거나 직원에게 말씀해 주세요.',
    vi: 'Xin đến vào ngày khác hoặc hỏi nhân viên.',
  },
  full: {
    ja: '別の日にお越しいただくか、職員にお声がけください。',
    'ja-easy': 'べつの 日（ひ）に 来（き）て ください。わからない ときは、職員（しょくいん）に 話（はな）して ください。',
    en: 'Please come on another day, or speak to the staff.',
    zh: '请改日再来，或联系工作人员。',
    ko: '다른 날 방문하시거나 직원에게 말씀해 주세요.',
    vi: 'Xin đến vào ngày khác hoặc hỏi nhân viên.',
  },
} as const satisfies Record<NoTicketsState, Wording>

/** What to do in its place, for whoever looks from home. */
export const noTicketsFromHome = {
  'before-hours': {
    ja: '時間になってからお越しください。',
    'ja-easy': '時間（じかん）に なってから 来（き）て ください。',
    en: 'Come once it has opened.',
    zh: '请在受理时间内前来。',
    ko: '시간이 된 뒤 방문해 주세요.',
    vi: 'Xin đến khi đã mở cửa.',
  },
  'after-hours': {
    ja: '別の日にお越しください。',
    'ja-easy': 'べつの 日（ひ）に 来（き）て ください。',
    en: 'Please come on another day.',
    zh: '请改日再来。',
    ko: '다른 날 방문해 주세요.',
    vi: 'Xin đến vào ngày khác.',
  },
  'closed-today': {
    ja: '別の日にお越しください。',
    'ja-easy': 'べつの 日（ひ）に 来（き）て ください。',
    en: 'Please come on another day.',
    zh: '请改日再来。',
    ko: '다른 날 방문해 주세요.',
    vi: 'Xin đến vào ngày khác.',
  },
  stopped: {
    ja: 'いまは番号札が取れません。再開すると、このページで分かります。',
    'ja-easy': 'いまは 番号（ばんごう）が 出（で）ません。また はじまったら、ここに 出（で）ます。',
    en: 'Tickets are paused. This page says when they go on.',
    zh: '目前无法取号。恢复后会在此页显示。',
    ko: '지금은 번호표를 받을 수 없습니다. 재개되면 이 페이지에 표시됩니다.',
    vi: 'Hiện không lấy được số. Khi phát số trở lại, trang này sẽ báo.',
  },
  capped: {
    ja: '番号札は終わりました。別の日にお越しください。',
    'ja-easy': '番号（ばんごう）は もう 出（で）ません。べつの 日（ひ）に 来（き）て ください。',
    en: 'No more tickets. Please come on another day.',
    zh: '号码已发完。请改日再来。',
    ko: '번호표 발급이 끝났습니다. 다른 날 방문해 주세요.',
    vi: 'Đã hết số. Xin đến vào ngày khác.',
  },
  full: {
    ja: 'いまお越しになっても、時間内にお呼びできません。別の日にお越しください。',
    'ja-easy': '今（いま）から 来（き）ても 間（ま）に合（あ）いません。べつの 日（ひ）に 来（き）て ください。',
    en: 'Whoever comes now could not be called before closing. Please come on another day.',
    zh: '现在前来已无法在受理时间内叫到您。请改日再来。',
    ko: '지금 오셔도 시간 안에 호출할 수 없습니다. 다른 날 방문해 주세요.',
    vi: 'Nếu đến bây giờ sẽ không kịp được gọi. Xin đến vào ngày khác.',
  },
} as const satisfies Record<NoTicketsState, Wording>

export const ticketTimes = {
  until: {
    ja: '発券は{time}まで',
    'ja-easy': '番号（ばんごう）は {time}まで',
    en: 'tickets until {time}',
    zh: '发号至{time}',
    ko: '발급 {time}까지',
    vi: 'phát số đến {time}',
  },
  ownHours: {
    ja: 'この手続きの受付時間　{hours}',
    'ja-easy': 'この 手続（てつづ）きの 時間（じかん） {hours}',
    en: 'Hours of this service: {hours}',
    zh: '此业务受理时间：{hours}',
    ko: '이 업무의 접수 시간: {hours}',
    vi: 'Giờ tiếp nhận thủ tục này: {hours}',
  },
  /** Beside a service in a list. */
  briefHours: {
    ja: '受付 {hours}',
    'ja-easy': '時間（じかん） {hours}',
    en: 'hours {hours}',
    zh: '受理 {hours}',
    ko: '접수 {hours}',
    vi: 'giờ {hours}',
  },
} as const satisfies WordTable

/** The way to a booked time, where a service takes bookings. */
export const bookingLink = {
  book: {
    ja: '時間を予約する',
    'ja-easy': '時間（じかん）を 予約（よやく）する',
    en: 'Book a time',
    zh: '预约时间',
    ko: '시간 예약하기',
    vi: 'Đặt hẹn',
  },
  orBook: {
    ja: '時間を予約することもできます。',
    'ja-easy': '時間（じかん）を 予約（よやく）する ことも できます。',
    en: 'You can also book a time.',
    zh: '也可以预约时间。',
    ko: '시간을 예약할 수도 있습니다.',
    vi: 'Quý khách cũng có thể đặt hẹn.',
  },
} as const satisfies WordTable
