import { useCallback, useState } from 'react'

/** Of the rows of a table at most one is open. */
export function useOpenOne(): readonly [open: string | null, toggle: (id: string) => void] {
  const [open, setOpen] = useState<string | null>(null)
  const toggle = useCallback((id: string) => setOpen((before) => (before === id ? null : id)), [])
  return [open, toggle]
}
