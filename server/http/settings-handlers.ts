import type { z } from 'zod'
import type { RouteId } from '#contract/api.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { ChangeSettings, RestoreSettings, SettingsVersionList } from '#contract/settings-versions.ts'
import { answerChanged } from '#core/answers.ts'
import { type Handler, officeOf, order, refused, reply, type Visit } from './handler.ts'

const readSettings: Handler = (visit) => {
  const { settings, version } = officeOf(visit).read().office
  return reply({ version, settings })
}

function change(visit: Visit, to: { base: number; settings: OfficeSettings; restores: number | null }) {
  const writer = officeOf(visit)
  const hours = writer.hoursUnder(to.settings)
  return order(visit, { type: 'change-settings', ...to, ...hours, recorded: writer.servicesEver() }, answerChanged)
}

const changeSettings: Handler = (visit) => {
  const { base, settings } = visit.body as z.output<typeof ChangeSettings>
  return change(visit, { base, settings, restores: null })
}

const restoreSettings: Handler = (visit) => {
  const { base, version } = visit.body as z.output<typeof RestoreSettings>
  const settings = officeOf(visit).settingsOf(version)
  return settings ? change(visit, { base, settings, restores: version }) : refused('unknown-version')
}

const readSettingsVersion: Handler = (visit) => {
  const version = Number(visit.params['version'])
  const settings = officeOf(visit).settingsOf(version)
  return settings ? reply({ version, settings }) : refused('unknown-version')
}

const listSettingsVersions: Handler = (visit) => {
  const { staff, devices } = visit.house
  const named = (id: string) => ({ id, name: staff.nameOf(id) ?? devices.labelOf(id) })
  const versions: SettingsVersionList['versions'] = officeOf(visit)
    .settingsVersions()
    .map(({ by, ...version }) => ({ ...version, by: by === null ? null : named(by) }))
  return reply({ versions })
}

export const handlers = {
  'read-settings': readSettings,
  'change-settings': changeSettings,
  'list-settings-versions': listSettingsVersions,
  'read-settings-version': readSettingsVersion,
  'restore-settings': restoreSettings,
} as const satisfies Partial<Record<RouteId, Handler>>
