import './CodeKeys.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { checkIn } from '#client/words/check-in.ts'
import { CODE_LETTERS } from '#contract/readable-code.ts'

type Props = Readonly<{ onLetter: (letter: string) => void; onErase: () => void; canErase: boolean }>

/** The letters and digits that codes are made of, and no other. */
export function CodeKeys({ onLetter, onErase, canErase }: Props) {
  const { say } = useLanguage()
  return (
    <ul className="code-keys">
      {Array.from(CODE_LETTERS, (letter) => (
        <li key={letter}>
          <button type="button" className="code-key" onClick={() => onLetter(letter)}>
            {letter}
          </button>
        </li>
      ))}
      <li>
        <button type="button" className="code-key code-key-erase" data-idle={!canErase} onClick={onErase}>
          <Ruby text={say(checkIn.erase)} />
        </button>
      </li>
    </ul>
  )
}
