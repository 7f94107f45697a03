import { useState } from 'react'

const keyFor = (office: string): string => `machiai-counter-${office}`

// A browser that keeps no storage throws; the choice then lasts as long as the page.
const remembered = (office: string): string | null => {
  try {
    return localStorage.getItem(keyFor(office))
  } catch {
    return null
  }
}
const remember = (office: string, counter: string): void => {
  try {
    localStorage.setItem(keyFor(office), counter)
  } catch {
    return
  }
}

/** The counter this terminal stands at: named by the address (`?counter=3`), else the one chosen here last. */
export function useChosenCounter(office: string): readonly [string | null, (counter: string) => void] {
  const [counter, setCounter] = useState(() => new URLSearchParams(location.search).get('counter') ?? remembered(office))
  const choose = (chosen: string) => {
    remember(office, chosen)
    setCounter(chosen)
  }
  return [counter, choose]
}
