import './DeviceLine.css'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { deviceWords } from '#client/words/devices.ts'
import type { Device } from '#contract/devices.ts'
import type { Instant } from '#contract/primitives.ts'

type Props = Readonly<{ device: Device; moment: (at: Instant) => string }>

/** Kiosks and displays run all day; people close the browsers at which they work. */
const isMachine = ({ role }: Device): boolean => role === 'kiosk' || role === 'display'

/** Whether a device is there just now, else since when it is not: by shape, colour and word. */
export function DeviceLine({ device, moment }: Props) {
  const { say } = useLanguage()
  const { connected, paired, downSince } = device
  if (connected) return <span className="device-line device-line-live">{say(deviceWords.live)}</span>
  if (downSince === null)
    return <span className="device-line device-line-none">{say(paired ? deviceWords.notLive : deviceWords.notYet)}</span>
  return (
    <span className={`device-line device-line-${isMachine(device) ? 'down' : 'none'}`}>
      {say(deviceWords.downSince, { time: moment(downSince) })}
    </span>
  )
}
