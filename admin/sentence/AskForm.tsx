import './AskForm.css'
import type { ReactNode } from 'react'
import { Sentence } from './Sentence.tsx'

type Props = Readonly<{ children: ReactNode; usualName: string; usual: ReactNode }>

/** A question as a sentence with blanks, and beside it what is asked for every week, one press each. An answer is asked for with every change. */
export const AskForm = ({ children, usualName, usual }: Props) => (
  <form className="ask-form" onSubmit={(event) => event.preventDefault()}>
    <Sentence>{children}</Sentence>
    <fieldset className="ask-form-usual">
      <legend className="visually-hidden">{usualName}</legend>
      {usual}
    </fieldset>
  </form>
)
