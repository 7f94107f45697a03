import { expect, test } from 'vitest'
import type { QuestionId } from '#contract/guide.ts'
import type { OfficeSettings } from '#contract/settings.ts'
import type { MenuView } from '#contract/views/hall.ts'
import type { Estimate } from '#contract/views/parts.ts'
import { menuView } from '#core/views/menu.ts'
import { readGuide } from '#server/guide.ts'
import { readOffices } from '#server/seed.ts'
import { find } from '../../counter/concierge/hearing/find.ts'
import { type Hearing, NEW_HEARING, type Turn, turn } from '../../counter/concierge/hearing/hearing.ts'
import { numberAfter } from '../../counter/concierge/hearing/number-after.ts'
import { soonest } from '../../counter/concierge/hearing/soonest.ts'
import { eventOf, stepOf, trailIn } from '../../counter/concierge/hearing/step.ts'
import { ticketFor } from '../../counter/concierge/hearing/ticket-for.ts'
import { onTicket, papersOnTicket, wantedServices, waysFor } from '../../counter/concierge/hearing/wanted.ts'
import { type PaperDay, paperDay, service } from '../core/office-for-tests.ts'

const guide = readGuide()
const chuo = readOffices().find(({ id }) => id === 'chuo') as OfficeSettings
const menuOf = (day: PaperDay): MenuView => menuView(day.office(), day.now())

const heard = (...turns: readonly Turn[]): Hearing => turns.reduce(turn, NEW_HEARING)
const answer = (question: string, given: string): Turn => ({ type: 'answer', question: question as QuestionId, answer: given })
const MOVED_IN: readonly Turn[] = [
  { type: 'event', event: 'move-in' },
  answer('from', 'japan'),
  answer('card', 'yes'),
  answer('certificate', 'record'),
  answer('family', 'neither'),
]

const eventIn = (hearing: Hearing) => eventOf(guide, hearing.event)
const wantedIn = (hearing: Hearing, day = paperDay(chuo)) =>
  wantedServices({ event: eventIn(hearing), hearing }, menuOf(day).services)
const ticketIn = (hearing: Hearing, day = paperDay(chuo)) => onTicket(wantedIn(hearing, day)).map(({ id }) => id)
const trailWords = (hearing: Hearing) => {
  const event = eventIn(hearing)
  return event ? trailIn(guide, event, hearing.answers).map(({ id, answer: given }) => `${id} ${given}`) : []
}

test('one tap for the event and one for each of its questions lead to the result [I1]', () => {
  const steps = MOVED_IN.map((_tap, taps) => stepOf(guide, heard(...MOVED_IN.slice(0, taps + 1))))
  expect(steps.map((step) => (step.at === 'question' ? step.id : step.at))).toEqual([
    'from',
    'card',
    'certificate',
    'family',
    'result',
  ])
  expect(stepOf(guide, NEW_HEARING).at).toBe('event')
})

test('an answer is changed by itself: the others stay, and the result comes back with one tap [I1]', () => {
  const hearing = heard(...MOVED_IN)
  expect(trailWords(hearing)).toEqual(['from japan', 'card yes', 'certificate record', 'family neither'])
  const again = turn(hearing, { type: 'ask-again', question: 'certificate' as QuestionId })
  expect(stepOf(guide, again)).toMatchObject({ at: 'question', id: 'certificate' })
  const changed = turn(again, answer('certificate', 'seal'))
  expect(stepOf(guide, changed).at).toBe('result')
  expect(trailWords(changed)).toEqual(['from japan', 'card yes', 'certificate seal', 'family neither'])
  expect(ticketIn(changed)).toEqual(['jusho', 'mynumber', 'inkan', 'shomei'])
})

test('what was answered for one event is not asked again for another, and what no longer matters is out of sight [I1]', () => {
  const other = heard(...MOVED_IN, { type: 'choose-again' }, { type: 'event', event: 'move-within' })
  expect(stepOf(guide, other)).toMatchObject({ at: 'question', id: 'record' })
  expect(trailWords(other)).toEqual(['card yes'])
  const certificates = heard(
    { type: 'event', event: 'certificates' },
    answer('certificate-kind', 'family'),
    answer('register-place', 'sapporo'),
    answer('visitor', 'self'),
    answer('certificate-kind', 'seal'),
  )
  expect(trailWords(certificates)).toEqual(['certificate-kind seal'])
})

test('moving in with a card and a certificate is one ticket of three services, with every paper once [I2]', () => {
  const hearing = heard(...MOVED_IN)
  expect(ticketIn(hearing)).toEqual(['jusho', 'mynumber', 'shomei'])
  const papers = papersOnTicket(wantedIn(hearing))
  expect(new Set(papers.map(({ paper }) => paper)).size).toBe(papers.length)
  expect(papers.find(({ paper }) => paper === 'pin')?.services.map(({ id }) => id)).toEqual(['jusho', 'mynumber'])
})

test('any errand is left out and any service added, and the papers follow [I2]', () => {
  const hearing = heard(...MOVED_IN, { type: 'leave', service: service('jusho') }, { type: 'pick', service: service('kokuho') })
  expect(ticketIn(hearing)).toEqual(['mynumber', 'shomei', 'kokuho'])
  expect(papersOnTicket(wantedIn(hearing)).map(({ paper }) => paper)).not.toContain('move-out-certificate')
  expect(ticketIn(turn(hearing, { type: 'leave', service: service('jusho') }))).toEqual(['jusho', 'mynumber', 'shomei', 'kokuho'])
  expect(ticketIn(turn(hearing, { type: 'pick', service: service('kokuho') }))).toEqual(['mynumber', 'shomei'])
})

test('what is not done here comes first, then what spares the line [I2]', () => {
  const hearing = heard(
    { type: 'event', event: 'bereavement' },
    answer('death-notice', 'not-yet'),
    answer('deceased-insurance', 'work'),
    answer('deceased-pension', 'employees'),
    answer('inheritance', 'yes'),
  )
  const ways = waysFor(guide, { event: eventIn(hearing), hearing })
  expect(ways.map(({ errand, elsewhere, ways: others }) => [errand.id, elsewhere, others.map(({ kind }) => kind)])).toEqual([
    ['deceased-employees-pension', true, ['other-office']],
    ['death-notice', false, ['after-hours']],
    ['inheritance-register', false, ['mail']],
  ])
})

test('services are chosen by name without an event, the same ticket for all of them [I2]', () => {
  const hearing = heard({ type: 'by-name', service: service('shomei') }, { type: 'pick', service: service('inkan') })
  expect(stepOf(guide, hearing)).toMatchObject({ at: 'result', event: null })
  expect(ticketIn(hearing)).toEqual(['shomei', 'inkan'])
  expect(trailWords(hearing)).toEqual([])
})

test('a service whose tickets are stopped stays in sight and is not put on the ticket [I4]', () => {
  const day = paperDay(chuo)
  day.must({ type: 'stop-tickets', services: [service('mynumber')] })
  const hearing = heard(...MOVED_IN)
  expect(wantedIn(hearing, day).map(({ offer, on }) => [offer.id, offer.state, on])).toEqual([
    ['jusho', 'no-counter', true],
    ['mynumber', 'stopped', false],
    ['shomei', 'no-counter', true],
  ])
  expect(papersOnTicket(wantedIn(hearing, day)).some(({ services }) => services.some(({ id }) => id === 'mynumber'))).toBe(false)
})

test('language, needs and a reason go with the ticket; without them it is an ordinary one [I5]', () => {
  const chosen = [{ id: service('jusho') }]
  expect(ticketFor(heard(...MOVED_IN), chosen, null)).toEqual({ services: ['jusho'], needs: [], language: 'ja' })
  const hearing = heard(
    ...MOVED_IN,
    { type: 'language', language: 'vi' },
    { type: 'need', need: 'interpreter' },
    { type: 'need', need: 'wheelchair' },
    { type: 'need', need: 'wheelchair' },
    { type: 'reason', reason: 'pregnancy' },
  )
  expect(ticketFor(hearing, chosen, 'R012')).toEqual({
    services: ['jusho'],
    needs: ['interpreter'],
    language: 'vi',
    priority: 'priority',
    reason: 'pregnancy',
    paper: 'R012',
  })
})

test('a ticket that is taken back leaves all that was heard; the next visitor begins with nothing [I6]', () => {
  const before = heard(...MOVED_IN, { type: 'need', need: 'hearing' })
  const issued = turn(before, { type: 'issued', ticket: { number: 'B001' } as never })
  expect(stepOf(guide, issued).at).toBe('issued')
  expect(turn(issued, { type: 'taken-back' })).toEqual({ ...before, takenBack: 'B001' })
  expect(turn(issued, { type: 'next-visitor' })).toEqual(NEW_HEARING)
})

test('the next paper of the roll has the next number, with as many digits [I7]', () => {
  expect(['R001', 'R009', 'R099', 'R999', '7'].map(numberAfter)).toEqual(['R002', 'R010', 'R100', 'R1000', '8'])
})

test('the first call is reckoned from the shortest line, and not promised where nothing is known [I2]', () => {
  const offer = (estimate: Estimate) => ({ estimate }) as MenuView['services'][number]
  const range = { kind: 'range', from: 10, to: 25 } as const
  const over = { kind: 'over', from: 180 } as const
  expect(soonest([offer(over), offer({ kind: 'unknown' }), offer(range)])).toEqual(range)
  expect(soonest([offer(range), offer({ kind: 'soon' })])).toEqual({ kind: 'soon' })
  expect(soonest([offer({ kind: 'unknown' })])).toBeNull()
})

test('a word finds events, their errands and services, in any language and however it is typed [I13]', () => {
  const offers = menuOf(paperDay(chuo)).services
  const hits = (typed: string) => {
    const found = find(typed, guide, offers)
    return found && { events: found.events.map(({ event }) => event.id), services: found.services.map(({ id }) => id) }
  }
  expect(hits('  ')).toBeNull()
  expect(hits('結婚')?.events).toEqual(['marriage'])
  expect(hits('けっこん')?.events).toContain('marriage')
  expect(hits('ＭＡＲＲＩＡＧＥ')?.events).toContain('marriage')
  expect(hits('ｲﾝｶﾝ')?.services).toContain('inkan')
  expect(hits('kết hôn')?.events).toContain('marriage')
  expect(hits('転校')?.events).toEqual(['move-in', 'move-within', 'children'])
  expect(hits('zzz')).toEqual({ events: [], services: [] })
  const school = find('転校', guide, offers)?.events[0]
  expect(school?.errands.map(({ id }) => id)).toEqual(['move-in-school'])
})
