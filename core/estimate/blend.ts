import { createLeastSquares } from './least-squares.ts'

/** What is known when a wait is forecast. Waits in seconds; those who are ahead, and those who wait for other services, in people. */
export type Signals = Readonly<{
  service: string
  /** The forecast of the replay, or of the call-rate form where the counters are not known. */
  base: number
  /** The wait of whoever was called last (LES), how long the head of the line has waited (HOL, Ibrahim & Whitt 2009), and how long nobody was called. */
  les: number
  hol: number
  silence: number
  /** The call-rate form: people ahead at the pace of now, and at the service's mean pace on all days. */
  rate: number
  usual: number
  ahead: number
  others: number
}>

/** A forecast put together from the signals, and what has to be known to learn from its outcome. */
export type Blended = Readonly<{
  wait: number
  ease: number
  service: string
  features: readonly number[]
  /** Logarithms of the base forecast, and of the blended one before the service's own offset. */
  base: number
  common: number
}>

export type Blend = Readonly<{
  forecast: (signals: Signals) => Blended
  learn: (blended: Blended, actual: number) => void
}>

const REGRESSION = { size: 9, prior: 5, kept: 0.9999 } as const
/** A service's own offset counts like the common one when it has so many outcomes, and forgets at this rate. */
const OWN = { prior: 20, kept: 0.99 } as const
/** Added to waits before ratios are taken, so that seconds make no large ones: a share of the mean wait, at most the two minutes of estimate.md. */
const EASE = { share: 0.25, most: 120, prior: 20 } as const

/** No wait is forecast shorter than a second or longer than a day. */
const WAIT = { least: 1, most: 86_400 } as const

const featuresOf = ({ base, les, hol, silence, rate, usual, ahead, others }: Signals, ease: number): readonly number[] => {
  const against = (wait: number): number => Math.log((wait + ease) / (base + ease))
  return [
    1,
    against(les),
    against(hol),
    against(silence),
    against(rate),
    against(usual),
    Math.log(ahead + 1),
    Math.log(others + 1),
    Math.log((base + ease) / (4 * ease)),
  ]
}

/**
 * Corrects the base forecast by how such forecasts turned out lately: the logarithm of outcome ÷ base is explained, by regression, by what the
 * other predictors say, and by an offset of each service. Before anything is learned it is the base itself. (Ang et al. 2016, "Accurate
 * emergency department wait time prediction", blend queueing predictors in a regression in the same way.)
 */
export function createBlend(): Blend {
  const regression = createLeastSquares(REGRESSION)
  const own = new Map<string, { sum: number; count: number }>()
  const waits = { sum: (EASE.prior * EASE.most) / EASE.share, count: EASE.prior as number }
  const ownOf = (service: string): number => {
    const offset = own.get(service)
    return offset ? offset.sum / (offset.count + OWN.prior) : 0
  }
  return {
    forecast: (signals) => {
      const ease = Math.min(EASE.most, (EASE.share * waits.sum) / waits.count)
      const features = featuresOf(signals, ease)
      const base = Math.log(signals.base + ease)
      const common = base + regression.predict(features)
      const wait = Math.min(WAIT.most, Math.max(WAIT.least, Math.exp(common + ownOf(signals.service)) - ease))
      return { wait, ease, service: signals.service, features, base, common }
    },
    learn: ({ features, base, common, ease, service }, actual) => {
      const outcome = Math.log(actual + ease)
      regression.learn(features, outcome - base)
      const offset = own.get(service) ?? { sum: 0, count: 0 }
      own.set(service, { sum: offset.sum * OWN.kept + outcome - common, count: offset.count * OWN.kept + 1 })
      waits.sum += actual
      waits.count += 1
    },
  }
}
