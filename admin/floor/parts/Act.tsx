import './Act.css'
import { type ReactNode, useId } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { floorWords } from '#client/words/floor.ts'
import type { RouteId } from '#contract/api.ts'
import { type Ordered, useAct } from './use-act.ts'

type Props<R extends RouteId> = Ordered<R> &
  Readonly<{ look?: 'filled' | 'outline' | 'text'; onDone?: (() => void) | undefined; testId?: string; children: ReactNode }>

/** One act: its button, and beneath it why it was refused. */
export function Act<R extends RouteId>({ look = 'outline', onDone, testId, children, ...ordered }: Props<R>) {
  const { language, say } = useLanguage()
  const { act, pending, retrying, refusal } = useAct<R>(ordered as Ordered<R>, onDone)
  const troubleId = useId()
  return (
    <span className="act">
      <Button
        look={look}
        size="small"
        pending={pending}
        onClick={act}
        data-testid={testId}
        aria-describedby={refusal ? troubleId : undefined}
      >
        {children}
      </Button>
      {retrying ? (
        <span className="act-retrying" role="status">
          {say(floorWords.retrying)}
        </span>
      ) : null}
      {refusal ? (
        <span id={troubleId} className="act-trouble" role="alert" data-testid="refused">
          {troubleText(refusal, language)}
        </span>
      ) : null}
    </span>
  )
}
