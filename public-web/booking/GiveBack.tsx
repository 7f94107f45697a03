import './GiveBack.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { useCommand } from '#client/use-command.ts'
import { visitorTroubleText } from '#client/visitor-trouble.ts'
import { homeBooking } from '#client/words/booking.ts'

/** Refusals after which there is nothing left to give back. */
const GONE: readonly string[] = ['appointment-used', 'unknown-appointment']

/** `onForget`: `null` where this browser has nothing of it to forget. */
type Props = Readonly<{ office: string; code: string; onGiven: () => void; onForget: (() => void) | null }>

/** Giving the time back, for whoever has its code: asked once more, in place. */
export function GiveBack({ office, code, onGiven, onForget }: Props) {
  const { language, say } = useLanguage()
  const [asking, setAsking] = useState(false)
  const { run, pending, refusal, forget } = useCommand('give-back-appointment')
  const trouble = refusal ? <Banner kind="error" title={<Ruby text={visitorTroubleText(refusal, language)} />} /> : null
  if (refusal && GONE.includes(refusal.code))
    return (
      <div className="give-back">
        {trouble}
        {onForget ? <WordsButton look="outline" words={say(homeBooking.forget)} onPress={onForget} /> : null}
      </div>
    )
  if (!asking)
    return (
      <div className="give-back">
        <WordsButton look="text" words={say(homeBooking.giveBack)} onPress={() => setAsking(true)} />
      </div>
    )
  const keep = () => {
    forget()
    setAsking(false)
  }
  const giveBack = async () => {
    const outcome = await run({ office }, { code })
    if (outcome?.ok) onGiven()
  }
  return (
    <section className="give-back give-back-asking">
      <h3>
        <Ruby text={say(homeBooking.giveBackAsk)} />
      </h3>
      <p>
        <Ruby text={say(homeBooking.giveBackHint)} />
      </p>
      {trouble}
      <div className="give-back-answers">
        {/* Whoever asked by mistake presses on the same spot again: that keeps it. */}
        <WordsButton autoFocus words={say(homeBooking.giveBackNo)} onPress={keep} />
        <WordsButton look="outline" words={say(homeBooking.giveBackYes)} pending={pending} onPress={giveBack} />
      </div>
    </section>
  )
}

type WordsButtonProps = Readonly<{
  words: string
  look?: 'filled' | 'outline' | 'text'
  pending?: boolean
  autoFocus?: boolean
  onPress: () => void
}>

function WordsButton({ words, onPress, ...rest }: WordsButtonProps) {
  return (
    <Button onClick={onPress} {...rest}>
      <span>
        <Ruby text={words} />
      </span>
    </Button>
  )
}
