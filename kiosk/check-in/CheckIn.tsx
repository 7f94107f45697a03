import './CheckIn.css'
import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import type { CommandHandle } from '#client/use-command.ts'
import { checkIn } from '#client/words/check-in.ts'
import { APPOINTMENT_CODE_LENGTH } from '#contract/readable-code.ts'
import { KioskButton } from '../KioskButton.tsx'
import { Question } from '../Question.tsx'
import { isSettled, Trouble } from '../Trouble.tsx'
import { CodeField } from './CodeField.tsx'
import { CodeKeys } from './CodeKeys.tsx'

type Props = Readonly<{
  code: string
  misread: boolean
  command: CommandHandle<'check-in'>
  onCode: (code: string) => void
  onSubmit: () => void
  onErrands: () => void
}>

/** A booked visitor is here: the code is scanned, wherever the focus is, or typed below. */
export function CheckIn({ code, misread, command, onCode, onSubmit, onErrands }: Props) {
  const { say } = useLanguage()
  const missing = APPOINTMENT_CODE_LENGTH - code.length
  return (
    <div className="check-in">
      <div className="check-in-scan">
        <ScanPicture />
        <Question text={say(checkIn.question)}>
          <p>
            <Ruby text={say(checkIn.orType)} />
          </p>
        </Question>
      </div>
      {misread && <Banner kind="warning" title={<Ruby text={say(checkIn.notABooking)} />} />}
      <CodeField code={code} />
      <CodeKeys
        onLetter={(letter) => missing > 0 && onCode(code + letter)}
        onErase={() => onCode(code.slice(0, -1))}
        canErase={code !== ''}
      />
      <div className="check-in-end">
        <Trouble command={command} notYet={say(checkIn.retrying)}>
          <KioskButton look="outline" words={say(checkIn.takeNumber)} onPress={onErrands} />
        </Trouble>
        {missing > 0 && (
          <p className="check-in-missing">
            <Ruby text={say(checkIn.missing, { n: missing })} />
          </p>
        )}
        {missing === 0 && !isSettled(command) && (
          <KioskButton
            words={say(command.pending ? checkIn.underWay : checkIn.submit)}
            pending={command.pending}
            onPress={onSubmit}
          />
        )}
      </div>
    </div>
  )
}

/** A phone with its code, held to the reader. */
function ScanPicture() {
  return (
    <svg className="check-in-picture" viewBox="0 0 96 96" aria-hidden="true">
      <rect x="30" y="6" width="36" height="58" rx="5" />
      <path d="M39 20h7v7h-7Zm11 0h7v7h-7ZM39 31h7v7h-7Zm11 0h3v3h-3Zm4 4h3v3h-3ZM42 55h12" />
      <path className="check-in-beam" d="M18 90h60M30 90l8-20M66 90l-8-20" />
    </svg>
  )
}
