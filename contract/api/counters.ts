import { CounterAnswer } from '../answers.ts'
import { CallNumber, PauseCounter } from '../commands.ts'
import { counterCommand, type Route } from './route.ts'

/** What is done at a counter. */
export const COUNTERS = {
  'open-counter': {
    ...counterCommand,
    path: '/offices/{office}/counters/{counter}/open',
    summary: 'Open the counter',
    answer: CounterAnswer,
  },
  'pause-counter': {
    ...counterCommand,
    path: '/offices/{office}/counters/{counter}/pause',
    summary: 'Leave the counter for a while, with a reason and a planned return',
    body: PauseCounter,
    answer: CounterAnswer,
  },
  'close-counter': {
    ...counterCommand,
    path: '/offices/{office}/counters/{counter}/close',
    summary: 'Close the counter',
    answer: CounterAnswer,
  },
  'undo-counter': {
    ...counterCommand,
    path: '/offices/{office}/counters/{counter}/undo',
    summary: 'Take back the last turn of the counter: opened, left or closed',
    answer: CounterAnswer,
  },
  'call-next': { ...counterCommand, path: '/offices/{office}/counters/{counter}/call-next', summary: 'Call the next visitor' },
  'call-number': {
    ...counterCommand,
    path: '/offices/{office}/counters/{counter}/call',
    summary: 'Call any number',
    body: CallNumber,
  },
  recall: { ...counterCommand, path: '/offices/{office}/counters/{counter}/recall', summary: 'Call the same visitor again' },
  start: { ...counterCommand, path: '/offices/{office}/counters/{counter}/start', summary: 'The visitor is here' },
  finish: { ...counterCommand, path: '/offices/{office}/counters/{counter}/finish', summary: 'The errand is done' },
} as const satisfies Record<string, Route>
