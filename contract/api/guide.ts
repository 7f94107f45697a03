import { Guide } from '../guide.ts'
import { ROLES } from '../words.ts'
import { type Route, read } from './route.ts'

/** What to do in which event of life. */
export const GUIDE = {
  'read-guide': {
    ...read,
    path: '/guide',
    summary: 'The guide from life events to errands, papers and alternatives; its ETag changes with its content',
    roles: ROLES,
    params: {},
    answer: Guide,
  },
} as const satisfies Record<string, Route>
