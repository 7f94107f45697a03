import type { WordTable } from '../words.ts'

/** Words of the page that offers the open data. */
export const openDataWords = {
  title: { ja: '区役所窓口の待ち状況オープンデータ', en: 'Open data: waits at the ward offices' },
  lead: {
    ja: '{publisher}の区役所窓口の、いまの待ち状況と、これまでの待ち時間の統計です。登録もキーも要りません。出典を示せば、営利目的を含めて自由に使い、加工し、再配布できます。',
    en: 'How long people wait at the ward offices of the {publisher}, now and on past days. No registration and no key. Use it, change it and pass it on for any purpose, also commercially, as long as you name the source.',
  },
  exampleNote: {
    ja: '試行中のデータです。配布元とライセンスは、市が確認するまでは例です。',
    en: 'This is a trial. Publisher and licence are examples until the city has confirmed them.',
  },
  otherLanguage: { ja: 'English', en: '日本語' },
  toWaits: { ja: '区役所の待ち状況', en: 'Waits at the ward offices' },
  contents: { ja: 'このページの内容', en: 'On this page' },
  licence: { ja: 'ライセンス', en: 'Licence' },
  attributionIs: { ja: '出典は次のように書いてください。', en: 'Name the source like this:' },
  attribution: { ja: '出典：{publisher}「{title}」（{licence}）', en: 'Source: {publisher}, “{title}” ({licence})' },
  modified: {
    ja: '加工したときは、加工したことも書いてください。',
    en: 'If you change the data, say so too.',
  },
  datasets: { ja: 'データセット', en: 'Datasets' },
  formats: { ja: '形式', en: 'Formats' },
  updated: { ja: '更新', en: 'Updated' },
  params: { ja: '指定できること', en: 'Parameters' },
  columnsOf: { ja: '列の意味（{n}列）', en: { one: 'What the {n} column means', other: 'What the {n} columns mean' } },
  column: { ja: '列', en: 'Column' },
  meaning: { ja: '意味', en: 'Meaning' },
  unit: { ja: '単位', en: 'Unit' },
  emptyMeans: {
    ja: 'CSVの空欄とJSONのnullは、「分からない」「あてはまらない」「公開しない」のどれかです。0ではありません。',
    en: 'An empty field in CSV and null in JSON mean not known, not applicable or not told; never 0.',
  },
  use: { ja: '使い方の例', en: 'How to use it' },
  useSheet: {
    ja: '表計算ソフト：CSVをダウンロードして開きます（UTF-8、BOM付き）。Googleスプレッドシートでは、次の式で読み込めます。',
    en: 'Spreadsheets: download the CSV and open it (UTF-8 with byte order mark). In Google Sheets this formula reads it:',
  },
  useShell: {
    ja: 'コマンド：変わっていなければ、ETagにより304だけが返ります。',
    en: 'Command line: with the ETag, an unchanged answer is only a 304.',
  },
  useBrowser: {
    ja: 'Webページ：どのサイトのスクリプトからも読めます（CORS）。',
    en: 'Web pages: scripts of any site may read it (CORS).',
  },
  manners: {
    ja: '同じアドレスからは1分に{n}回までです。超えると429と、待つ秒数（Retry-After）が返ります。Cache-Controlの間は、手元の控えを使ってください。',
    en: {
      one: '{n} request a minute from one address. Beyond it the answer is 429 with the seconds to wait (Retry-After). Keep what you have for as long as Cache-Control says.',
      other:
        '{n} requests a minute from one address. Beyond them the answer is 429 with the seconds to wait (Retry-After). Keep what you have for as long as Cache-Control says.',
    },
  },
  platforms: { ja: '都市OS・データカタログとの連携', en: 'City platforms and data catalogues' },
  ngsi: {
    ja: 'FIWARE（NGSI-LD）：Smart Data ModelsのQueueMonitor 0.0.1。区役所の手続きごとに1エンティティです。',
    en: 'FIWARE (NGSI-LD): QueueMonitor 0.0.1 of the Smart Data Models, one entity for each service of an office.',
  },
  dcat: {
    ja: 'データカタログ（DCAT-AP、JSON-LD）：データポータルが自動で読み取れる目録です。',
    en: 'Catalogue (DCAT-AP, JSON-LD): what data portals harvest.',
  },
  widget: { ja: 'Webページに埋め込む', en: 'Embed it in a web page' },
  widgetLead: {
    ja: '次の1行をHTMLに貼り付けると、待ち状況が表示され、自動で新しくなります。Cookieは使いません。幅300×高さ250から使え、幅と高さを広げると手続きごとの表も出ます。',
    en: 'Paste this line into your HTML: it shows the waits and updates by itself. No cookies. It works from 300 × 250; with more width and height it also lists each service.',
  },
  widgetOffices: {
    ja: '「{office}」のところを、次の区のコードに替えられます。言語は lang= に ja、ja-easy、en、zh、ko、vi。',
    en: 'Put one of these codes in the place of “{office}”. For lang=: ja, ja-easy, en, zh, ko or vi.',
  },
  preview: { ja: '表示例：{office}', en: 'Preview: {office}' },
  office: { ja: '区役所', en: 'Ward office' },
  code: { ja: 'コード', en: 'Code' },
  absent: { ja: '入っていないもの', en: 'What is not in it' },
  absentPeople: {
    ja: '個人に関する情報：氏名、用件の内容、言語、配慮の要否、職員の名前は入っていません。番号も、NGSI-LDの「いま呼んでいる番号」（待合の表示板と同じもの）のほかは入っていません。',
    en: 'Nothing about persons: no names, no particulars of an errand, no language, no needs, no names of staff. No ticket numbers either, but the one just called in NGSI-LD, as on the board in the hall.',
  },
  absentFew: {
    ja: '少ない人数の統計：1日・1手続きの件数が{n}件未満のときは、件数も待ち時間も公開しません（few 列が true）。合計の行がないため、引き算でも分かりません。',
    en: {
      one: 'Figures of few: below {n} errand a day and service neither count nor wait is told (column few is true). There are no totals from which to subtract.',
      other:
        'Figures of few: below {n} errands a day and service neither count nor wait is told (column few is true). There are no totals from which to subtract.',
    },
  },
  absentToday: {
    ja: '今日の統計：終わった日だけです。いまの状況は「いまの待ち状況」にあります。',
    en: 'Statistics of today: only days that are over. For now, see the current status.',
  },
  notFound: { ja: 'このアドレスにはデータがありません', en: 'There is no data at this address' },
  toOpenData: { ja: 'オープンデータの一覧', en: 'What open data there is' },
} as const satisfies WordTable

/** Each dataset: its name, what it is, how often it is new, and what can be asked of it. */
export const datasetWords = {
  status: { ja: 'いまの待ち状況', en: 'Current status' },
  statusAbout: {
    ja: '全区役所・全手続きの、受付の状態、待っている人数、いちばん長く待っている人の受付時刻、待ち時間の目安、混雑の段階、開いている窓口。1行が1手続きです。',
    en: 'Every service of every ward office: whether it takes people, how many wait, since when the longest, the range to expect, how busy, which counters. One row is one service.',
  },
  statusUpdated: {
    ja: '数秒ごと（変化のたび、少なくとも30秒ごと）',
    en: 'Within seconds: at every change, at least every 30 seconds',
  },
  statusParams: { ja: 'ありません', en: 'None' },
  statistics: { ja: '日・手続き別の待ち時間', en: 'Waits by day and service' },
  statisticsAbout: {
    ja: '終わった日の、手続きごとの件数、平均・中央値・90パーセンタイルの待ち時間、目標時間内に呼ばれた割合。1行が1日の1手続きです。待ち時間は、発券から最初の呼び出しまでで、ほかの窓口にいた時間を除きます。',
    en: 'For each day that is over and each service: errands, mean, median and 90th percentile of the wait, and the share called within the target. One row is one service on one day. A wait ends at the first call and leaves out time spent at other counters.',
  },
  statisticsUpdated: { ja: '毎日1回（日付が変わったとき）', en: 'Daily, when the day turns' },
  statisticsParams: {
    ja: 'office（区のコード。なければ全区）、from と to（2026-04-01 の形。なければ最近の4週間）。区の数×日数で366まで。',
    en: 'office (a ward’s code; all without), from and to (as 2026-04-01; the last four weeks without). Offices × days: 366 at most.',
  },
} as const satisfies WordTable

/** What each column means. Codes are explained where they stand. */
export const columnWords = {
  as_of: { ja: 'この行が表す時刻', en: 'The moment at which the row is true' },
  office: { ja: '区役所のコード', en: 'Code of the ward office' },
  office_name_ja: { ja: '区役所の名前（日本語）', en: 'Name of the office in Japanese' },
  office_name_en: { ja: '区役所の名前（英語）', en: 'Name of the office in English' },
  open_from: { ja: '今日の受付開始（空欄：今日は休み）', en: 'When the office opens today; empty: closed today' },
  open_to: { ja: '今日の受付終了', en: 'When the office closes today' },
  service: { ja: '手続きのコード', en: 'Code of the service' },
  service_name_ja: { ja: '手続きの名前（日本語）', en: 'Name of the service in Japanese' },
  service_name_en: { ja: '手続きの名前（英語）', en: 'Name of the service in English' },
  state: {
    ja: '受付の状態。open 受付中、before-hours 開始前、after-hours 終了、closed-today 休み、no-counter 窓口なし、paused 窓口は休憩中、stopped 発券停止、capped 定員、full 時間内に呼べない、withdrawn 取扱終了',
    en: 'Whether tickets are given: open, before-hours, after-hours, closed-today, no-counter (none open), paused (all on a break), stopped (by staff), capped (all places taken), full (no longer fits before closing), withdrawn',
  },
  tickets_until: {
    ja: '閉庁より早く発券を終えるときの時刻',
    en: 'When tickets end, where that is before the office closes',
  },
  lamp: {
    ja: '混雑の段階。free 空き、busy やや混雑、crowded 混雑、unknown 不明、closed 受付時間外',
    en: 'How busy: free, busy, crowded, unknown, closed',
  },
  waiting: { ja: '待っている人数', en: 'People who are waiting' },
  longest_wait_since: {
    ja: 'いちばん長く待っている人の受付時刻（空欄：待っている人はいない）',
    en: 'When the one who waits longest took the ticket; empty: nobody waits',
  },
  estimate: {
    ja: 'いま並ぶ人の待ち時間の言い方。range 範囲、soon まもなく（5分未満）、over それ以上、unknown 不明',
    en: 'How the wait of a newcomer is told: range, soon (below 5 minutes), over (that or more), unknown',
  },
  estimate_from_min: { ja: '待ち時間の目安の下限', en: 'Lower end of the expected wait' },
  estimate_to_min: { ja: '待ち時間の目安の上限', en: 'Upper end of the expected wait' },
  counters_open: { ja: 'この手続きを扱っている窓口の数', en: 'Open counters that serve it' },
  counters: { ja: 'その窓口の表示（CSVでは空白区切り）', en: 'Their signs; in CSV with spaces between' },
  day: { ja: '日付（区役所の時間帯）', en: 'The day, in the office’s time zone' },
  arrivals: { ja: '発券された用件の数（5件未満は空欄）', en: 'Errands for which tickets were taken; empty below 5' },
  called: { ja: 'そのうち呼び出された数（1〜4件は空欄）', en: 'How many of them were called; empty from 1 to 4' },
  wait_mean_min: { ja: '待ち時間の平均', en: 'Mean wait' },
  wait_median_min: { ja: '待ち時間の中央値', en: 'Median wait' },
  wait_p90_min: { ja: '待ち時間の90パーセンタイル（10人に9人はこれ以下）', en: '90th percentile: nine of ten waited no longer' },
  target_min: { ja: 'この区役所の待ち時間の目標', en: 'The office’s target for the wait' },
  within_target: {
    ja: '呼び出された用件のうち、目標以内だった割合',
    en: 'Share of the called who waited no longer than the target',
  },
  few: { ja: '少ないために公開しない値があるとき true', en: 'true where a figure is not told because it is of few' },
} as const satisfies WordTable

export const unitWords = {
  code: { ja: 'コード', en: 'code' },
  words: { ja: '文字', en: 'text' },
  day: { ja: '日付（ISO 8601）', en: 'day (ISO 8601)' },
  time: { ja: '時刻（ISO 8601、時差つき）', en: 'time (ISO 8601 with offset)' },
  people: { ja: '人', en: 'people' },
  errands: { ja: '件', en: 'errands' },
  minutes: { ja: '分', en: 'minutes' },
  counters: { ja: '窓口', en: 'counters' },
  share: { ja: '割合（0〜1）', en: 'share (0 to 1)' },
  'yes-no': { ja: 'true / false', en: 'true / false' },
} as const satisfies WordTable
