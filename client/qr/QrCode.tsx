import './QrCode.css'
import { useMemo } from 'react'
import { qrPath } from './qr-path.ts'

/** `label` says what is behind it, for those who cannot see it. */
export function QrCode({ text, label }: Readonly<{ text: string; label: string }>) {
  const { size, path } = useMemo(() => qrPath(text), [text])
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <rect className="qr-ground" width={size} height={size} />
      <path className="qr-modules" d={path} />
    </svg>
  )
}
