import { LiveView } from '#client/components/LiveView.tsx'
import { StateBanner } from '#client/components/StateBanner.tsx'
import { useView } from '#client/views.ts'
import { ChooseCounter } from './ChooseCounter.tsx'
import { Desk } from './desk/Desk.tsx'

type Props = Readonly<{ office: string; counter: string; onChoose: (counter: string) => void; onChange: () => void }>

/** The live view of one counter. A counter that the office no longer has is said so, with the list of those it has. */
export function Console({ office, counter, onChoose, onChange }: Props) {
  const live = useView('desk', { office, counter })
  if (live.state === 'refused' && live.refusal.code === 'unknown-counter')
    return (
      <ChooseCounter office={office} onChoose={onChoose} onBack={null}>
        <StateBanner live={live} timeZone="UTC" />
      </ChooseCounter>
    )
  return (
    <LiveView live={live} banner={false}>
      {(view) => <Desk view={view} live={live} onChange={onChange} />}
    </LiveView>
  )
}
