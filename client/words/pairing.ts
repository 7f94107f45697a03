import type { WordTable } from '../words.ts'

export const pairing = {
  heading: { ja: 'この画面はまだ登録されていません', en: 'This screen is not paired yet' },
  intro: {
    ja: '区役所の端末として使うには、一度だけ登録が必要です。',
    en: 'To be one of the office’s screens it has to be paired once.',
  },
  stepAsk: {
    ja: '管理者に「登録用リンク」を頼みます。管理画面の「端末」で作れます。サーバーの起動時にも表示されます。',
    en: 'Ask an administrator for a pairing link: the admin screen makes one under “Devices”, and the server prints one when it starts.',
  },
  stepOpen: {
    ja: 'そのリンクを、この端末のこのブラウザーで開きます。',
    en: 'Open that link here, in this browser.',
  },
  stepDone: {
    ja: 'この画面が自動で始まります。リンクは一度しか使えません。',
    en: 'This screen then starts by itself. A link works only once.',
  },
  again: { ja: 'もう一度確かめる', en: 'Check again' },
  unreachable: {
    ja: 'サーバーとつながりません。つながるまで自動で試し続けます。',
    en: 'The server cannot be reached. It is tried again by itself until it answers.',
  },
} as const satisfies WordTable
