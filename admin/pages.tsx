import type { ReactNode } from 'react'
import { adminWords } from '#client/words/admin.ts'
import { deviceWords } from '#client/words/devices.ts'
import { auditWords, staffWords } from '#client/words/people.ts'
import { scorecardWords } from '#client/words/scorecard.ts'
import { settingsWords } from '#client/words/settings.ts'
import { staffingWords } from '#client/words/staffing.ts'
import { whatIfWords } from '#client/words/what-if.ts'
import type { Wording } from '#client/words.ts'
import { FLOOR_ROLES, MANAGER_ROLES, type Role } from '#contract/words.ts'
import { AuditPage } from './audit/AuditPage.tsx'
import { DevicesPage } from './devices/DevicesPage.tsx'
import { FloorPage } from './floor/FloorPage.tsx'
import { ForecastsPage } from './forecasts/ForecastsPage.tsx'
import type { Place } from './place.ts'
import { SettingsTab } from './settings/SettingsTab.tsx'
import { StaffPage } from './staff/StaffPage.tsx'
import { StaffingPage } from './staffing/StaffingPage.tsx'
import { StatisticsPage } from './statistics/StatisticsPage.tsx'
import { WhatIfPage } from './what-if/WhatIfPage.tsx'

export type Page = Readonly<{ path: string; name: Wording; roles: readonly Role[]; show: (place: Place) => ReactNode }>

/** Every section of the management screen: its address below `/admin`, its tab, whose it is, and what it shows. Another one is another line. */
const PAGES: readonly Page[] = [
  {
    path: '/',
    name: adminWords.floor,
    roles: FLOOR_ROLES,
    show: ({ office, select }) => <FloorPage key={office.office} office={office.office} select={select} />,
  },
  {
    path: '/statistics',
    name: adminWords.statistics,
    roles: FLOOR_ROLES,
    show: ({ office, select }) => <StatisticsPage key={office.office} office={office} select={select} />,
  },
  {
    path: '/forecasts',
    name: scorecardWords.page,
    roles: FLOOR_ROLES,
    show: ({ office, select }) => <ForecastsPage key={office.office} office={office} select={select} />,
  },
  {
    path: '/staffing',
    name: staffingWords.page,
    roles: FLOOR_ROLES,
    show: ({ office, select }) => <StaffingPage key={office.office} office={office} select={select} />,
  },
  {
    path: '/what-if',
    name: whatIfWords.page,
    roles: FLOOR_ROLES,
    show: ({ office, select }) => <WhatIfPage key={office.office} office={office} select={select} />,
  },
  { path: '/settings', name: settingsWords.page, roles: MANAGER_ROLES, show: (place) => <SettingsTab {...place} /> },
  {
    path: '/staff',
    name: staffWords.page,
    roles: MANAGER_ROLES,
    show: (place) => <StaffPage key={place.office.office} {...place} />,
  },
  { path: '/devices', name: deviceWords.page, roles: MANAGER_ROLES, show: (place) => <DevicesPage {...place} /> },
  {
    path: '/audit',
    name: auditWords.page,
    roles: MANAGER_ROLES,
    show: (place) => <AuditPage key={place.office.office} {...place} />,
  },
]

/** The sections of whoever looks: who leads the floor sees the floor and what the days were like. */
export const pagesOf = (role: Role): readonly Page[] => PAGES.filter(({ roles }) => roles.includes(role))
