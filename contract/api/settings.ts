import {
  ChangedSettings,
  ChangeSettings,
  RestoreSettings,
  SettingsVersion,
  SettingsVersionList,
  VersionNumber,
} from '../settings-versions.ts'
import { MANAGER_ROLES } from '../words.ts'
import { ofOffice, post, put, type Route, read } from './route.ts'

const ofManagers = { roles: MANAGER_ROLES, params: ofOffice } as const

/** How an office is set up: every change is a version, and every version can be brought back. */
export const SETTINGS = {
  'read-settings': {
    ...read,
    ...ofManagers,
    path: '/offices/{office}/settings',
    summary: 'The settings as they stand, with the number of their version',
    answer: SettingsVersion,
  },
  'change-settings': {
    ...put,
    ...ofManagers,
    path: '/offices/{office}/settings',
    summary: 'Other settings, at once and everywhere; refused when somebody has changed them since they were read',
    body: ChangeSettings,
    answer: ChangedSettings,
  },
  'list-settings-versions': {
    ...read,
    ...ofManagers,
    path: '/offices/{office}/settings/versions',
    summary: 'Who changed the settings and when, newest first',
    answer: SettingsVersionList,
  },
  'read-settings-version': {
    ...read,
    ...ofManagers,
    path: '/offices/{office}/settings/versions/{version}',
    summary: 'The settings of an earlier version',
    params: { ...ofOffice, version: VersionNumber },
    answer: SettingsVersion,
  },
  'restore-settings': {
    ...post,
    ...ofManagers,
    path: '/offices/{office}/settings/restore',
    summary: 'The settings of an earlier version stand again, as a new version',
    body: RestoreSettings,
    answer: ChangedSettings,
  },
} as const satisfies Record<string, Route>
