import './Notices.css'
import type { LocalText } from '#contract/primitives.ts'
import { BothNames } from './Both.tsx'
import { pageOf } from './pages.ts'

/** What the office has to say, one notice at a time. */
export function Notices({ notices, now }: Readonly<{ notices: readonly LocalText[]; now: number }>) {
  const [notice] = pageOf(notices, 1, now).items
  return <p className="notices">{notice && <BothNames text={notice} />}</p>
}
