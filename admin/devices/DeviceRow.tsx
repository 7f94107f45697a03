import './DeviceRow.css'
import { useState } from 'react'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { durationText } from '#client/time-text.ts'
import { roleWords, UNKNOWN } from '#client/words/admin.ts'
import { deviceWords } from '#client/words/devices.ts'
import { localText } from '#client/words.ts'
import type { Device } from '#contract/devices.ts'
import type { Instant } from '#contract/primitives.ts'
import type { OfficeGlance } from '#contract/views/public.ts'
import { momentText } from '../moment-text.ts'
import { DeviceLine } from './DeviceLine.tsx'
import { Revoke } from './Revoke.tsx'
import { showingText } from './showing-text.ts'

type Props = Readonly<{
  device: Device
  isOwn: boolean
  offices: readonly OfficeGlance[]
  now: Instant
  onChanged: () => void
}>

/** One screen or token: what it is, whether it is there and what it shows, and how to put it out of use. */
export function DeviceRow({ device, isOwn, offices, now, onChanged }: Props) {
  const { language, say } = useLanguage()
  const [asking, setAsking] = useState(false)
  const office = offices.find(({ office }) => office === device.office)
  const timeZone = office?.timeZone ?? offices[0]?.timeZone ?? 'Asia/Tokyo'
  const moment = (at: Instant) => momentText(at, now, { timeZone, language })
  const { lastSeenAt, downMs } = device
  return (
    <>
      <tr data-testid="device-row" data-device={device.id} className={asking ? 'device-row-asking' : undefined}>
        <th scope="row">
          {device.label}
          {isOwn ? <span className="device-row-own">{say(deviceWords.thisBrowser)}</span> : null}
        </th>
        <td>
          {say(roleWords[device.role])}
          <span className="device-row-office">
            {office ? localText(office.name, language) : (device.office ?? say(deviceWords.allOffices))}
          </span>
        </td>
        <td>
          <DeviceLine device={device} moment={moment} />
        </td>
        <td>{showingText(device, offices, language) ?? UNKNOWN}</td>
        <td className="admin-figure">{downMs === 0 ? UNKNOWN : durationText(downMs, language)}</td>
        <td>{lastSeenAt === null ? UNKNOWN : moment(lastSeenAt)}</td>
        <td className="admin-figure">
          {asking ? null : (
            <Button look="text" size="small" onClick={() => setAsking(true)}>
              {say(deviceWords.revoke)}
              <span className="visually-hidden">{device.label}</span>
            </Button>
          )}
        </td>
      </tr>
      {asking ? <Revoke device={device} isOwn={isOwn} onKeep={() => setAsking(false)} onRevoked={onChanged} /> : null}
    </>
  )
}
