import type { Tab } from '../lists/entries.ts'
import type { SideAct } from './side-acts.ts'

/** A key for each act, by its place on the keyboard, so that a Japanese input mode changes nothing. */
export const SIDE_KEYS = {
  recall: 'R',
  absent: 'A',
  hold: 'H',
  prepare: 'P',
  transfer: 'T',
  redirect: 'D',
  'add-errand': 'E',
  priority: 'Y',
  note: 'M',
  cancel: 'X',
  pause: 'B',
  close: 'C',
} as const satisfies Record<SideAct, string>
export const NUMBER_KEY = 'N'
export const UNDO_KEY = 'Z'
export const HELP_KEY = 'G'
export const TAB_KEYS = {
  waiting: '1',
  held: '2',
  absent: '3',
  preparing: '4',
  ready: '5',
  lines: '6',
} as const satisfies Record<Tab, string>

/** The digits as they lie in a row: what a panel offers is on these. */
export const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '-'] as const

/** The key as it is printed on the keyboard, from where it is: `KeyR` → `R`, `Digit1` and `Numpad1` → `1`. */
export const keyName = (code: string): string =>
  code === 'Minus' || code === 'NumpadSubtract' ? '-' : code.replace(/^(?:Key|Digit|Numpad(?=[0-9]))/, '')

/** The main act has the two largest keys. */
export const isMainKey = (key: string): boolean => key === 'Space' || key === 'Enter' || key === 'NumpadEnter'
