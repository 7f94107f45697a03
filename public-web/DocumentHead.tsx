import { withoutReadings } from '#client/ruby.ts'
import { appWords } from '#client/words/app.ts'
import { DOCUMENT_LANGUAGES, wordsIn } from '#client/words.ts'
import type { PageAsk } from '#contract/public-page.ts'
import { LANGUAGES } from '#contract/words.ts'
import { inLanguage } from './page-address.ts'
import type { PageHead } from './page-head.ts'

const REFRESH_S = 60

/** Where a notice's last link leads. */
const END_OF_NOTICES = '/n'

/** A visitor's own page, and one that is nobody's, are for no list of results. */
const isListed = ({ path, found, ticket, still, search, views }: PageAsk): boolean =>
  found &&
  !ticket &&
  path !== END_OF_NOTICES &&
  still?.kind !== 'offline' &&
  !(still?.kind === 'guide' && hasAnswers(search)) &&
  !Object.values(views).includes(null)

/** Each way through the guide is somebody's own (P48). */
const hasAnswers = (search: string): boolean => [...new URLSearchParams(search).keys()].some((name) => name !== 'lang')

/** The pages as an app on a home screen, and what a phone or a tab draws of them. */
const AppLinks = ({ language, site }: Pick<PageAsk, 'language' | 'site'>) => (
  <>
    <meta name="theme-color" content={site.themeColour} />
    <link rel="manifest" href={`/app.${language}.webmanifest`} />
    <link rel="icon" type="image/svg+xml" href="/icons/mark.svg" />
    <link rel="apple-touch-icon" href="/icons/apple-180.png" />
    <meta name="apple-mobile-web-app-title" content={withoutReadings(wordsIn(language, appWords.shortName))} />
  </>
)

/** What keeps a page true: its script, or without one a new page each minute. */
const LiveScript = ({ site }: Pick<PageAsk, 'site'>) => (
  <>
    <noscript>
      <meta httpEquiv="refresh" content={String(REFRESH_S)} />
    </noscript>
    <Script site={site} />
  </>
)

const Script = ({ site }: Pick<PageAsk, 'site'>) => (
  <>
    {site.modules.map((module) => (
      <link key={module} rel="modulepreload" href={module} />
    ))}
    <script type="module" src={site.script} />
  </>
)

/** What stands in a page's head but its styles. */
export function DocumentHead({ ask, head }: Readonly<{ ask: PageAsk; head: PageHead }>) {
  const { path, language, site, still } = ask
  return (
    <>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light" />
      <meta name="format-detection" content="telephone=no" />
      <title>{head.title}</title>
      <meta name="description" content={head.description} />
      {/* What else stands in an address chooses within the same page. */}
      {isListed(ask) ? (
        <>
          <link rel="canonical" href={`${site.origin}${inLanguage(path, '', language)}`} />
          {LANGUAGES.map((one) => (
            <link
              key={one}
              rel="alternate"
              hrefLang={DOCUMENT_LANGUAGES[one]}
              href={`${site.origin}${inLanguage(path, '', one)}`}
            />
          ))}
          <link rel="alternate" hrefLang="x-default" href={`${site.origin}${path}`} />
        </>
      ) : (
        <meta name="robots" content="noindex" />
      )}
      <AppLinks language={language} site={site} />
      {still ? null : <LiveScript site={site} />}
      {still?.kind === 'offline' ? <Script site={site} /> : null}
    </>
  )
}
