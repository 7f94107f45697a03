import { Banner } from '#client/components/Banner.tsx'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { type HelpState, helpHeadlines, helpSubjects } from '#client/words/help.ts'
import type { Call } from './call-for-help.ts'

const KINDS = {
  sending: 'info',
  unsent: 'warning',
  sent: 'info',
  shown: 'info',
  answered: 'success',
  failed: 'error',
} as const satisfies Record<HelpState, string>

/** How a call for staff stands, above whatever else the visitor goes on with. */
export function HelpNotice({ call }: Readonly<{ call: Call }>) {
  const { say } = useLanguage()
  if (call === null) return null
  return (
    <div data-testid="help-notice" data-state={call.state}>
      <Banner kind={KINDS[call.state]} title={<Ruby text={say(helpHeadlines[call.state])} />}>
        <p>
          <Ruby text={say(helpSubjects[call.about])} />
        </p>
      </Banner>
    </div>
  )
}
