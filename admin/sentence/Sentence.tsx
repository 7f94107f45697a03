import './Sentence.css'
import type { ReactNode } from 'react'

/** A filter that is read as a sentence: its fields are the blanks. */
export const Sentence = ({ children }: Readonly<{ children: ReactNode }>) => <p className="sentence">{children}</p>
