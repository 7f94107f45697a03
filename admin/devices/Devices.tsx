import { useLanguage } from '#client/LanguageProvider.tsx'
import { adminWords, deviceWords } from '#client/words/admin.ts'
import type { Device } from '#contract/devices.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { DeviceRow } from './DeviceRow.tsx'

type Props = Readonly<{
  devices: readonly Device[] | null
  own: string | null
  offices: readonly OfficeGlance[]
  onChanged: () => void
}>

/** Every browser and token that may act, those in use first, then newest first. */
export function Devices({ devices, own, offices, onChanged }: Props) {
  const { say } = useLanguage()
  return (
    <section className="admin-panel">
      <h2>{say(deviceWords.list)}</h2>
      {devices === null ? <p role="status">{say(adminWords.reading)}</p> : null}
      <table className="admin-table">
        <thead>
          <tr>
            <th scope="col">{say(deviceWords.name)}</th>
            <th scope="col">{say(deviceWords.role)}</th>
            <th scope="col">{say(deviceWords.office)}</th>
            <th scope="col">{say(deviceWords.paired)}</th>
            <th scope="col">{say(deviceWords.lastSeen)}</th>
            <th scope="col" className="admin-figure">
              <span className="visually-hidden">{say(deviceWords.action)}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {(devices ?? [])
            .toSorted((a, b) => Number(b.paired) - Number(a.paired) || b.createdAt - a.createdAt)
            .map((device) => (
              <DeviceRow key={device.id} device={device} isOwn={device.id === own} offices={offices} onChanged={onChanged} />
            ))}
        </tbody>
      </table>
    </section>
  )
}
