import './Booked.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { QrCode } from '#client/qr/QrCode.tsx'
import { clockText, dayText } from '#client/time-text.ts'
import { appointmentWords } from '#client/words/concierge.ts'
import { localText, wordsIn } from '#client/words.ts'
import type { BookedAppointment } from '#contract/appointments.ts'
import type { MenuView } from '#contract/views/hall.ts'
import { ActNotice } from '../ActNotice.tsx'
import { Both } from '../Both.tsx'
import { StepHeading } from '../StepHeading.tsx'
import { useActs } from '../use-acts.ts'
import { codeText } from './code-text.ts'

type Props = Readonly<{ menu: MenuView; booked: BookedAppointment; onDone: () => void; onCancelled: () => void }>

/** The booked time and its code, for the visitor to take along: as letters, and on their phone. */
export function Booked({ menu, booked: { appointment, code, url }, onDone, onCancelled }: Props) {
  const { say } = useLanguage()
  const acts = useActs()
  const { office, timeZone, services } = menu
  const name = services.find(({ id }) => id === appointment.service)?.name
  const cancel = async () => {
    const done = await acts.run('cancel', (send) => send('cancel-appointment', { office, appointment: appointment.id }, {}))
    if (done) onCancelled()
  }
  return (
    <div className="booked">
      <section className="booked-card">
        <StepHeading>
          <Both say={(language) => wordsIn(language, appointmentWords.booked)} />
        </StepHeading>
        <p className="booked-time">
          <Both say={(one) => `${dayText(appointment.at, timeZone, one)} ${clockText(appointment.at, timeZone, one)}`} />
        </p>
        <p>{name && <Both say={(language) => localText(name, language)} />}</p>
        <p>
          <Both say={(language) => wordsIn(language, appointmentWords.bookedCode)} />
        </p>
        <p className="booked-code" data-testid="appointment-code">
          {codeText(code)}
        </p>
      </section>
      <figure className="booked-qr">
        <QrCode text={new URL(url, location.origin).href} label={say(appointmentWords.bookedCode)} />
      </figure>
      <ActNotice acts={acts} />
      <footer className="booked-end">
        <Button look="outline" pending={acts.pending === 'cancel'} onClick={cancel}>
          {say(appointmentWords.cancel)}
        </Button>
        <Button size="large" onClick={onDone}>
          {say(appointmentWords.done)}
        </Button>
      </footer>
    </div>
  )
}
