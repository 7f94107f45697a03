import './DeviceRow.css'
import { useState } from 'react'
import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { clockText, dayText } from '#client/time-text.ts'
import { troubleText } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import { deviceWords, roleWords, UNKNOWN } from '#client/words/admin.ts'
import { localText } from '#client/words.ts'
import type { Device } from '#contract/devices.ts'
import type { OfficeGlance } from '#contract/views/public.ts'

type Props = Readonly<{ device: Device; isOwn: boolean; offices: readonly OfficeGlance[]; onChanged: () => void }>

/** One screen or token: what it is, whether it has been seen, and how to put it out of use. */
export function DeviceRow({ device, isOwn, offices, onChanged }: Props) {
  const { language, say } = useLanguage()
  const [asking, setAsking] = useState(false)
  const office = offices.find(({ office }) => office === device.office)
  const timeZone = office?.timeZone ?? offices[0]?.timeZone ?? 'Asia/Tokyo'
  const { lastSeenAt } = device
  return (
    <>
      <tr data-testid="device-row" data-device={device.id} className={asking ? 'device-row-asking' : undefined}>
        <th scope="row">
          {device.label}
          {isOwn ? <span className="device-row-own">{say(deviceWords.thisBrowser)}</span> : null}
        </th>
        <td>{say(roleWords[device.role])}</td>
        <td>{office ? localText(office.name, language) : (device.office ?? say(deviceWords.allOffices))}</td>
        <td>{say(device.paired ? deviceWords.isPaired : deviceWords.notYet)}</td>
        <td>
          {lastSeenAt === null
            ? UNKNOWN
            : `${dayText(lastSeenAt, timeZone, language)} ${clockText(lastSeenAt, timeZone, language)}`}
        </td>
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

type RevokeProps = Readonly<{ device: Device; isOwn: boolean; onKeep: () => void; onRevoked: () => void }>

/** Asked once more, below the row it is about. */
function Revoke({ device, isOwn, onKeep, onRevoked }: RevokeProps) {
  const { language, say } = useLanguage()
  const revoke = useCommand('revoke-device')
  const run = async () => {
    const outcome = await revoke.run({ device: device.id }, null)
    if (outcome?.ok) onRevoked()
  }
  return (
    <tr className="device-row-question">
      <td colSpan={6}>
        <div>
          <p>
            <strong>{say(deviceWords.revokeAsk, { label: device.label })}</strong> {isOwn ? say(deviceWords.revokeOwn) : null}
          </p>
          {revoke.refusal ? <Banner kind="error" title={troubleText(revoke.refusal, language)} /> : null}
          <Button look="outline" size="small" autoFocus onClick={onKeep}>
            {say(deviceWords.revokeNo)}
          </Button>
          <Button look="outline" size="small" className="device-row-end" pending={revoke.pending} onClick={run}>
            {say(deviceWords.revokeYes)}
          </Button>
        </div>
      </td>
    </tr>
  )
}
