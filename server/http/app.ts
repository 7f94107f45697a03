import compression from 'compression'
import express, { type Express } from 'express'
import { pinoHttp } from 'pino-http'
import { refuse } from '#contract/refusals.ts'
import type { House } from '../house.ts'
import { apiRouter } from './api.ts'
import { lineWebhook } from './line-webhook.ts'
import { openDataRouter } from './open-data.ts'
import { pages } from './pages.ts'
import { problemHandler, sendRefusal } from './problems.ts'
import type { PublicPages } from './public-pages.ts'
import { searchEngines } from './search-engines.ts'
import { security } from './security.ts'

const BODY_LIMIT = '16kb'
/** A whole office, with forty services in six languages. */
const SETTINGS_LIMIT = '256kb'

const logged = ({ log }: House) =>
  pinoHttp({
    logger: log,
    customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'debug'),
    // Only what an operator needs: no headers, so that no token and no cookie ever reaches a log.
    serializers: {
      req: ({ id, method, url }: { id: unknown; method: string; url: string }) => ({ id, method, url: url.split('?')[0] }),
      res: ({ statusCode }: { statusCode: number }) => ({ statusCode }),
    },
  })

/** Everything the server answers by HTTP but what the public reads. */
export function createApp(house: House, publicPages: PublicPages): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', house.trustProxy)
  app.set('query parser', 'simple')
  app.get('/healthz', (_request, response) => void response.json({ status: 'ok' }))
  app.get('/readyz', (request, response) => {
    if (house.isStopping()) sendRefusal(request, response, refuse('stopping'))
    else response.json({ status: 'ready', offices: house.offices.size, now: house.clock.now() })
  })
  app.use(logged(house))
  app.use(security([]))
  app.use(compression())
  app.use('/open-data', openDataRouter(house))
  app.use(pages())
  app.use(searchEngines(house))
  app.use(lineWebhook(house))
  app.put('/api/v1/offices/:office/settings', express.json({ limit: SETTINGS_LIMIT, strict: true }))
  app.use('/api/v1', express.json({ limit: BODY_LIMIT, strict: true }), apiRouter(house))
  app.use((request, response) => {
    if (!publicPages.answerLost(request, response)) sendRefusal(request, response, refuse('unknown-route'))
  })
  app.use(problemHandler)
  return app
}
