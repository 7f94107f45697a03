import type { StillReading } from '#contract/public-page.ts'
import { GuidePage } from '../guide/GuidePage.tsx'
import { OfflinePage } from '../kept/OfflinePage.tsx'
import { OutlookPage } from '../outlook/OutlookPage.tsx'

type Props = Readonly<{ reading: StillReading; search: string }>

/** Pages that no script goes on with: only the server draws them, and no phone loads their code. Their links and forms are plain ones. */
export function StillSite({ reading, search }: Props) {
  switch (reading.kind) {
    case 'guide':
      return <GuidePage {...reading} search={search} />
    case 'outlook':
      return <OutlookPage view={reading.view} search={search} />
    case 'offline':
      return <OfflinePage />
    default:
      return reading satisfies never
  }
}
