import { commandPath } from './command-path.ts'
import { forecastScores } from './forecast-scores.ts'
import { refresh } from './refresh.ts'

/** How near foreseen waits are, what they cost, and that no command waits for them. */
export const forecast = async (): Promise<readonly string[]> => [...refresh(), ...(await commandPath()), ...forecastScores()]
