import './ChooseCounter.css'
import type { ReactNode } from 'react'
import { Button } from '#client/components/Button.tsx'
import { LanguageMenu } from '#client/components/LanguageMenu.tsx'
import { LiveView } from '#client/components/LiveView.tsx'
import { Pictogram } from '#client/components/Pictogram.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { useView } from '#client/views.ts'
import { concierge } from '#client/words/concierge.ts'
import { counterStateWords, counter as words } from '#client/words/counter.ts'
import { localText } from '#client/words.ts'
import type { CounterGlance } from '#contract/views/cards.ts'
import { Clerk } from './Clerk.tsx'
import { CONCIERGE } from './concierge/places.ts'

type Props = Readonly<{ office: string; onChoose: (counter: string) => void; onBack: (() => void) | null; children?: ReactNode }>

/** Every counter of the office, whether it is open and who is there, so that nobody takes a place that is taken. */
export function ChooseCounter({ office, onChoose, onBack, children }: Props) {
  const { language, say } = useLanguage()
  const live = useView('floor', { office })
  return (
    <main className="choose-counter">
      <header className="choose-counter-head">
        <h1>{say(words.choose)}</h1>
        <Clerk />
        <LanguageMenu languages={['ja', 'en']} />
      </header>
      {children}
      <p>{say(words.chooseHint)}</p>
      <LiveView live={live}>
        {(floor) => (
          <>
            <p className="choose-counter-office">{localText(floor.name, language)}</p>
            <ul className="choose-counter-list">
              {floor.counters.map((counter) => (
                <li key={counter.id}>
                  <Choice counter={counter} onChoose={onChoose} />
                </li>
              ))}
              <li>
                <ConciergeChoice onChoose={() => onChoose(CONCIERGE)} />
              </li>
            </ul>
          </>
        )}
      </LiveView>
      {onBack && (
        <Button look="text" onClick={onBack}>
          {say(words.backToCounter)}
        </Button>
      )}
    </main>
  )
}

function Choice({ counter, onChoose }: Readonly<{ counter: CounterGlance; onChoose: (counter: string) => void }>) {
  const { language, say } = useLanguage()
  const { id, label, name, state, number } = counter
  return (
    <button type="button" className="choose-counter-choice" data-testid={`counter-${id}`} onClick={() => onChoose(id)}>
      <span className="choose-counter-label">{label}</span>
      <span className="choose-counter-name">{localText(name, language)}</span>
      <span className="choose-counter-state" data-state={state}>
        {say(counterStateWords[state])}
        {number !== null && ` ${number}`}
      </span>
    </button>
  )
}

/** Not at a counter: standing with the visitors. */
function ConciergeChoice({ onChoose }: Readonly<{ onChoose: () => void }>) {
  const { say } = useLanguage()
  return (
    <button type="button" className="choose-counter-choice" data-testid={`counter-${CONCIERGE}`} onClick={onChoose}>
      <span className="choose-counter-label">
        <Pictogram id="info" />
      </span>
      <span className="choose-counter-name">{say(concierge.stand)}</span>
      <span className="choose-counter-state">{say(concierge.standHint)}</span>
    </button>
  )
}
