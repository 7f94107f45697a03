import { type RefObject, useCallback, useEffect, useRef } from 'react'

/** A page as long as the slip: a roll has no height of its own, and CSS has no `auto` for one side only. */
function slipPage(slip: HTMLElement): CSSStyleSheet {
  const { width, height } = slip.getBoundingClientRect()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`@page { size: ${Math.ceil(width)}px ${Math.ceil(height)}px; margin: 0 }`)
  return sheet
}

async function print(slip: HTMLElement): Promise<void> {
  // The letters of this slip may still be on their way; paper cannot be redrawn.
  await document.fonts.ready
  document.adoptedStyleSheets = [slipPage(slip)]
  window.print()
}

/** Prints the slip once for this number, as soon as it stands on the screen, and again when asked. */
export function usePrinted(number: string): readonly [slip: RefObject<HTMLDivElement | null>, printAgain: () => void] {
  const slip = useRef<HTMLDivElement>(null)
  const printed = useRef<string | null>(null)
  const printAgain = useCallback(() => {
    if (slip.current) print(slip.current)
  }, [])
  useEffect(() => {
    if (printed.current === number) return
    printed.current = number
    printAgain()
  }, [number, printAgain])
  return [slip, printAgain]
}
