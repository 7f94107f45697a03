import { ServiceId } from '#contract/primitives.ts'
import { DAY_PARTS, LANGUAGES } from '#contract/words.ts'

/** What an address may say to the page of quiet times; whatever else stands in it changes nothing there. */
const ASKED: Readonly<Record<string, (value: string) => boolean>> = {
  lang: (value) => LANGUAGES.some((language) => language === value),
  service: (value) => ServiceId.safeParse(value).success,
  when: (value) => DAY_PARTS.some((part) => part === value),
}

/** The same in one way of writing it. */
export function outlookSearch(search: string): string {
  const query = new URLSearchParams(search)
  const said = Object.entries(ASKED).flatMap(([name, isAsked]) => {
    const value = query.get(name)
    return value !== null && isAsked(value) ? [[name, value]] : []
  })
  return said.length === 0 ? '' : `?${new URLSearchParams(said)}`
}
