import './Pages.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { kiosk } from '#client/words/kiosk.ts'
import { KioskButton } from './KioskButton.tsx'

type Props = Readonly<{ page: number; pages: number; earlier: string; later: string; onTurn: (page: number) => void }>

/** More than fits: which page this is, and a button to each side. Nothing where everything fits. */
export function Pages({ page, pages, earlier, later, onTurn }: Props) {
  const { say } = useLanguage()
  if (pages <= 1) return null
  return (
    <div className="pages">
      <KioskButton look="outline" words={earlier} onPress={() => onTurn((page - 1 + pages) % pages)} />
      <p>{say(kiosk.pageOf, { page: page + 1, pages })}</p>
      <KioskButton look="outline" words={later} onPress={() => onTurn((page + 1) % pages)} />
    </div>
  )
}
