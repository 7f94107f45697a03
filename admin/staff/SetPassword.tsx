import { useLanguage } from '#client/LanguageProvider.tsx'
import { useCommand } from '#client/use-command.ts'
import { staffWords } from '#client/words/people.ts'
import type { Staff } from '#contract/staff.ts'
import { SecretForm } from './SecretForm.tsx'

type Props = Readonly<{ person: Staff; onSet: () => void }>

/** A new password for signing in at any browser. */
export function SetPassword({ person, onSet }: Props) {
  const { say } = useLanguage()
  const set = useCommand('set-password')
  const send = async (password: string) => {
    const outcome = await set.run({ staff: person.id }, { password })
    if (outcome?.ok) onSet()
    return outcome?.ok === true
  }
  return (
    <SecretForm
      label={say(staffWords.newPassword)}
      hint={say(staffWords.passwordHint)}
      act={say(staffWords.setPassword)}
      done={say(staffWords.passwordSet)}
      digits={false}
      pending={set.pending}
      refusal={set.refusal}
      onSet={send}
    />
  )
}
