import './PaperInput.css'
import type { ComponentProps } from 'react'

/** The longest paper number, typed with spaces and a dash. */
const NUMBER_LENGTH = 12

/** What stands on a paper, typed as it comes: capitals, nothing completed, nothing corrected. */
export const PaperInput = ({ className = '', ...input }: ComponentProps<'input'>) => (
  <input
    type="text"
    className={`paper-input ${className}`}
    autoComplete="off"
    autoCapitalize="characters"
    spellCheck={false}
    maxLength={NUMBER_LENGTH}
    {...input}
  />
)
