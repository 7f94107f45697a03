import './HelpAsked.css'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import { helpWords, counter as words } from '#client/words/counter.ts'
import type { DeskView } from '#contract/views/staff.ts'
import { HELP_KEY } from '../desk/keys.ts'
import { useKeys } from '../desk/use-keys.ts'
import { Key } from '../parts/Key.tsx'
import { Waited } from '../parts/Waited.tsx'

/** Whoever asks for help at a kiosk and has waited longest, until somebody says that they go. */
export function HelpAsked({ view: { office, helpAsked } }: Readonly<{ view: DeskView }>) {
  const { language, say } = useLanguage()
  const answer = useCommand('answer-help')
  const [first, ...more] = helpAsked.toSorted((a, b) => a.at - b.at)
  const go = () => first && void answer.run({ office, device: first.device }, {})
  useKeys((key) => {
    if (key !== HELP_KEY || !first) return false
    go()
    return true
  })
  if (!first) return null
  return (
    <p className="help-asked" role="status" data-testid="help-asked">
      <span className="help-asked-words">
        {answer.refusal ? troubleText(answer.refusal, language) : say(helpWords[first.about], { kiosk: first.label })}
        {more.length > 0 && ` (${say(words.helpMore, { n: more.length })})`}
      </span>
      <Waited since={first.at} />
      <Button look="outline" size="small" pending={answer.pending} onClick={go}>
        {say(words.goHelp)} <Key name={HELP_KEY} />
      </Button>
    </p>
  )
}
