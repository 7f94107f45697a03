/**
 * The closed list of refusals: every "no" the office can say, with its HTTP status and a sentence a person can act on.
 * Sentences are shown as they stand by every screen and in problem details (RFC 9457).
 */
export const REFUSALS = {
  malformed: {
    status: 400,
    ja: '送られた内容の形が正しくありません。内容を確かめて、もう一度送ってください。',
    en: 'What was sent is not well-formed. Check it and send it again.',
  },
  'unknown-route': {
    status: 404,
    ja: 'このアドレスには何もありません。アドレスを確かめてください。',
    en: 'There is nothing at this address. Check the address.',
  },
  'read-only': {
    status: 405,
    ja: 'このアドレスは読み取り専用です。GETで読んでください。',
    en: 'This address can only be read. Send a GET request.',
  },
  'unknown-office': {
    status: 404,
    ja: 'その窓口施設はありません。区の一覧から選んでください。',
    en: 'There is no such office. Choose one from the list of wards.',
  },
  'unknown-service': {
    status: 404,
    ja: 'その手続きは、この区役所では扱っていません。ほかの手続きを選んでください。',
    en: 'This office has no such service. Choose another one.',
  },
  'unknown-counter': {
    status: 404,
    ja: 'その窓口はありません。窓口の一覧から選んでください。',
    en: 'There is no such counter. Choose one from the list.',
  },
  'unknown-ticket': {
    status: 404,
    ja: 'その番号は、今日は発券されていません。番号と日付を確かめてください。',
    en: 'That number was not issued today. Check the number and the date.',
  },
  'unknown-device': {
    status: 404,
    ja: 'その端末は登録されていません。一覧を更新してください。',
    en: 'There is no such device. Refresh the list.',
  },
  'not-signed-in': {
    status: 401,
    ja: 'この画面はまだ登録されていません。表示されるコードを管理者に伝えるか、登録用リンクをここで開いてください。',
    en: 'This screen is not paired yet. Tell an administrator the code it shows, or open a pairing link here.',
  },
  'not-permitted': {
    status: 403,
    ja: 'この操作は許可されていません。必要なときは管理者に相談してください。',
    en: 'This is not permitted here. Ask an administrator if you need it.',
  },
  'unknown-staff': {
    status: 404,
    ja: 'その職員アカウントはありません。一覧を更新してください。',
    en: 'There is no such staff account. Refresh the list.',
  },
  'sign-in-first': {
    status: 401,
    ja: 'この窓口では、先に職員のサインインが必要です。名前を選んで暗証番号を入れてください。',
    en: 'Somebody must sign in at this counter first. Choose your name and enter your PIN.',
  },
  'wrong-credentials': {
    status: 401,
    ja: 'アカウントか暗証番号・パスワードが違います。もう一度入れるか、管理者に再設定を頼んでください。',
    en: 'The account or its PIN or password is not right. Try again, or ask an administrator for a new one.',
  },
  'locked-out': {
    status: 429,
    ja: '間違いが続いたため、しばらく受け付けません。時間をおいてから試すか、管理者に再設定を頼んでください。',
    en: 'Too many wrong tries. Wait for a while, or ask an administrator for a new PIN or password.',
  },
  'weak-password': {
    status: 422,
    ja: 'パスワードは10文字以上で、アカウント名と違うものにしてください。',
    en: 'A password needs at least 10 characters and must not be the account’s name.',
  },
  'weak-pin': {
    status: 422,
    ja: '暗証番号は4〜8桁の数字で、同じ数字だけや続き番号（1234など）は使えません。',
    en: 'A PIN needs 4 to 8 digits, not all the same and not a run such as 1234.',
  },
  'account-taken': {
    status: 409,
    ja: 'そのアカウント名は使われています。別の名前にしてください。',
    en: 'This account name is in use. Choose another one.',
  },
  'last-manager': {
    status: 409,
    ja: 'ほかに管理者のアカウントがないため、変更できません。先に別の管理者を登録してください。',
    en: 'There is no other manager’s account. Register another manager first.',
  },
  'unknown-code': {
    status: 404,
    ja: 'このコードを表示して待っている画面はありません。画面のコードをもう一度確かめてください。',
    en: 'No screen is waiting with this code. Check the code on the screen again.',
  },
  'pairing-spent': {
    status: 410,
    ja: 'この登録用のリンクかコードは使用済みか期限切れです。管理者に頼んで、新しいもので登録してください。',
    en: 'This pairing link or code was used or has expired. Ask an administrator and pair with a new one.',
  },
  'too-many-requests': {
    status: 429,
    ja: '短い時間にたくさんの要求がありました。1分ほど待ってから、もう一度お試しください。',
    en: 'Too many requests in a short time. Wait about a minute and try again.',
  },
  'office-closed': {
    status: 409,
    ja: 'ただいまは受付時間外です。受付時間を確かめて、もう一度お越しください。',
    en: 'The office is closed now. Check the opening hours and come again.',
  },
  'service-closed': {
    status: 409,
    ja: 'この手続きは、ただいま受け付けていません。受付時間を確かめるか、職員にお声がけください。',
    en: 'This service takes nobody just now. Check its hours, or speak to the staff.',
  },
  'tickets-stopped': {
    status: 409,
    ja: 'この手続きの発券を止めています。職員にお声がけください。',
    en: 'Tickets for this service have been stopped. Please speak to the staff.',
  },
  'cap-reached': {
    status: 409,
    ja: 'この手続きは、決められた人数に達したため発券を終わりました。別の日にお越しいただくか、職員にお声がけください。',
    en: 'All places for this service have been given out for now. Come on another day, or speak to the staff.',
  },
  'line-full': {
    status: 409,
    ja: 'いまからでは受付時間内にお呼びできないため、この手続きの発券を終わりました。職員にお声がけください。',
    en: 'We could not call you before closing, so tickets for this service have ended. Please speak to the staff.',
  },
  'number-taken': {
    status: 409,
    ja: 'その紙の番号は、もう使われているか、番号の範囲にありません。番号を確かめてください。',
    en: 'That paper’s number is in use already, or is not of the roll. Check the number.',
  },
  'unknown-clerk': {
    status: 404,
    ja: 'その職員は、いまどの窓口にもいません。窓口か手続きを選んでください。',
    en: 'That clerk is at no counter just now. Choose a counter or a service.',
  },
  'errand-there': {
    status: 409,
    ja: 'その手続きは、もうこの番号に入っています。',
    en: 'The ticket has that errand already.',
  },
  'unknown-appointment': {
    status: 404,
    ja: 'その予約はありません。予約コードを確かめてください。',
    en: 'There is no such appointment. Check its code.',
  },
  'no-such-slot': {
    status: 409,
    ja: 'その時刻は予約できません。予約できる時刻の一覧から選んでください。',
    en: 'That time cannot be booked. Choose one from the list of times.',
  },
  'slot-full': {
    status: 409,
    ja: 'その時刻の予約はいっぱいになりました。別の時刻を選んでください。',
    en: 'That time has just been fully booked. Choose another one.',
  },
  'appointment-used': {
    status: 409,
    ja: 'この予約は、受付済みか取り消し済みです。番号札を確かめるか、職員にお声がけください。',
    en: 'This appointment has been checked in or cancelled already. Check your ticket, or speak to the staff.',
  },
  'not-today': {
    status: 409,
    ja: 'この予約は今日ではありません。予約の日付を確かめてください。',
    en: 'This appointment is not for today. Check its date.',
  },
  'numbers-exhausted': {
    status: 409,
    ja: '今日の番号はすべて発券しました。職員にお声がけください。',
    en: 'All of today’s numbers have been given out. Please speak to the staff.',
  },
  'nobody-waiting': {
    status: 409,
    ja: 'この窓口でお呼びできる方は、いまいません。',
    en: 'Nobody is waiting for this counter right now.',
  },
  'counter-not-open': {
    status: 409,
    ja: '窓口が開いていません。先に「窓口を開ける」を押してください。',
    en: 'This counter is not open. Press “Open counter” first.',
  },
  'counter-busy': {
    status: 409,
    ja: 'この窓口には対応中の方がいます。先に終了・保留・不在のどれかを選んでください。',
    en: 'Someone is at this counter. Finish, hold or mark them absent first.',
  },
  'counter-empty': {
    status: 409,
    ja: 'この窓口には、いま対応中の方がいません。',
    en: 'There is nobody at this counter right now.',
  },
  'ticket-at-counter': {
    status: 409,
    ja: 'その番号の方は、ほかの窓口で対応中です。',
    en: 'That visitor is at another counter right now.',
  },
  'illegal-move': {
    status: 409,
    ja: 'その番号は、いまの状態ではこの操作ができません。画面の最新の状態を確かめてください。',
    en: 'That is not possible in the ticket’s present state. Check the latest state on the screen.',
  },
  'settings-outdated': {
    status: 409,
    ja: '読み込んだあとに、ほかの人が設定を変えました。最新の設定を読み込んで、もう一度変えてください。',
    en: 'Somebody has changed the settings since you opened them. Load the latest ones and make your change again.',
  },
  'settings-fixed': {
    status: 409,
    ja: '区役所の識別名と時間帯は、ここでは変えられません。元に戻してから保存してください。',
    en: 'An office’s id and time zone cannot be changed here. Put them back, then save.',
  },
  'service-in-use': {
    status: 409,
    ja: 'この手続きには番号や記録があるため、削除できません。「受付を終える」にしてください。',
    en: 'This service has numbers or records, so it cannot be deleted. Close it instead.',
  },
  'service-not-served': {
    status: 409,
    ja: 'この手続きを待っている方がいますが、扱う窓口がなくなります。どれかの窓口で扱うようにしてください。',
    en: 'Somebody waits for this service, and no counter would serve it any more. Let a counter serve it.',
  },
  'counter-in-use': {
    status: 409,
    ja: 'この窓口は使われているため、削除できません。窓口を閉めてから、もう一度保存してください。',
    en: 'This counter is in use, so it cannot be deleted. Close it first, then save again.',
  },
  'unknown-version': {
    status: 404,
    ja: 'その版の設定はありません。一覧を更新してください。',
    en: 'There is no such version of the settings. Refresh the list.',
  },
  'nothing-to-undo': {
    status: 409,
    ja: '元に戻せる操作がありません。そのあとに別の操作が行われています。',
    en: 'There is nothing to undo: something else has been done since.',
  },
  'not-offered': {
    status: 409,
    ja: 'このお知らせの方法は、いま使えません。別の方法を選んでください。',
    en: 'This way of being told is not offered just now. Choose another one.',
  },
  'address-refused': {
    status: 422,
    ja: 'この宛先にはお知らせを送れません。宛先を確かめてください。',
    en: 'Nothing can be sent to this address. Check it and try again.',
  },
  'too-many-notices': {
    status: 409,
    ja: '1枚の番号札でお知らせできるのは4件までです。使わないお知らせを止めてください。',
    en: 'A ticket can have four notices at most. Stop one that is not needed.',
  },
  'already-rated': {
    status: 409,
    ja: 'この番号札のご感想は、もう受け取っています。',
    en: 'This visit has been rated already.',
  },
  'key-reused': {
    status: 422,
    ja: '同じ操作キーが別の内容で使われました。新しいキーで送ってください。',
    en: 'This idempotency key was used for a different request. Send it with a new key.',
  },
  'unknown-work': {
    status: 404,
    ja: 'その試算の結果は、もう残っていません。もう一度試算してください。',
    en: 'This reckoning is no longer kept. Start it again.',
  },
  'work-queue-full': {
    status: 503,
    ja: 'ほかの試算がいくつも順番を待っています。数分おいてから、もう一度始めてください。',
    en: 'Several reckonings are waiting already. Start yours again in a few minutes.',
  },
  'no-history': {
    status: 409,
    ja: 'この区役所の来庁の記録がまだないため、計算できません。数日運用するか、ほかのシステムの記録を取り込んでください。',
    en: 'There is no record of visitors here yet to reckon from. Run for some days, or import another system’s log.',
  },
  'not-replayable': {
    status: 409,
    ja: 'その日は、来庁と窓口の動きの記録が足りないため試算できません。ほかの日を選んでください。',
    en: 'Too little is on record of that day’s visitors and counters to try it. Choose another day.',
  },
  'closed-that-day': {
    status: 409,
    ja: 'その日は閉庁日です。開庁している日を選んでください。',
    en: 'The office is closed on that day. Choose a day on which it is open.',
  },
  'too-large': {
    status: 413,
    ja: '送られた内容が大きすぎます。小さくして送ってください。',
    en: 'What was sent is too large. Send less at once.',
  },
  stopping: {
    status: 503,
    ja: 'サーバーを再起動しています。少し待つと自動でつながります。',
    en: 'The server is restarting. It will be back in a moment.',
  },
  internal: {
    status: 500,
    ja: 'サーバーに問題が起きました。もう一度お試しください。続くときは担当者に知らせてください。',
    en: 'Something went wrong on the server. Try again; tell the operator if it goes on.',
  },
} as const satisfies Record<string, { status: number; ja: string; en: string }>

export type RefusalCode = keyof typeof REFUSALS

/** A refusal, as a value. `detail` names the offending field where one is known. */
export type Refusal = Readonly<{ code: RefusalCode; detail?: string }>

export const refuse = (code: RefusalCode, detail?: string): Refusal => (detail === undefined ? { code } : { code, detail })
