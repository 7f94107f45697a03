import './Glow.css'
import { type ReactNode, useState } from 'react'

type Props = Readonly<{ value: string | number; children: ReactNode }>

/** Glows for a second when its value changes, so that what changed is seen without anything having moved. */
export function Glow({ value, children }: Props) {
  const [shown, setShown] = useState({ value, times: 0 })
  if (shown.value !== value) setShown({ value, times: shown.times + 1 })
  return (
    <span key={shown.times} className="glow" data-changed={shown.times > 0}>
      {children}
    </span>
  )
}
