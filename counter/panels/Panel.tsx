import './Panel.css'
import { type ReactNode, useId } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { panelWords as words } from '#client/words/counter.ts'
import { isMainKey } from '../desk/keys.ts'
import { useKeys } from '../desk/use-keys.ts'
import { Key } from '../parts/Key.tsx'

/** What Enter, and the key that opened the panel, will do. */
export type Confirm = Readonly<{ label: string; pending: boolean; run: () => void }>

type Props = Readonly<{
  act: string
  title: string
  /** The key that opened it: pressed again it confirms. */
  ownKey: string | null
  confirm: Confirm | null
  /** Asked first for every key; answers whether it meant anything. */
  onKey: (key: string) => boolean
  onClose: () => void
  /** Beside the title: the field of a chooser. */
  tools?: ReactNode
  children: ReactNode
}>

/** A question in place. While it is open the large keys are its own, and Escape leaves it. */
export function Panel({ act, title, ownKey, confirm, onKey, onClose, tools = null, children }: Props) {
  const { say } = useLanguage()
  const heading = useId()
  useKeys(
    (key) => {
      if (onKey(key)) return true
      if (key === 'Escape') onClose()
      else if (isMainKey(key) || key === ownKey) confirm?.run()
      else return false
      return true
    },
    { first: true },
  )
  return (
    <section className="panel" aria-labelledby={heading} data-testid={`panel-${act}`}>
      <header className="panel-head">
        <h2 id={heading}>{title}</h2>
        {tools}
        <Button look="text" size="small" onClick={onClose}>
          {say(words.close)} <Key name="Esc" />
        </Button>
      </header>
      {children}
      {confirm && (
        <Button
          className="panel-confirm"
          look="outline"
          pending={confirm.pending}
          data-testid="panel-confirm"
          onClick={confirm.run}
        >
          {confirm.label}
          <Key name="Enter" />
        </Button>
      )}
    </section>
  )
}
