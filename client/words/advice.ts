import type { Advice } from '#contract/views/advice.ts'
import type { Wording, WordTable } from '../words.ts'

/** What would help the floor now. */
export const adviceWords = {
  heading: { ja: 'いまできること', en: 'What would help now' },
  effect: {
    ja: '{doing}10人中9人の待ち時間が{before}以内から{after}以内になります。',
    en: '{doing}9 in 10 wait at most {after} instead of {before}.',
  },
  effectOnUncalled: {
    ja: '{doing}10人中9人を{after}以内に呼べます。いまは呼べる窓口がありません。',
    en: '{doing}9 in 10 are called within {after}; no counter calls them now.',
  },
  why: { ja: 'いま{waiting}人待ち、窓口{open}つ', en: '{waiting} waiting, counters open: {open}' },
  hall: { ja: '全体では{before}以内から{after}以内に', en: 'everyone: {after} instead of {before}' },
  saved: { ja: '待ち時間は合わせて約{saved}減', en: 'about {saved} less waiting in all' },
  worse: {
    ja: 'その代わり、{service}は{before}以内から{after}以内に延びます。',
    en: 'In return, {service}: at most {after} instead of {before}.',
  },
  notServed: { ja: 'いまは受け持っていない手続きです', en: 'not a service of this counter so far' },
  spare: {
    ja: '{label}番窓口は、ほかの仕事に回っても待ち時間がほとんど変わりません（全体の10人中9人が{after}以内）。',
    en: 'Counter {label} could do something else: 9 in 10 of everyone would still wait at most {after}.',
  },
  nothing: {
    ja: 'いまは、窓口を開けたり動かしたりしても、待ち時間は大きく変わりません。',
    en: 'Opening or moving a counter would not help much just now.',
  },
  reckoning: { ja: '調べています…', en: 'Working it out…' },
  open: { ja: '{label}番窓口を開ける', en: 'Open counter {label}' },
  staffing: { ja: '一日に必要な窓口数', en: 'Counters needed in a day' },
  whatIf: { ja: '過去の日で試す', en: 'Try it on a past day' },
} as const satisfies WordTable

/** What is done, before what comes of it. */
export const adviceKindWords = {
  open: { ja: '{label}番窓口を開けると、{service}は', en: 'Open counter {label}: for {service}, ' },
  'call-back': { ja: '{label}番窓口が戻ると、{service}は', en: 'Call counter {label} back: for {service}, ' },
  first: { ja: '{label}番窓口が{service}を先に呼ぶと、', en: 'Let counter {label} call {service} first: ' },
  move: { ja: '{label}番窓口を{service}に回すと、', en: 'Move counter {label} to {service}: ' },
} as const satisfies Record<Advice['kind'], Wording>
