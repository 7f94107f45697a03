import { useLanguage } from '#client/LanguageProvider.tsx'
import { useCommand } from '#client/use-command.ts'
import { staffWords } from '#client/words/people.ts'
import type { Staff } from '#contract/staff.ts'
import { SecretForm } from './SecretForm.tsx'

type Props = Readonly<{ person: Staff; onSet: () => void }>

/** A new PIN for signing in at a counter. */
export function SetPin({ person, onSet }: Props) {
  const { say } = useLanguage()
  const set = useCommand('set-pin')
  const send = async (pin: string) => {
    const outcome = await set.run({ staff: person.id }, { pin })
    if (outcome?.ok) onSet()
    return outcome?.ok === true
  }
  return (
    <SecretForm
      label={say(staffWords.newPin)}
      hint={say(staffWords.pinHint)}
      act={say(staffWords.setPin)}
      done={say(staffWords.pinSet)}
      digits
      pending={set.pending}
      refusal={set.refusal}
      onSet={send}
    />
  )
}
