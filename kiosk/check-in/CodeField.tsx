import './CodeField.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { checkIn } from '#client/words/check-in.ts'
import { APPOINTMENT_CODE_LENGTH } from '#contract/readable-code.ts'

const PLACES = Array.from({ length: APPOINTMENT_CODE_LENGTH }, (_, place) => place)

/** What has been typed of the code, a letter to a box; read aloud as it grows. */
export function CodeField({ code }: Readonly<{ code: string }>) {
  const { say } = useLanguage()
  return (
    <div className="code-field">
      <p id="code-field-name">
        <Ruby text={say(checkIn.code)} />
      </p>
      <output className="code-field-letters" aria-labelledby="code-field-name" data-testid="booking-code">
        {PLACES.map((place) => (
          <span key={place} className="code-field-letter" data-next={place === code.length}>
            {code.charAt(place)}
          </span>
        ))}
      </output>
    </div>
  )
}
