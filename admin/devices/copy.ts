/** Copies what a field holds. The clipboard exists only on https and localhost, and an office's inside network often has neither. */
export async function copy(field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    // Refused or not there: the old way still works wherever a field can be selected.
    field.focus()
    field.select()
    return document.execCommand('copy')
  }
}
