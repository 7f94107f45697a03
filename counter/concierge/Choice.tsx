import './Choice.css'
import type { ReactNode } from 'react'
import { Pictogram } from '#client/components/Pictogram.tsx'

type Props = Readonly<{
  pictogram: string | null
  onChoose: () => void
  /** `false`: its words say why it cannot be had now. */
  offered?: boolean
  testId?: string
  children: ReactNode
}>

/** One large answer: a drawing and its words. */
export function Choice({ pictogram, onChoose, offered = true, testId, children }: Props) {
  return (
    <button
      type="button"
      className="choice"
      aria-disabled={!offered || undefined}
      data-testid={testId}
      onClick={offered ? onChoose : undefined}
    >
      {pictogram !== null && <Pictogram id={pictogram} />}
      <span className="choice-words">{children}</span>
    </button>
  )
}
