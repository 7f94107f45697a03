import './Calls.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { counterText } from './counter-text.ts'
import type { Call } from './ward-calls.ts'

/** Numbers and the counters they are called to. */
export function Calls({ calls }: Readonly<{ calls: readonly Call[] }>) {
  const { language } = useLanguage()
  return (
    <ul className="calls">
      {calls.map(({ number, label }) => (
        <li key={number}>
          <strong>{number}</strong> <Ruby text={counterText(label, language)} />
        </li>
      ))}
    </ul>
  )
}
