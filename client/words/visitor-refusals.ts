import type { RefusalCode } from '#contract/refusals.ts'
import type { Wording } from '../words.ts'

/** Refusals that visitors meet, in every language they may read: what is so, and what to do. Staff read contract/refusals.ts. */
export const visitorRefusals = {
  unreachable: {
    ja: 'いまつながりません。少し待って、もう一度お試しください。',
    'ja-easy': 'いま つながりません。少（すこ）し 待（ま）って、もう 一度（いちど） 押（お）して ください。',
    en: 'There is no connection just now. Wait a moment and try again.',
    zh: '目前无法连接。请稍候再试。',
    ko: '지금 연결할 수 없습니다. 잠시 후 다시 시도해 주세요.',
    vi: 'Hiện không kết nối được. Xin chờ một chút rồi thử lại.',
  },
  'too-many-requests': {
    ja: '混み合っています。1分ほど待ってから、もう一度お試しください。',
    'ja-easy': 'こんで います。1分（ぷん）くらい 待（ま）って、もう 一度（いちど） 押（お）して ください。',
    en: 'Too many requests just now. Wait about a minute and try again.',
    zh: '请求过多。请等待约一分钟后再试。',
    ko: '요청이 많습니다. 1분 정도 기다렸다가 다시 시도해 주세요.',
    vi: 'Có quá nhiều yêu cầu. Xin chờ khoảng một phút rồi thử lại.',
  },
  internal: {
    ja: 'うまくいきませんでした。もう一度お試しください。続くときは、職員にお知らせください。',
    'ja-easy':
      'できませんでした。もう 一度（いちど） 押（お）して ください。だめな ときは、職員（しょくいん）に 話（はな）して ください。',
    en: 'That did not work. Try again; if it goes on, please tell the staff.',
    zh: '操作未成功。请重试；如仍不行，请告知工作人员。',
    ko: '처리하지 못했습니다. 다시 시도해 주세요. 계속되면 직원에게 알려 주세요.',
    vi: 'Chưa thực hiện được. Xin thử lại; nếu vẫn vậy, xin báo nhân viên.',
  },
  'office-closed': {
    ja: 'いまは受付時間外です。受付時間にもう一度お試しください。',
    'ja-easy': 'いまは しまって います。あいて いる 時間（じかん）に もう 一度（いちど） 来（き）て ください。',
    en: 'The office is closed now. Please try again during its hours.',
    zh: '现在是非受理时间。请在受理时间内再来。',
    ko: '지금은 접수 시간이 아닙니다. 접수 시간에 다시 이용해 주세요.',
    vi: 'Hiện ngoài giờ tiếp nhận. Xin trở lại trong giờ làm việc.',
  },
  'service-closed': {
    ja: 'この手続きは、いま受け付けていません。ほかのご用件を選ぶか、職員にお声がけください。',
    'ja-easy': 'この 手続（てつづ）きは、いま できません。ほかの ものを えらぶか、職員（しょくいん）に 話（はな）して ください。',
    en: 'This service takes nobody just now. Choose something else, or speak to the staff.',
    zh: '此业务目前不受理。请选择其他业务，或联系工作人员。',
    ko: '이 업무는 지금 접수하지 않습니다. 다른 용무를 선택하거나 직원에게 말씀해 주세요.',
    vi: 'Hiện không tiếp nhận thủ tục này. Xin chọn mục khác hoặc hỏi nhân viên.',
  },
  'tickets-stopped': {
    ja: 'この手続きの発券が、いま止められました。ほかのご用件を選ぶか、職員にお声がけください。',
    'ja-easy':
      'この 手続（てつづ）きの 番号（ばんごう）は、いま 出（で）なく なりました。職員（しょくいん）に 話（はな）して ください。',
    en: 'Tickets for this service have just been stopped. Choose something else, or speak to the staff.',
    zh: '此业务刚刚暂停发号。请选择其他业务，或联系工作人员。',
    ko: '이 업무의 번호표 발급이 방금 중지되었습니다. 다른 용무를 선택하거나 직원에게 말씀해 주세요.',
    vi: 'Thủ tục này vừa tạm ngừng phát số. Xin chọn mục khác hoặc hỏi nhân viên.',
  },
  'cap-reached': {
    ja: 'この手続きは、ちょうど定員に達しました。別の日にお越しいただくか、職員にお声がけください。',
    'ja-easy': 'この 手続（てつづ）きは、いま いっぱいに なりました。職員（しょくいん）に 話（はな）して ください。',
    en: 'The last place for this service has just been taken. Come on another day, or speak to the staff.',
    zh: '此业务名额刚刚已满。请改日再来，或联系工作人员。',
    ko: '이 업무의 정원이 방금 찼습니다. 다른 날 방문하시거나 직원에게 말씀해 주세요.',
    vi: 'Thủ tục này vừa đủ số người. Xin đến vào ngày khác hoặc hỏi nhân viên.',
  },
  'line-full': {
    ja: 'いまからでは受付時間内にお呼びできなくなりました。別の日にお越しいただくか、職員にお声がけください。',
    'ja-easy': '今（いま）からは 間（ま）に合（あ）いません。職員（しょくいん）に 話（はな）して ください。',
    en: 'We could no longer call you before closing. Come on another day, or speak to the staff.',
    zh: '已无法在受理时间内叫到您。请改日再来，或联系工作人员。',
    ko: '이제 접수 시간 안에 호출할 수 없습니다. 다른 날 방문하시거나 직원에게 말씀해 주세요.',
    vi: 'Không còn kịp gọi quý khách trước giờ đóng cửa. Xin đến vào ngày khác hoặc hỏi nhân viên.',
  },
  'numbers-exhausted': {
    ja: '今日の番号札はすべて出ました。職員にお声がけください。',
    'ja-easy': '今日（きょう）の 番号（ばんごう）は ぜんぶ 出（で）ました。職員（しょくいん）に 話（はな）して ください。',
    en: 'All of today’s numbers have been given out. Please speak to the staff.',
    zh: '今日号码已全部发完。请联系工作人员。',
    ko: '오늘 번호표가 모두 발급되었습니다. 직원에게 말씀해 주세요.',
    vi: 'Hôm nay đã phát hết số. Xin hỏi nhân viên.',
  },
  'unknown-appointment': {
    ja: 'この予約は見つかりません。予約コードと、予約した区役所を確かめてください。',
    'ja-easy': 'この 予約（よやく）は ありません。コードと、予約（よやく）した 区役所（くやくしょ）を たしかめて ください。',
    en: 'This booking was not found. Check the code, and at which ward office you booked.',
    zh: '找不到此预约。请确认预约码和所预约的区役所。',
    ko: '이 예약을 찾을 수 없습니다. 예약 코드와 예약한 구청을 확인해 주세요.',
    vi: 'Không tìm thấy lịch hẹn này. Xin kiểm tra mã và văn phòng quận đã hẹn.',
  },
  'appointment-used': {
    ja: 'この予約は、受付済みか取り消し済みです。番号札をお持ちでないときは、職員にお声がけください。',
    'ja-easy':
      'この 予約（よやく）は もう つかいました。または やめました。番号（ばんごう）の 紙（かみ）が ない ときは、職員（しょくいん）に 話（はな）して ください。',
    en: 'This booking has been checked in or cancelled already. If you have no ticket, speak to the staff.',
    zh: '此预约已受理或已取消。如没有号码票，请联系工作人员。',
    ko: '이 예약은 이미 접수되었거나 취소되었습니다. 번호표가 없으면 직원에게 말씀해 주세요.',
    vi: 'Lịch hẹn này đã được tiếp nhận hoặc đã hủy. Nếu không có số, xin hỏi nhân viên.',
  },
  'not-today': {
    ja: 'この予約は今日ではありません。予約の日にお越しください。今日ご用のある方は、番号札をお取りください。',
    'ja-easy':
      'この 予約（よやく）は 今日（きょう）では ありません。予約（よやく）の 日（ひ）に 来（き）て ください。今日（きょう） したい ときは、番号（ばんごう）の 紙（かみ）を とって ください。',
    en: 'This booking is not for today. Come on its day, or take a ticket if you need us today.',
    zh: '此预约不是今天。请在预约当日前来；今天办理请取号。',
    ko: '이 예약은 오늘이 아닙니다. 예약한 날에 오시거나, 오늘 필요하시면 번호표를 받아 주세요.',
    vi: 'Lịch hẹn này không phải hôm nay. Xin đến đúng ngày, hoặc lấy số nếu cần hôm nay.',
  },
  'no-such-slot': {
    ja: 'その時刻は予約できなくなりました。ほかの時刻を選んでください。',
    'ja-easy': 'その 時間（じかん）は 予約（よやく）できません。ほかの 時間（じかん）を えらんで ください。',
    en: 'That time can no longer be booked. Please choose another one.',
    zh: '该时间已无法预约。请选择其他时间。',
    ko: '그 시간은 예약할 수 없게 되었습니다. 다른 시간을 선택해 주세요.',
    vi: 'Không thể hẹn giờ đó nữa. Xin chọn giờ khác.',
  },
  'slot-full': {
    ja: 'その時刻は、いま予約がいっぱいになりました。ほかの時刻を選んでください。',
    'ja-easy': 'その 時間（じかん）は いっぱいに なりました。ほかの 時間（じかん）を えらんで ください。',
    en: 'That time has just been fully booked. Please choose another one.',
    zh: '该时间刚刚约满。请选择其他时间。',
    ko: '그 시간의 예약이 방금 찼습니다. 다른 시간을 선택해 주세요.',
    vi: 'Giờ đó vừa kín lịch. Xin chọn giờ khác.',
  },
} as const satisfies Partial<Record<RefusalCode | 'unreachable', Wording>>
