import type { WordTable } from '../words.ts'

/** For browsers without JavaScript, and ones that keep it off. */
export const withoutScript = {
  refresh: {
    ja: 'JavaScriptが無効のため、この画面は1分ごとに読み込み直します。',
    'ja-easy': 'この 画面（がめん）は 1分（ぷん）ごとに 新（あたら）しく なります。',
    en: 'JavaScript is off: this page reloads once a minute.',
    zh: '由于未启用JavaScript，本页面每分钟重新加载一次。',
    ko: 'JavaScript가 꺼져 있어 이 화면은 1분마다 새로 고침됩니다.',
    vi: 'JavaScript đang tắt: trang này tự tải lại mỗi phút.',
  },
  nearest: {
    ja: '近い順に並べるにはJavaScriptが必要です。区の名前から選んでください。',
    'ja-easy': '近（ちか）い じゅんに できません。区（く）の 名前（なまえ）から えらんで ください。',
    en: 'Sorting by distance needs JavaScript. Please choose your ward by its name.',
    zh: '按距离排列需要启用JavaScript。请按区名选择。',
    ko: '가까운 순으로 정렬하려면 JavaScript가 필요합니다. 구 이름에서 선택해 주세요.',
    vi: 'Sắp xếp theo khoảng cách cần JavaScript. Xin chọn quận theo tên.',
  },
  leave: {
    ja: '順番を取り消すときは、会場の係員にお知らせください。何もしなくても、呼ばれたときにいなければ次の方に進みます。',
    'ja-easy': 'やめる ときは、係（かかり）の 人（ひと）に 言（い）って ください。なにも しなくても だいじょうぶです。',
    en: 'To leave the queue, tell the staff in the hall. If you do nothing, the next number is called after yours.',
    zh: '如需取消排队，请告知现场工作人员。不取消也没关系，过号后会继续叫下一位。',
    ko: '순번을 취소하려면 현장 직원에게 말씀해 주세요. 그대로 두셔도 다음 번호로 넘어갑니다.',
    vi: 'Muốn rời hàng chờ, hãy báo nhân viên tại sảnh. Nếu không làm gì, quầy sẽ gọi số tiếp theo.',
  },
  stop: {
    ja: 'お知らせをここで止めるにはJavaScriptが必要です。お知らせは、その日の受付が終わると自動で止まります。',
    'ja-easy': 'この 画面（がめん）では 止（と）められません。お知（し）らせは 今日（きょう）で 終（お）わります。',
    en: 'Stopping notices here needs JavaScript. They end by themselves when the office closes for the day.',
    zh: '在此停止通知需要启用JavaScript。当天受理结束后，通知会自动停止。',
    ko: '여기서 알림을 멈추려면 JavaScript가 필요합니다. 알림은 당일 접수가 끝나면 자동으로 멈춥니다.',
    vi: 'Dừng thông báo ở đây cần JavaScript. Thông báo tự dừng khi hết giờ tiếp nhận trong ngày.',
  },
  book: {
    ja: '時間の予約にはJavaScriptが必要です。予約は、会場の受付機または区役所へのお電話でもできます。',
    'ja-easy':
      'この 画面（がめん）では 予約（よやく）できません。区役所（くやくしょ）の 機械（きかい）か 電話（でんわ）で できます。',
    en: 'Booking here needs JavaScript. You can also book at the kiosk in the hall, or by telephoning the ward office.',
    zh: '在此预约需要启用JavaScript。也可在现场的取号机或致电区役所预约。',
    ko: '여기서 예약하려면 JavaScript가 필요합니다. 현장 접수기나 구청 전화로도 예약할 수 있습니다.',
    vi: 'Đặt hẹn ở đây cần JavaScript. Bạn cũng có thể đặt tại máy lấy số ở sảnh hoặc gọi điện cho văn phòng quận.',
  },
} as const satisfies WordTable
