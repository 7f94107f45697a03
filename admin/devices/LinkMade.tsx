import './LinkMade.css'
import { useEffect, useRef, useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { QrCode } from '#client/qr/QrCode.tsx'
import { clockText, dayText } from '#client/time-text.ts'
import { deviceWords } from '#client/words/devices.ts'
import type { Pairing } from '#contract/devices.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { copy } from './copy.ts'

type Props = Readonly<{ pairing: Pairing; label: string; offices: readonly OfficeGlance[]; onDone: () => void }>

/** The link, shown this once: to copy, to scan, or to read out. */
export function LinkMade({ pairing, label, offices, onDone }: Props) {
  const { language, say } = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [copied, setCopied] = useState<boolean | null>(null)
  useEffect(() => heading.current?.focus(), [])
  const timeZone = offices[0]?.timeZone ?? 'Asia/Tokyo'
  const until = `${dayText(pairing.expiresAt, timeZone, language)} ${clockText(pairing.expiresAt, timeZone, language)}`
  const onCopy = async () => {
    if (field.current) setCopied(await copy(field.current))
  }
  return (
    <section className="admin-panel link-made">
      <h2 ref={heading} tabIndex={-1}>
        {say(deviceWords.made, { label })}
      </h2>
      <p>{say(deviceWords.madeHint, { until })}</p>
      <div className="link-made-qr">
        <QrCode text={pairing.url} label={say(deviceWords.linkQr)} />
      </div>
      <label>
        {say(deviceWords.link)}
        <input ref={field} readOnly value={pairing.url} data-testid="pairing-url" onFocus={({ target }) => target.select()} />
      </label>
      <div className="link-made-actions">
        <Button look="outline" onClick={onCopy}>
          {say(deviceWords.copy)}
        </Button>
        <Button look="outline" onClick={onDone}>
          {say(deviceWords.done)}
        </Button>
      </div>
      <p role="status">{copied === null ? '' : say(copied ? deviceWords.copied : deviceWords.copyFailed)}</p>
    </section>
  )
}
