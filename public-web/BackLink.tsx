import './BackLink.css'
import { Link } from 'wouter'
import { Ruby } from '#client/components/Ruby.tsx'

/** The way back, above a page's heading: `text` says where it leads. */
export const BackLink = ({ href, text }: Readonly<{ href: string; text: string }>) => (
  <Link className="back-link" href={href}>
    <span>
      <Ruby text={text} />
    </span>
  </Link>
)
