import type { SettingList } from '#contract/setting-parts.ts'
import type { SettingsFault } from '#contract/settings-faults.ts'
import type { Wording, WordTable } from '../words.ts'

/** The page on which an office is set up. */
export const settingsWords = {
  page: { ja: '設定', en: 'Settings' },
  sections: { ja: '設定の項目', en: 'Parts of the settings' },
  version: { ja: '第{version}版', en: 'Version {version}' },
  changedMark: { ja: '変更{n}', en: '{n} changed' },
  faultMark: { ja: '要修正{n}', en: '{n} to mend' },
  unsaved: {
    ja: '{n}件の変更があります。まだ反映していません。',
    en: { one: '{n} change, not saved yet.', other: '{n} changes, not saved yet.' },
  },
  toMend: {
    ja: '直すところが{n}件あります。',
    en: { one: '{n} thing has to be mended.', other: '{n} things have to be mended.' },
  },
  toReview: { ja: '変更を確認する', en: 'Review the changes' },
  discard: { ja: '変更を捨てる', en: 'Discard' },
  discardAsk: {
    ja: '保存していない{n}件の変更をすべて捨てますか？',
    en: { one: 'Discard the {n} change that is not saved?', other: 'Discard all {n} changes that are not saved?' },
  },
  discardYes: { ja: '捨てる', en: 'Discard' },
  discardNo: { ja: 'やめる', en: 'Keep' },
  remove: { ja: '外す', en: 'Remove' },
  moveUp: { ja: '上へ', en: 'Move up' },
  takeBack: { ja: 'やめる', en: 'Take back' },
  moveDown: { ja: '下へ', en: 'Move down' },
  actOn: { ja: '{what}を{act}', en: '{act}: {what}' },
  otherLanguages: { ja: 'ほかの言語（{n}言語を入力済み）', en: 'Other languages ({n} filled in)' },
  chooseService: { ja: '手続きを選んで加える', en: 'Choose a service to add' },
  copyToWeekdays: { ja: '月曜の時間を火〜金に写す', en: 'Copy Monday to Tue–Fri' },
} as const satisfies WordTable

export const settingSectionWords = {
  hours: { ja: '受付時間', en: 'Opening hours' },
  services: { ja: '手続き', en: 'Services' },
  counters: { ja: '窓口', en: 'Counters' },
  rules: { ja: '呼び出しと混雑', en: 'Calling and waits' },
  notices: { ja: 'お知らせ', en: 'Notices' },
  names: { ja: '名称', en: 'Names' },
  versions: { ja: 'これまでの版', en: 'Versions' },
} as const satisfies WordTable

/** Headings and acts inside the sections. */
export const settingFormWords = {
  specialDays: { ja: '特別な日', en: 'Special days' },
  addDay: { ja: 'この日を加える', en: 'Add this day' },
  dayMissing: { ja: '日付を選んでください。', en: 'Choose a date.' },
  dayThere: { ja: 'その日は、もう一覧にあります。', en: 'That day is in the list already.' },
  pastDays: { ja: '過ぎた日（{n}日）', en: 'Past days ({n})' },
  noDays: { ja: 'これからの特別な日はありません。', en: 'No special days ahead.' },
  openThatDay: { ja: 'この日は開ける', en: 'Open on this day' },
  daysAndHalves: { ja: '祝日と半日', en: 'Holidays and half days' },
  addClosing: { ja: '毎年の休みを加える', en: 'Add a yearly closing' },

  service: { ja: '手続き', en: 'Service' },
  counter: { ja: '窓口', en: 'Counter' },
  addService: { ja: '手続きを加える', en: 'Add a service' },
  backToServices: { ja: '手続きの一覧へ戻る', en: 'Back to the services' },
  nameless: { ja: '（名前なし）', en: '(no name)' },
  order: { ja: '順番', en: 'Order' },
  state: { ja: '受付', en: 'Offered' },
  numbers: { ja: '番号', en: 'Numbers' },
  time: { ja: '標準の時間', en: 'Usual time' },
  countersOf: { ja: '受け持つ窓口', en: 'Counters' },
  noCounter: {
    ja: 'この手続きを受け持つ窓口がありません。「窓口」で加えてください。',
    en: 'No counter serves it yet. Add it under “Counters”.',
  },
  noCounterShort: { ja: 'なし', en: 'none' },
  words: { ja: '名前と案内', en: 'Name and words' },
  numbering: { ja: '番号札', en: 'Tickets' },
  accepting: { ja: '受付のしかた', en: 'When it is offered' },
  course: { ja: '進め方', en: 'How it goes' },
  ownHours: { ja: 'この手続きだけの受付時間を決める', en: 'This service has hours of its own' },
  capped: { ja: '人数の上限を決める', en: 'Limit the people' },
  ownTarget: { ja: 'この手続きだけの待ち時間の目標を決める', en: 'This service has a target of its own' },
  bookable: { ja: '予約を受け付ける', en: 'Times can be booked' },
  offered: { ja: 'この手続きを受け付ける', en: 'This service is offered' },
  deleteService: { ja: 'この手続きを削除する', en: 'Delete this service' },
  deleteServiceAsk: {
    ja: '「{name}」を設定から削除しますか？窓口の受け持ちからも外れます。今日の番号や記録がある手続きは削除できません。',
    en: 'Delete “{name}” from the settings? Counters lose it too. A service with numbers or records cannot be deleted.',
  },
  closeOnly: { ja: '受付だけを終える', en: 'Only stop offering it' },
  deleteYes: { ja: '削除する', en: 'Delete' },
  deleteNo: { ja: 'やめる', en: 'Keep' },

  addCounter: { ja: '窓口を加える', en: 'Add a counter' },
  backToCounters: { ja: '窓口の一覧へ戻る', en: 'Back to the counters' },
  counterNamed: { ja: '{label} {name}', en: '{label} {name}' },
  serving: { ja: '受け持ち', en: 'Services' },
  addRank: { ja: '次の順位を加える', en: 'Add a next rank' },
  addHelp: { ja: '手伝いを加える', en: 'Add help' },
  addBreak: { ja: '休憩を加える', en: 'Add a break' },
  deleteCounter: { ja: 'この窓口を削除する', en: 'Delete this counter' },
  deleteCounterAsk: {
    ja: '窓口「{name}」を設定から削除しますか？開いている窓口は、閉めるまで削除できません。',
    en: 'Delete counter “{name}” from the settings? An open counter has to be closed first.',
  },

  priority: { ja: '優先と追い越し', en: 'Priority and overtaking' },
  absence: { ja: '呼んでも来なかった方', en: 'Visitors who did not come' },
  alarms: { ja: 'フロアに知らせる目安', en: 'Alarms on the floor' },
  target: { ja: '待ち時間の目標とおわび', en: 'Targets and apologies' },
  lamp: { ja: '混雑のランプ', en: 'Lamp' },
  lampPreview: { ja: 'いまの入力での見え方', en: 'As it would be shown' },
  lampUpTo: { ja: '{minutes}分まで', en: 'up to {minutes} min' },
  lampBeyond: { ja: '{minutes}分を超えたら', en: 'beyond {minutes} min' },
  usesRoll: { ja: '手渡しの番号札を使う', en: 'A paper roll is kept' },

  names: { ja: '区役所と課', en: 'Office and section' },
  inTheCity: { ja: '市の中での扱い', en: 'In the city' },
  addNotice: { ja: 'お知らせを加える', en: 'Add a notice' },
  noNotices: { ja: 'お知らせはありません。', en: 'There are no notices.' },
} as const satisfies WordTable

/** Looking over the changes before they stand. */
export const settingsReviewWords = {
  heading: { ja: '変更の確認', en: 'Review' },
  back: { ja: '編集に戻る', en: 'Back to editing' },
  nothing: { ja: '変更はありません。', en: 'Nothing has been changed.' },
  from: { ja: '変更前', en: 'Before' },
  to: { ja: '変更後', en: 'After' },
  what: { ja: '変わるところ', en: 'What changes' },
  takeBack: { ja: 'この変更をやめる', en: 'Take this change back' },
  save: { ja: '保存して反映', en: 'Save and apply' },
  saveHint: {
    ja: '保存すると、発券機・表示板・窓口・公開ページにすぐ反映されます。',
    en: 'It stands at once at kiosks, displays, counters and on the public page.',
  },
  mendFirst: { ja: '直すところがあります', en: 'Something has to be mended' },
  mendFirstHint: { ja: '直すと保存できます。', en: 'It can be saved once these are mended.' },
  preview: { ja: '来庁者への見え方', en: 'What visitors will see' },
  previewLanguage: { ja: '見え方の言語', en: 'Language of the preview' },
  previewServices: { ja: '発券機の手続き', en: 'Services at the kiosk' },
  previewNew: { ja: '新しい', en: 'new' },
  previewChanged: { ja: '変更あり', en: 'changed' },
  previewGone: { ja: '発券機から消える手続き：{names}', en: 'No longer at the kiosk: {names}' },
  saved: { ja: '反映しました（第{version}版）', en: 'Applied (version {version})' },
  savedHint: {
    ja: 'すべての画面が新しい設定になりました。',
    en: 'Every screen has the new settings.',
  },
  restored: { ja: '第{version}版の内容に戻しました（第{now}版）', en: 'As in version {version} again (now version {now})' },
  undo: { ja: '元に戻す', en: 'Undo' },
  redo: { ja: 'もう一度反映する', en: 'Apply it again' },
  undone: { ja: '元に戻しました（第{version}版）', en: 'Undone (version {version})' },
  closeInstead: { ja: '「{name}」は削除せず、受付を終える', en: 'Close “{name}” instead' },
  keepCounter: { ja: '窓口「{name}」を残す', en: 'Keep counter “{name}”' },
} as const satisfies WordTable

export const settingChangeWords = {
  added: { ja: '加える（{what}）', en: 'added ({what})' },
  removed: { ja: '削除する', en: 'deleted' },
  order: { ja: '並び順', en: 'Order' },
  nothing: { ja: '—', en: '—' },
} as const satisfies WordTable

/** A part of an entry. */
export const partOfEntry = { ja: '{entry}の{part}', en: '{entry}: {part}' } as const satisfies Wording

/** What a list's entry is called. */
export const settingListWords = {
  services: { ja: '手続き「{name}」', en: 'Service “{name}”' },
  counters: { ja: '窓口「{name}」', en: 'Counter “{name}”' },
  specialDays: { ja: '{name}', en: '{name}' },
} as const satisfies Record<SettingList, Wording>

/** When somebody else has changed the settings meanwhile. */
export const settingsOutdatedWords = {
  title: { ja: 'ほかの人が設定を変えました（第{version}版）', en: 'Somebody else has changed the settings (version {version})' },
  hint: {
    ja: 'あなたの変更は残っています。最新の設定に重ねてから、もう一度確認してください。',
    en: 'Your changes are kept. Lay them over the latest settings, then review them again.',
  },
  theirs: { ja: 'ほかの人が変えたところ', en: 'What they changed' },
  conflicts: { ja: 'あなたも変えたところ：どちらにするか選んでください', en: 'You changed these too: choose which to keep' },
  keepTheirs: { ja: '最新のまま：{value}', en: 'Keep the latest: {value}' },
  keepMine: { ja: 'あなたの変更：{value}', en: 'Your change: {value}' },
  merge: { ja: '自分の変更を重ねる', en: 'Lay my changes over it' },
} as const satisfies WordTable

/** The record of versions. */
export const settingsVersionWords = {
  hint: {
    ja: '反映するたびに版が増えます。どの版の内容にも戻せます。',
    en: 'Every change is a version, and each can be brought back.',
  },
  version: { ja: '版', en: 'Version' },
  at: { ja: '日時', en: 'When' },
  by: { ja: 'だれが', en: 'Who' },
  what: { ja: '内容', en: 'What' },
  current: { ja: 'いまの設定', en: 'stands now' },
  restores: { ja: '第{version}版に戻した', en: 'version {version} brought back' },
  seeded: { ja: '最初の設定', en: 'the first settings' },
  changed: { ja: '変更', en: 'changed' },
  show: { ja: '変わったところを見る', en: 'See what changed' },
  hide: { ja: '閉じる', en: 'Close' },
  sinceThen: { ja: 'この版に戻すと変わるところ', en: 'What bringing it back would change' },
  restore: { ja: 'この版に戻す', en: 'Bring back' },
  restoreAsk: {
    ja: '第{version}版の内容に戻しますか？すぐに反映されます。',
    en: 'Bring version {version} back? It stands at once.',
  },
  restoreYes: { ja: '戻して反映', en: 'Bring back and apply' },
  restoreNo: { ja: 'やめる', en: 'Leave it' },
  same: { ja: 'いまの設定と同じ内容です。', en: 'The same as the settings that stand.' },
} as const satisfies WordTable

/** What is wrong at a field: those that a field alone can have, and those between fields. */
export const fieldFaultWords = {
  missing: { ja: '入力してください。', en: 'Enter something here.' },
  number: { ja: '数字を入力してください。', en: 'Enter a number.' },
  whole: { ja: '小数のない数字にしてください。', en: 'Enter a whole number.' },
  'at-least': { ja: '{limit}以上にしてください。', en: 'It must be at least {limit}.' },
  'at-most': { ja: '{limit}以下にしてください。', en: 'It must be at most {limit}.' },
  'too-long': { ja: '{limit}文字までにしてください。', en: 'Use at most {limit} letters.' },
  'too-few': { ja: '一つ以上選んでください。', en: 'Choose at least one.' },
  'too-many': { ja: '{limit}件までにしてください。', en: 'At most {limit} are possible.' },
  time: { ja: '8:45のように、時刻を入力してください。', en: 'Enter a time such as 8:45.' },
  date: { ja: '日付を選んでください。', en: 'Choose a date.' },
  prefix: { ja: '半角の大文字（A〜Z）3字までにしてください。', en: 'Use up to three capital letters, A to Z.' },
  other: { ja: '入力の形が正しくありません。', en: 'This is not well-formed.' },
} as const satisfies WordTable

export const settingsFaultWords = {
  'ends-first': { ja: '終了は、開始より後の時刻にしてください。', en: 'The end must be after the beginning.' },
  'turned-range': { ja: '最後の番号は、最初の番号以上にしてください。', en: 'The last number must not be below the first.' },
  'lamp-order': {
    ja: '「やや混雑」は、「空いています」より長い時間にしてください。',
    en: '“Somewhat busy” must reach further than “not busy”.',
  },
  'same-id': { ja: '同じ識別名がもう一つあります。', en: 'Another one has the same id.' },
  'unknown-service': {
    ja: 'なくなった手続きが残っています。外してください。',
    en: 'It names a service that is gone. Remove it.',
  },
  'after-itself': {
    ja: 'たどると自分自身が先になり、いつまでも呼ばれません。先に済ませる手続きを減らしてください。',
    en: 'By way of others it would come after itself and never be called. Remove one.',
  },
  overlap: {
    ja: '番号が「{about}」と重なっています。文字か範囲を変えてください。',
    en: 'The numbers overlap with “{about}”. Change the letters or the range.',
  },
  'not-served': {
    ja: 'どの窓口も扱っていません。窓口で選ぶか、受付を終えてください。',
    en: 'No counter serves it. Add it at a counter, or close it.',
  },
} as const satisfies Record<SettingsFault, Wording>
