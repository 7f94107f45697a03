import type { ReactNode } from 'react'
import type { Instant } from '#contract/primitives.ts'
import type { Live } from '../live.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { Loading } from './Loading.tsx'
import { StateBanner } from './StateBanner.tsx'

/** `banner` false: the screen says by itself where it stands that the view is old. */
type Props<V> = Readonly<{ live: Live<V>; banner?: boolean; children: (view: V) => ReactNode }>

/** The four states of any view: waiting for it, the view, the view with a word that it is old, or why there is none. */
export function LiveView<V extends Readonly<{ at: Instant; timeZone?: string }>>({ live, banner = true, children }: Props<V>) {
  if (live.state === 'connecting') return <Loading />
  if (live.state === 'refused') return <StateBanner live={live} timeZone="UTC" />
  return (
    <>
      {banner && <StateBanner live={live} timeZone={live.view.timeZone ?? 'Asia/Tokyo'} />}
      <ErrorBoundary mendsWith={live.view}>
        <Shown view={live.view} show={children} />
      </ErrorBoundary>
    </>
  )
}

// Its own component, so that what a bad view throws is thrown inside the boundary.
function Shown<V>({ view, show }: Readonly<{ view: V; show: (view: V) => ReactNode }>) {
  return show(view)
}
