import type { BoardView, MenuView } from './views/hall.ts'
import type { LineView } from './views/public.ts'
import type { DeskView, FloorView } from './views/staff.ts'

/** The views by audience: also the names of the Socket.IO namespaces. */
export type Views = { menu: MenuView; board: BoardView; line: LineView; desk: DeskView; floor: FloorView }
export const AUDIENCES = ['menu', 'board', 'line', 'desk', 'floor'] as const satisfies readonly (keyof Views)[]
export type Audience = (typeof AUDIENCES)[number]
