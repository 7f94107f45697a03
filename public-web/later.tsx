import { type ComponentType, useEffect, useState } from 'react'

const Nothing = (): null => null

/** A part of a page whose code comes when it is wanted, or beforehand by `ready`; `Meanwhile` stands in its place. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>, Meanwhile: ComponentType<P> = Nothing) {
  const kept: { Part: ComponentType<P> | null } = { Part: null }
  const ready = async (): Promise<void> => {
    kept.Part ??= await load()
  }
  function Later(props: P) {
    const [, setArrived] = useState(kept.Part !== null)
    useEffect(() => {
      void ready().then(() => setArrived(true))
    }, [])
    const Shown = kept.Part ?? Meanwhile
    return <Shown {...props} />
  }
  return { Later, ready }
}
