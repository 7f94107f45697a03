import { parentPort, workerData } from 'node:worker_threads'
import type { Advised } from '#core/forecast/advice.ts'
import type { Waits } from '#core/forecast/foreseen.ts'
import { giveWay } from '../give-way.ts'
import { openDatabase } from '../sqlite/database.ts'
import { createFacts } from '../sqlite/facts.ts'
import { createJournal } from '../sqlite/journal.ts'
import { createHost, type News } from './host.ts'
import { pastDays } from './past.ts'

export type ThreadData = Readonly<{ dataDir: string; pauseMs: number }>
export type Told = Readonly<{ office: string; waits: Waits } | { office: string; advice: Advised }>

const port = parentPort
if (!port) throw new Error('server/estimates/worker.ts is a thread of the server')

giveWay()
const { dataDir, pauseMs } = workerData as ThreadData
const database = openDatabase(dataDir)
const stored = { facts: createFacts(database), journal: createJournal(database) }
const host = createHost({
  past: (office) => pastDays(office, stored),
  tell: (office, waits) => port.postMessage({ office, waits } satisfies Told),
  advise: (office, advice) => port.postMessage({ office, advice } satisfies Told),
  pauseMs,
})

port.on('message', (news: News) => host.hear(news))
