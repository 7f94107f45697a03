import type { Dispatch } from 'react'
import type { MenuView } from '#contract/views/hall.ts'
import type { Commands } from './use-commands.ts'
import type { Turn, Visit } from './visit.ts'

/** What every step is given: what the office offers, where the visitor is, how to go on, and what can be asked of the office. */
export type StepProps<Step extends Visit['step']> = Readonly<{
  menu: MenuView
  visit: Extract<Visit, { step: Step }>
  act: Dispatch<Turn>
  commands: Commands
}>
