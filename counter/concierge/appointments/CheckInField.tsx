import './CheckInField.css'
import { useId, useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { PaperInput } from '#client/components/PaperInput.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { appointmentWords } from '#client/words/concierge.ts'
import type { IssuedTicket } from '#contract/answers.ts'
import type { Acts } from '../use-acts.ts'

const SHORTEST = 4
/** A scanner types the whole address that carries the code. */
const LONGEST = 300

type Props = Readonly<{ office: string; acts: Acts; onCheckedIn: (ticket: IssuedTicket) => void }>

/** The code on the visitor's phone or paper, typed, or read by a scanner that types. */
export function CheckInField({ office, acts, onCheckedIn }: Props) {
  const { say } = useLanguage()
  const id = useId()
  const [code, setCode] = useState('')
  const checkIn = async () => {
    if (code.trim().length < SHORTEST) return
    const done = await acts.run('code', (send) => send('check-in', { office }, { code }))
    if (done) onCheckedIn(done.answer)
  }
  return (
    <form
      className="check-in-field"
      onSubmit={(event) => {
        event.preventDefault()
        void checkIn()
      }}
    >
      <label htmlFor={id}>{say(appointmentWords.code)}</label>
      <PaperInput id={id} maxLength={LONGEST} value={code} onChange={(event) => setCode(event.target.value)} />
      <Button look="outline" type="submit" pending={acts.pending === 'code'}>
        {say(appointmentWords.checkIn)}
      </Button>
    </form>
  )
}
