import './Key.css'

/** The key that does the same, printed on the button. */
export function Key({ name }: Readonly<{ name: string }>) {
  return <kbd className="key">{name}</kbd>
}
