import type { LocalText } from '#contract/primitives.ts'
import type { Language, NoticeKind } from '#contract/words.ts'
import type { DueNotice } from '#core/notices.ts'
import { findTicket, type Office } from '#core/office.ts'
import type { NoticeMessage, Subscription } from '../notice-ports.ts'
import { filled, nobodyAhead, noticeBodies, noticeTitles, stopWords } from './words.ts'

/** For how long each is worth anything: papers wait longer than a call. */
const TTL_SECONDS = { near: 300, called: 300, ready: 3600, missed: 1800 } as const satisfies Record<NoticeKind, number>

const nameIn = (name: LocalText, language: Language): string => name[language] ?? (language === 'ja-easy' ? name.ja : name.en)

/** The notice in its visitor's language. Nothing in it acts on the ticket: its secret stays on paper. */
export function messageOf(office: Office, subscription: Subscription, due: DueNotice, publicUrl: string): NoticeMessage {
  const { token, number, language } = subscription
  const { kind, occasion, ahead, counter } = due
  const params = { number, office: nameIn(office.settings.name, language), counter: counter ?? '', n: ahead }
  const body = kind === 'near' && ahead === 0 ? nobodyAhead : noticeBodies[kind]
  const paperDay = findTicket(office, number)?.paperDay ?? office.day
  return {
    key: `${token}/${occasion}`,
    kind,
    language,
    title: filled(noticeTitles[kind][language], params),
    body: filled(body[language], params),
    ticketUrl: `${publicUrl}/t/${office.settings.id}/${paperDay}/${number}?lang=${language}`,
    stop: {
      words: stopWords[language],
      url: `${publicUrl}/n?lang=${language}#${token}`,
      post: `${publicUrl}/api/v1/notices/stop?token=${token}`,
    },
    ttlSeconds: TTL_SECONDS[kind],
  }
}
