import { create } from 'qrcode'

/** `size` counts modules, the quiet zone of four on each side included, as ISO/IEC 18004 wants it. */
export type QrDrawing = Readonly<{ size: number; path: string }>

const QUIET = 4

/** The dark runs of one row, as rectangles one module high. */
function rowPath(row: readonly number[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x++) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x++
    path += `M${from + QUIET} ${y + QUIET}h${x + 1 - from}v1h-${x + 1 - from}z`
  }
  return path
}

/** A QR code as one path: crisp at any size, on paper too, and nothing the content security policy could mind. */
export function qrPath(text: string): QrDrawing {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const rows = Array.from({ length: modules.size }, (_, y) =>
    Array.from({ length: modules.size }, (_, x) => Number(modules.get(y, x))),
  )
  return { size: modules.size + 2 * QUIET, path: rows.map(rowPath).join('') }
}
