import './OutlookFilter.css'
import { useId } from 'react'
import { useLocation } from 'wouter'
import { Ruby } from '#client/components/Ruby.tsx'
import { useLanguage } from '#client/LanguageProvider.tsx'
import { withoutReadings } from '#client/ruby.ts'
import { dayPartWords, outlookWords } from '#client/words/outlook.ts'
import { localText } from '#client/words.ts'
import type { OutlookView } from '#contract/outlook.ts'
import { DAY_PARTS } from '#contract/words.ts'
import { besides, forPart, whenOf } from './asked.ts'

/** Which service it is about, by a form, and which time of day suits, by links: both without a script. */
export function OutlookFilter({ view, search }: Readonly<{ view: OutlookView; search: string }>) {
  const { say } = useLanguage()
  const [path] = useLocation()
  const when = whenOf(search)
  return (
    <div className="outlook-filter">
      <ServiceForm view={view} search={search} path={path} />
      <nav aria-label={withoutReadings(say(outlookWords.when))}>
        <ul>
          {DAY_PARTS.map((part) => (
            <li key={part}>
              <a href={forPart(path, search, part)} aria-current={part === when ? 'true' : undefined}>
                <span>
                  <Ruby text={say(dayPartWords[part])} />
                </span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  )
}

function ServiceForm({ view, search, path }: Readonly<{ view: OutlookView; search: string; path: string }>) {
  const { language, say } = useLanguage()
  const id = useId()
  return (
    <form method="get" action={path}>
      {besides(search, 'service').map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={id}>
        <Ruby text={say(outlookWords.service)} />
      </label>
      <select id={id} name="service" defaultValue={view.service ?? ''}>
        <option value="">{withoutReadings(say(outlookWords.allServices))}</option>
        {view.services.map((service) => (
          <option key={service.id} value={service.id}>
            {withoutReadings(localText(service.name, language))}
          </option>
        ))}
      </select>
      <button type="submit">
        <Ruby text={say(outlookWords.show)} />
      </button>
    </form>
  )
}
