import type { ReactNode } from 'react'

/** Every drawing there is, by its id. */
export const PICTOGRAMS = [
  'document',
  'move',
  'register',
  'seal',
  'card',
  'insurance',
  'child',
  'info',
  'bereavement',
  'other',
] as const
export type PictogramId = (typeof PICTOGRAMS)[number]

/** Plain line drawings on a 48 grid; each stands beside its words, never instead of them. */
const DRAWINGS: Readonly<Record<PictogramId, ReactNode>> = {
  document: (
    <>
      <path d="M11 5h18l8 8v30H11Z" />
      <path d="M29 5v8h8M17 21h14M17 28h14M17 35h8" />
    </>
  ),
  move: (
    <>
      <path d="M4 23 17 11l13 12M8 20v19h18V20M14 39V28h6v11" />
      <path d="M31 31h13m-6-7 7 7-7 7" />
    </>
  ),
  register: (
    <>
      <circle cx="15" cy="13" r="6" />
      <circle cx="33" cy="13" r="6" />
      <path d="M5 41V30a8 8 0 0 1 8-8h4a8 8 0 0 1 7 4 8 8 0 0 1 7-4h4a8 8 0 0 1 8 8v11" />
      <circle cx="24" cy="33" r="4" />
      <path d="M17 43c0-4 3-6 7-6s7 2 7 6" />
    </>
  ),
  seal: (
    <>
      <path d="M18 5h12v14c0 4 5 6 5 11H13c0-5 5-7 5-11Z" />
      <path d="M11 30h26v7H11ZM9 43h30" />
    </>
  ),
  card: (
    <>
      <rect x="4" y="10" width="40" height="28" rx="3" />
      <circle cx="15" cy="21" r="4" />
      <path d="M8 32c0-4 3-6 7-6s7 2 7 6M28 19h11M28 25h11M28 31h7" />
    </>
  ),
  insurance: (
    <>
      <path d="M24 4 41 10v13c0 10-7 17-17 21C14 40 7 33 7 23V10Z" />
      <path d="M24 15v18M15 24h18" />
    </>
  ),
  child: (
    <>
      <circle cx="24" cy="20" r="14" />
      <path d="M24 6c-3-3 1-5 2-3M18 19v2M30 19v2M19 26c3 3 7 3 10 0M12 43c1-6 6-9 12-9s11 3 12 9" />
    </>
  ),
  info: (
    <>
      <circle cx="24" cy="24" r="19" />
      <path d="M24 21v13M20 21h4M19 34h10M24 12v3" />
    </>
  ),
  bereavement: (
    <>
      <circle cx="24" cy="13" r="4" />
      <path d="M24 9c-1-6 8-6 6 0 6-2 8 6 2 7 4 5-4 9-8 4-4 5-12 1-8-4-6-1-4-9 2-7-2-6 7-6 6 0M24 20v24M24 38c-7 0-10-3-11-8 6 0 10 2 11 8Zm0-3c1-5 4-7 10-7-1 5-4 8-10 7Z" />
    </>
  ),
  other: (
    <>
      <circle cx="24" cy="24" r="19" />
      <path d="M15 24h.1M24 24h.1M33 24h.1" strokeWidth="5" />
    </>
  ),
}

/** A drawing by its id; an id that nobody drew is "other". */
export function Pictogram({ id }: Readonly<{ id: string }>) {
  const drawn = PICTOGRAMS.find((one) => one === id) ?? 'other'
  return (
    <svg
      className="pictogram"
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {DRAWINGS[drawn]}
    </svg>
  )
}
