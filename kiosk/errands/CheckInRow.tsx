import './CheckInRow.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { checkIn } from '#client/words/check-in.ts'

/** For whoever has booked a time: the way round the line's question. */
export function CheckInRow({ onPress }: Readonly<{ onPress: () => void }>) {
  const { say } = useLanguage()
  return (
    <button type="button" className="check-in-row" onClick={onPress}>
      <svg viewBox="0 0 48 48" aria-hidden="true">
        <path d="M8 10h32v32H8Zm0 9h32M16 5v9m16-9v9M17 31l5 5 10-10" />
      </svg>
      <span className="check-in-row-words">
        <span className="check-in-row-name">
          <Ruby text={say(checkIn.button)} />
        </span>
        <span>
          <Ruby text={say(checkIn.buttonHint)} />
        </span>
      </span>
    </button>
  )
}
