import { Button } from '#client/components/Button.tsx'
import { Ruby } from '#client/components/Ruby.tsx'

type Props = Readonly<{ words: string; onPress: () => void; look?: 'filled' | 'outline'; pending?: boolean }>

/** A button of the kiosk's size, with the readings of its words. */
export function KioskButton({ words, onPress, look = 'filled', pending = false }: Props) {
  return (
    <Button look={look} className="kiosk-button" pending={pending} onClick={onPress}>
      <span>
        <Ruby text={words} />
      </span>
    </Button>
  )
}
