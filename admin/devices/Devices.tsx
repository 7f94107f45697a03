import { useNow } from '#client/ClockProvider.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { adminWords } from '#client/words/admin.ts'
import { deviceWords } from '#client/words/devices.ts'
import type { Device, Session } from '#contract/devices.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { DeviceRow } from './DeviceRow.tsx'

const STEP_MS = 60_000

type Props = Readonly<{
  devices: readonly Device[] | null
  session: Session
  offices: readonly OfficeGlance[]
  onChanged: () => void
}>

/** Every browser and token that may act, those in use first, then newest first. */
export function Devices({ devices, session, offices, onChanged }: Props) {
  const { say } = useLanguage()
  const now = useNow(STEP_MS)
  if (devices === null)
    return (
      <section className="admin-panel">
        <h2>{say(deviceWords.list)}</h2>
        <p role="status">{say(adminWords.reading)}</p>
      </section>
    )
  return (
    <section className="admin-panel">
      <h2>{say(deviceWords.list)}</h2>
      {devices.length === 0 ? <p>{say(deviceWords.none)}</p> : null}
      <table className="admin-table devices" hidden={devices.length === 0}>
        <thead>
          <tr>
            <th scope="col">{say(deviceWords.name)}</th>
            <th scope="col">{say(deviceWords.role)}</th>
            <th scope="col">{say(deviceWords.now)}</th>
            <th scope="col">{say(deviceWords.shows)}</th>
            <th scope="col" className="admin-figure">
              {say(deviceWords.downToday)}
            </th>
            <th scope="col">{say(deviceWords.lastSeen)}</th>
            <th scope="col" className="admin-figure">
              <span className="visually-hidden">{say(deviceWords.action)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {devices
            .toSorted((a, b) => Number(b.paired) - Number(a.paired) || b.createdAt - a.createdAt)
            .map((device) => (
              <DeviceRow
                key={device.id}
                device={device}
                isOwn={device.id === session.device}
                offices={offices}
                now={now}
                onChanged={onChanged}
              />
            ))}
        </tbody>
      </table>
    </section>
  )
}
