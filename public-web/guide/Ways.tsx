import './Ways.css'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { guideResultWords, wayWords } from '#client/words/guide.ts'
import { localText } from '#client/words.ts'
import type { Alternative } from '#contract/guide.ts'

/** Ways of one errand. */
export function Ways({ ways }: Readonly<{ ways: readonly Alternative[] }>) {
  if (ways.length === 0) return null
  return (
    <ul className="guide-ways">
      {ways.map((way) => (
        <Way key={way.text.ja} way={way} onlyFor={null} />
      ))}
    </ul>
  )
}

const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '')

/** One way: how, for what if not for all, and where to begin. */
export function Way({ way: { kind, text, url }, onlyFor }: Readonly<{ way: Alternative; onlyFor: string | null }>) {
  const { language, say } = useLanguage()
  return (
    <li className="guide-way" data-kind={kind}>
      <span className="guide-way-kind">
        <Ruby text={say(wayWords[kind])} />
      </span>
      <div className="guide-way-how">
        <p>
          {onlyFor === null ? null : (
            <>
              <Ruby text={onlyFor} />{' '}
            </>
          )}
          <Ruby text={localText(text, language)} />
        </p>
        {url === undefined ? null : (
          <a href={url} rel="noopener external">
            <span>
              <Ruby text={say(guideResultWords.more, { site: siteOf(url) })} />
            </span>
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M10 5H5v14h14v-5M14 4h6v6M20 4l-9 9" />
            </svg>
          </a>
        )}
      </div>
    </li>
  )
}
