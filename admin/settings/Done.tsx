import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import { settingsReviewWords as words } from '#client/words/settings.ts'
import type { OfficeId } from '#contract/primitives.ts'

/** The version that stands since a moment ago, by what it came about, and the one that stood `before`. */
export type DoneVersion = Readonly<{ kind: 'saved' | 'undone' | 'restored'; version: number; before: number; restores?: number }>

type Props = Readonly<{
  office: OfficeId
  done: DoneVersion
  onDone: (done: DoneVersion) => void
  onChanged: () => void
}>

/** What has just been done, and its undoing. */
export function Done({ office, done, onDone, onChanged }: Props) {
  const { language, say } = useLanguage()
  const restore = useCommand('restore-settings')
  const { version, before, kind } = done
  const undo = async () => {
    const outcome = await restore.run({ office }, { base: version, version: before })
    if (!outcome?.ok) return
    onDone({ kind: kind === 'undone' ? 'saved' : 'undone', version: outcome.answer.version, before: version })
    onChanged()
  }
  const titles = {
    saved: () => say(words.saved, { version }),
    undone: () => say(words.undone, { version }),
    restored: () => say(words.restored, { version: done.restores ?? before, now: version }),
  }
  return (
    <>
      <Banner kind="success" title={titles[kind]()}>
        <p>{say(words.savedHint)}</p>
        <Button look="outline" size="small" pending={restore.pending} onClick={undo}>
          {say(kind === 'undone' ? words.redo : words.undo)}
        </Button>
      </Banner>
      {restore.refusal ? <Banner kind="error" title={troubleText(restore.refusal, language)} /> : null}
    </>
  )
}
