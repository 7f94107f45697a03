import './PaperEnd.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { help } from '#client/words/help.ts'
import { kiosk } from '#client/words/kiosk.ts'
import { KioskButton } from '../KioskButton.tsx'

/** `left`: seconds until the screen belongs to the next visitor. */
type Props = Readonly<{ left: number | null; onPrintAgain: () => void; onNoPaper: () => void; onDone: () => void }>

/** Below a number or a booking that is on paper: the paper again, no paper, done. */
export function PaperEnd({ left, onPrintAgain, onNoPaper, onDone }: Props) {
  const { say } = useLanguage()
  return (
    <div className="paper-end">
      <KioskButton look="outline" words={say(kiosk.reprint)} onPress={onPrintAgain} />
      <KioskButton look="outline" words={say(help.noPaper)} onPress={onNoPaper} />
      <KioskButton words={say(kiosk.done)} onPress={onDone} />
      <p className="paper-end-left">{left === null ? '' : <Ruby text={say(kiosk.returning, { n: left })} />}</p>
    </div>
  )
}
