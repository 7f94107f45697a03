import type { WordTable } from '../words.ts'

export const pairing = {
  heading: { ja: 'この画面はまだ登録されていません', en: 'This screen is not paired yet' },
  code: { ja: 'この画面の登録コード', en: 'Code of this screen' },
  stepOpen: {
    ja: '管理画面の「端末」を開きます。',
    en: 'Open “Devices” in the management screen.',
  },
  stepEnter: {
    ja: 'このコードを入れて、区役所と名前を決めます。',
    en: 'Enter this code there, with the ward office and a name.',
  },
  stepDone: {
    ja: 'この画面が自動で始まります。ここでの操作はいりません。',
    en: 'This screen then starts by itself. Nothing need be pressed here.',
  },
  renewed: {
    ja: 'コードは約10分ごとに新しいものに替わります。',
    en: 'The code is replaced by a new one about every 10 minutes.',
  },
  drawing: { ja: 'コードを用意しています', en: 'Asking for a code' },
  byLink: { ja: '登録用リンクを使う場合', en: 'With a pairing link instead' },
  byLinkHow: {
    ja: '管理画面の「端末」で作ったリンク、またはサーバーの起動時に表示されたリンクを、このブラウザーで一度開いてください。',
    en: 'Open the link once in this browser: one made under “Devices” in the management screen, or one printed when the server starts.',
  },
  unreachable: {
    ja: 'サーバーとつながりません。つながるまで自動で試し続けます。',
    en: 'The server cannot be reached. It is tried again by itself until it answers.',
  },
  tooMany: {
    ja: '短い時間にたくさんの要求がありました。1分ほどのあいだに自動で試し直します。',
    en: 'Too many requests in a short time. It is tried again by itself within about a minute.',
  },
  revoked: {
    ja: 'この画面の登録は解除されました',
    en: 'This screen has been revoked',
  },
  revokedHint: {
    ja: 'もう一度使うには、下のコードで新しく登録してください。',
    en: 'To use it again, pair it anew with the code below.',
  },
} as const satisfies WordTable
