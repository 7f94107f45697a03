import type { ListName } from '../lists/entries.ts'
import type { SideAct } from './side-acts.ts'

/** A key for each act, by its place on the keyboard, so that a Japanese input mode changes nothing. */
export const SIDE_KEYS = {
  recall: 'R',
  absent: 'A',
  hold: 'H',
  transfer: 'T',
  cancel: 'X',
  prepare: 'P',
  pause: 'B',
  close: 'C',
} as const satisfies Record<SideAct, string>
export const NUMBER_KEY = 'N'
export const UNDO_KEY = 'Z'
export const LIST_KEYS = { waiting: '1', held: '2', absent: '3', preparing: '4' } as const satisfies Record<ListName, string>

/** The key as it is printed on the keyboard, from where it is: `KeyR` → `R`, `Digit1` and `Numpad1` → `1`. */
export const keyName = (code: string): string => code.replace(/^(?:Key|Digit|Numpad(?=[0-9]))/, '')

/** The main act has the two largest keys. */
export const isMainKey = (key: string): boolean => key === 'Space' || key === 'Enter' || key === 'NumpadEnter'
