import { Banner } from '#client/components/Banner.tsx'
import { Button } from '#client/components/Button.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { troubleText } from '#client/trouble.ts'
import { useCommand } from '#client/use-command.ts'
import { deviceWords } from '#client/words/devices.ts'
import type { Device } from '#contract/devices.ts'

type Props = Readonly<{ device: Device; isOwn: boolean; onKeep: () => void; onRevoked: () => void }>

const COLUMNS = 7

/** Asked once more, below the row it is about. */
export function Revoke({ device, isOwn, onKeep, onRevoked }: Props) {
  const { language, say } = useLanguage()
  const revoke = useCommand('revoke-device')
  const run = async () => {
    const outcome = await revoke.run({ device: device.id }, null)
    if (outcome?.ok) onRevoked()
  }
  return (
    <tr className="device-row-question">
      <td colSpan={COLUMNS}>
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
