import type { RouteId } from '#contract/api.ts'
import { handlers as appointmentHandlers } from './appointment-handlers.ts'
import { handlers as auditHandlers } from './audit-handlers.ts'
import { handlers as counterHandlers } from './counter-handlers.ts'
import { handlers as deviceHandlers } from './device-handlers.ts'
import { handlers as guideHandlers } from './guide-handlers.ts'
import type { Handler } from './handler.ts'
import { handlers as noticeHandlers } from './notice-handlers.ts'
import { handlers as officeHandlers } from './office-handlers.ts'
import { handlers as pairingHandlers } from './pairing-handlers.ts'
import { handlers as ratingHandlers } from './rating-handlers.ts'
import { handlers as readHandlers } from './read-handlers.ts'
import { handlers as scorecardHandlers } from './scorecard-handlers.ts'
import { handlers as sessionHandlers } from './session-handlers.ts'
import { handlers as settingsHandlers } from './settings-handlers.ts'
import { handlers as staffHandlers } from './staff-handlers.ts'
import { handlers as staffingHandlers } from './staffing-handlers.ts'
import { handlers as ticketHandlers } from './ticket-handlers.ts'
import { handlers as whatIfHandlers } from './what-if-handlers.ts'
import { handlers as workHandlers } from './work-handlers.ts'

/** Every route of the contract has its handler: the compiler counts them. */
export const HANDLERS = {
  ...readHandlers,
  ...guideHandlers,
  ...ticketHandlers,
  ...counterHandlers,
  ...officeHandlers,
  ...appointmentHandlers,
  ...noticeHandlers,
  ...ratingHandlers,
  ...scorecardHandlers,
  ...settingsHandlers,
  ...deviceHandlers,
  ...pairingHandlers,
  ...sessionHandlers,
  ...staffHandlers,
  ...auditHandlers,
  ...staffingHandlers,
  ...whatIfHandlers,
  ...workHandlers,
} as const satisfies Record<RouteId, Handler>
