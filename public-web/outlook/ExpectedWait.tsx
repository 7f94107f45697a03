import { EstimateText } from '#client/components/EstimateText.tsx'
import type { Estimate } from '#contract/views/parts.ts'
import { asExpected } from './expected.ts'

/** A wait of a day to come. */
export const ExpectedWait = ({ wait }: Readonly<{ wait: Estimate }>) => <EstimateText estimate={asExpected(wait)} />
