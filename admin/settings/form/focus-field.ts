const CONTROLS = 'input, select, textarea, button, summary'

/** The field at that place or, where that is no field of its own, the smallest group around it. */
export function focusField(key: string): void {
  const parts = key.split('.')
  for (let length = parts.length; length > 0; length--) {
    const place = document.querySelector(`[data-field="${CSS.escape(parts.slice(0, length).join('.'))}"]`)
    const control = place?.matches(CONTROLS) ? place : place?.querySelector(CONTROLS)
    if (!(control instanceof HTMLElement)) continue
    control.scrollIntoView({ block: 'center' })
    control.focus()
    return
  }
}
