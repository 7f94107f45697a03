import './EntryHeading.css'
import { useEffect, useRef } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { Wording } from '#client/words.ts'

/** Which entry is open, and the way back to the list. A reader of the screen begins here. */
export function EntryHeading({ name, back, onBack }: Readonly<{ name: string; back: Wording; onBack: () => void }>) {
  const { say } = useLanguage()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <div className="entry-heading">
      <Button look="text" size="small" onClick={onBack}>
        {say(back)}
      </Button>
      <h3 ref={heading} tabIndex={-1}>
        {name}
      </h3>
    </div>
  )
}
