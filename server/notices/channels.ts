import type { Channel, NoticeSettings } from '../notice-ports.ts'
import { line } from './line.ts'
import { mail } from './mail.ts'
import { type VapidDetails, webPush } from './web-push.ts'

type PushKeys = Omit<VapidDetails, 'subject'>

/** The configured ways of telling somebody. `pushKeys` is asked for only where push is offered. */
export function openChannels(
  settings: NoticeSettings,
  pushKeys: () => PushKeys,
): Readonly<{ channels: readonly Channel[]; pushKey: string | null }> {
  const keys = settings.push && pushKeys()
  const push =
    settings.push && keys ? [webPush({ ...settings.push, ...keys }, { mayPushInside: settings.mayPushInside === true })] : []
  return {
    channels: [...push, ...(settings.mail ? [mail(settings.mail)] : []), ...(settings.line ? [line(settings.line)] : [])],
    pushKey: keys?.publicKey ?? null,
  }
}
