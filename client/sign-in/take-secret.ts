/** What was typed into a secret's field, which is empty from now on, whatever becomes of it. */
export function takeSecret(field: HTMLInputElement | null): string {
  const typed = field?.value ?? ''
  if (field) field.value = ''
  return typed
}
