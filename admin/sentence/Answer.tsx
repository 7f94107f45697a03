import './Answer.css'
import type { ReactNode } from 'react'

/** What a question about days is answered with: one sentence first, then all that it rests on. */
export const Answer = ({ isReading, children }: Readonly<{ isReading: boolean; children: ReactNode }>) => (
  <div className="answer" aria-busy={isReading}>
    {children}
  </div>
)

export const AnswerSentence = ({ children }: Readonly<{ children: ReactNode }>) => (
  <p className="answer-sentence" data-testid="answer-sentence">
    {children}
  </p>
)
