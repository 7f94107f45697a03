import type { ReactNode } from 'react'
import { adminWords } from '#client/words/admin.ts'
import { deviceWords } from '#client/words/devices.ts'
import { auditWords, staffWords } from '#client/words/people.ts'
import type { Wording } from '#client/words.ts'
import { AuditPage } from './audit/AuditPage.tsx'
import { DevicesPage } from './devices/DevicesPage.tsx'
import { FloorPage } from './floor/FloorPage.tsx'
import type { Place } from './place.ts'
import { StaffPage } from './staff/StaffPage.tsx'
import { StatisticsPage } from './statistics/StatisticsPage.tsx'

type Page = Readonly<{ path: string; name: Wording; show: (place: Place) => ReactNode }>

/** Every section of the management screen: its address below `/admin`, its tab, and what it shows. Another one is another line. */
export const PAGES: readonly Page[] = [
  {
    path: '/',
    name: adminWords.floor,
    show: ({ office, select }) => <FloorPage key={office.office} office={office.office} select={select} />,
  },
  {
    path: '/statistics',
    name: adminWords.statistics,
    show: ({ office, select }) => <StatisticsPage key={office.office} office={office} select={select} />,
  },
  { path: '/staff', name: staffWords.page, show: (place) => <StaffPage key={place.office.office} {...place} /> },
  { path: '/devices', name: deviceWords.page, show: (place) => <DevicesPage {...place} /> },
  { path: '/audit', name: auditWords.page, show: (place) => <AuditPage key={place.office.office} {...place} /> },
]
