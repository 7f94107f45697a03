import { useLayoutEffect, useState } from 'react'
import { useSearch } from 'wouter'
import { mayAskSilently, usePosition, type Whereabouts } from './use-position.ts'
import { type WardOrder, wardOrderIn } from './ward-order.ts'

const STORED = 'machiai-ward-order'

// A browser that keeps no storage (private mode, blocked cookies) throws; the choice then lasts as long as the page.
function stored(): string | null {
  try {
    return localStorage.getItem(STORED)
  } catch {
    return null
  }
}

function store(order: WardOrder): void {
  try {
    localStorage.setItem(STORED, order)
  } catch {
    return
  }
}

export type ChosenOrder = Readonly<{ order: WardOrder; choose: (order: WardOrder) => void; whereabouts: Whereabouts }>

/** The order of the wards: the address's, else the one that was chosen here last. */
export function useWardOrder(): ChosenOrder {
  const said = wardOrderIn(new URLSearchParams(useSearch()).get('sort'))
  const [order, setOrder] = useState<WardOrder>(said ?? 'official')
  const [whereabouts, ask] = usePosition()
  // The server, which draws the page first, knows of no choice. Before the page is painted anew it stands in its order.
  useLayoutEffect(() => {
    const kept = said ?? wardOrderIn(stored())
    if (kept === null || kept === 'official') return
    if (kept === 'wait') return setOrder(kept)
    void mayAskSilently().then((silently) => {
      if (!silently) return
      setOrder(kept)
      ask()
    })
  }, [said, ask])
  const choose = (chosen: WardOrder) => {
    store(chosen)
    setOrder(chosen)
    if (chosen === 'nearest') ask()
  }
  return { order, choose, whereabouts }
}
