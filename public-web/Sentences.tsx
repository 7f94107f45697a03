import './Sentences.css'
import { Ruby } from '#client/components/Ruby.tsx'

/** Sentences that stay whole as long as a line holds them: a break falls between two, not in the middle of a phrase. */
export function Sentences({ text }: Readonly<{ text: string }>) {
  return text.split(/(?<=。|\. )/).map((sentence) => (
    <span key={sentence} className="sentence">
      <Ruby text={sentence} />
    </span>
  ))
}
