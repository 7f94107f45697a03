import './CounterAccess.css'
import { Banner } from '#client/components/Banner.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import { useRead } from '#client/use-read.ts'
import { staffWords } from '#client/words/people.ts'
import { localText } from '#client/words.ts'
import type { OfficeGlance } from '#contract/views/public.ts'

/** `hasPins`: whether anybody of the office could sign in at a counter. */
type Props = Readonly<{ office: OfficeGlance; hasPins: boolean }>

/** Whether the counters of an office work only after somebody has signed in; what that means is said as it stands. */
export function CounterAccess({ office, hasPins }: Props) {
  const { language, say } = useLanguage()
  const [{ answer, refusal }, readAgain] = useRead('read-access', { params: { office: office.office }, input: null }, null)
  const set = useCommand('set-access')
  const isRequired = set.pending ? !answer?.signInRequired : answer?.signInRequired
  const turn = async () => {
    const outcome = await set.run({ office: office.office }, { signInRequired: !answer?.signInRequired })
    if (outcome?.ok) readAgain()
  }
  const trouble = set.refusal ?? refusal
  return (
    <section className="admin-panel counter-access">
      <h2>{say(staffWords.accessHeading)}</h2>
      {trouble ? <Banner kind="error" title={troubleText(trouble, language)} /> : null}
      {answer ? (
        <>
          <button
            type="button"
            role="switch"
            className="counter-access-switch"
            aria-checked={isRequired === true}
            aria-busy={set.pending || undefined}
            onClick={turn}
          >
            <span className="counter-access-knob" aria-hidden="true" />
            {say(staffWords.accessSwitch)}
          </button>
          <p>
            {say(answer.signInRequired ? staffWords.accessOn : staffWords.accessOff, {
              office: localText(office.name, language),
            })}
          </p>
          {hasPins ? null : <p className="counter-access-nobody">{say(staffWords.accessNobody)}</p>}
        </>
      ) : null}
    </section>
  )
}
