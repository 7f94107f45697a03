import './Issued.css'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { estimateText } from '#client/estimate-text.ts'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { QrCode } from '#client/qr/QrCode.tsx'
import { troubleText } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import { closingWords } from '#client/words/closing.ts'
import { hearWords } from '#client/words/concierge.ts'
import { errandWords } from '#client/words/guide.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { IssuedErrand, IssuedTicket } from '#contract/answers.ts'
import type { ServiceOffer } from '#contract/views/hall.ts'
import type { Language } from '#contract/words.ts'
import { Both } from './Both.tsx'
import { StepHeading } from './StepHeading.tsx'

type Props = Readonly<{
  ticket: IssuedTicket
  offers: readonly ServiceOffer[]
  onNext: () => void
  onTakenBack: () => void
}>

/** The number, for the visitor to read, scan or write down; then the next visitor, or back if it was a mistake. */
export function Issued({ ticket, offers, onNext, onTakenBack }: Props) {
  const { language, say } = useLanguage()
  const cancel = useCommand('cancel-ticket')
  const takeBack = async () => {
    const { office, number } = ticket
    const outcome = await cancel.run({ office, number }, { reason: 'wrong-number' })
    if (outcome?.ok) onTakenBack()
  }
  return (
    <div className="issued">
      <section className="issued-card">
        <StepHeading>
          <Both say={(one) => wordsIn(one, hearWords.yourNumber)} />
        </StepHeading>
        <p className="issued-number" data-testid="issued-number">
          {ticket.number}
        </p>
      </section>
      <figure className="issued-code">
        <QrCode text={new URL(ticket.url, location.origin).href} label={say(hearWords.follow)} />
        <figcaption>
          <Both say={(one) => wordsIn(one, hearWords.follow)} />
        </figcaption>
      </figure>
      <ul className="issued-errands">
        {ticket.errands.map((errand) => (
          <li key={errand.service}>
            <Errand errand={errand} offer={offers.find(({ id }) => id === errand.service)} />
          </li>
        ))}
      </ul>
      <footer className="issued-end">
        <Button look="outline" pending={cancel.pending} onClick={takeBack}>
          {say(hearWords.takeBack)}
        </Button>
        {cancel.refusal && <Banner kind="error" title={troubleText(cancel.refusal, language)} />}
        <Button size="large" onClick={onNext}>
          {say(hearWords.nextVisitor)}
        </Button>
      </footer>
    </div>
  )
}

function Errand({ errand, offer }: Readonly<{ errand: IssuedErrand; offer: ServiceOffer | undefined }>) {
  return (
    <>
      <strong>{offer && <Both say={(language) => localText(offer.name, language)} />}</strong>
      <Both say={(language) => turnText(errand, language)} />
    </>
  )
}

/** Where, behind how many, how long. */
function turnText({ counters, ahead, estimate, afterClosing }: IssuedErrand, language: Language): string {
  const at = counters.join(language === 'ja' || language === 'ja-easy' ? '・' : ', ')
  return [
    counters.length > 0 ? wordsIn(language, errandWords.counters, { counters: at }) : wordsIn(language, hearWords.counterLater),
    ahead > 0 ? wordsIn(language, hearWords.ahead, { n: ahead }) : wordsIn(language, hearWords.aheadNone),
    ...(estimate.kind === 'unknown' ? [] : [estimateText(estimate, language)]),
    ...(afterClosing === null ? [] : [wordsIn(language, closingWords[afterClosing])]),
  ].join(' / ')
}
