import { DOCUMENT_LANGUAGES } from '#client/words.ts'
import type { PageAsk } from '#contract/public-page.ts'
import { LANGUAGES } from '#contract/words.ts'
import { inLanguage } from './page-address.ts'
import type { PageHead } from './page-head.ts'

const REFRESH_S = 60

/** A visitor's own page, and one that is nobody's, are for no list of results. */
const isListed = ({ found, ticket, views }: PageAsk): boolean => found && !ticket && !Object.values(views).includes(null)

/** What keeps a page true: its script, or without one a new page each minute. */
const LiveScript = ({ site }: Pick<PageAsk, 'site'>) => (
  <>
    <noscript>
      <meta httpEquiv="refresh" content={String(REFRESH_S)} />
    </noscript>
    {site.modules.map((module) => (
      <link key={module} rel="modulepreload" href={module} />
    ))}
    <script type="module" src={site.script} />
  </>
)

/** What stands in a page's head but its styles. */
export function DocumentHead({ ask, head }: Readonly<{ ask: PageAsk; head: PageHead }>) {
  const { path, search, language, site, still } = ask
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light" />
      <meta name="format-detection" content="telephone=no" />
      <title>{head.title}</title>
      <meta name="description" content={head.description} />
      {isListed(ask) ? (
        <>
          <link rel="canonical" href={`${site.origin}${inLanguage(path, search, language)}`} />
          {LANGUAGES.map((one) => (
            <link
              key={one}
              rel="alternate"
              hrefLang={DOCUMENT_LANGUAGES[one]}
              href={`${site.origin}${inLanguage(path, search, one)}`}
            />
          ))}
          <link rel="alternate" hrefLang="x-default" href={`${site.origin}${path}`} />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
      {still ? null : <LiveScript site={site} />}
    </>
  )
}
