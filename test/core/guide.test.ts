import { expect, test } from 'vitest'
import { Guide, type LifeEvent, type QuestionId } from '#contract/guide.ts'
import type { ServiceId } from '#contract/primitives.ts'
import { elsewhereFor, errandsFor, guideForOffice, openQuestion, papersFor, questionsLeft, trailOf } from '#core/guide.ts'
import { hearings } from './guide-for-tests.ts'

const text = (ja: string, en: string) => ({ ja, en, 'ja-easy': ja })
const errand = (id: string, service: string | null, change: object = {}) => ({
  id,
  service,
  name: text(id, id),
  when: [],
  papers: [],
  instead: service === null ? ['bureau'] : [],
  ...change,
})
const when = (question: string, ...is: readonly string[]) => ({ question, is })
const answers = (...ids: readonly string[]) => ids.map((id) => ({ id, text: text(id, id) }))

/** Moving from home or abroad, with or without a card; the card matters to those from home only. */
const guide = Guide.parse({
  example: true,
  sources: [],
  papers: { id: text('本人確認書類', 'ID'), form: text('届書', 'Form'), card: text('カード', 'Card') },
  questions: {
    from: { ask: text('どこから', 'Where from'), answers: answers('home', 'abroad') },
    card: { ask: text('カード', 'Card'), answers: answers('yes', 'no') },
  },
  alternatives: { bureau: { kind: 'other-office', text: text('入管', 'Immigration') } },
  events: [
    {
      id: 'move',
      name: text('引っ越し', 'Move'),
      pictogram: 'move',
      questions: ['from', 'card'],
      errands: [
        errand('notice', 'jusho', { papers: ['id', 'form'] }),
        errand('card', 'mynumber', { when: [when('from', 'home'), when('card', 'yes')], papers: ['card'] }),
        errand('school', 'jusho', { when: [when('card', 'yes')], papers: ['card', 'id'] }),
        errand('visa', null, { when: [when('from', 'abroad')] }),
      ],
    },
  ],
})
const move = guide.events[0] as LifeEvent

test('errands come in the guide’s order, each service once, with its papers merged [H4]', () => {
  const heard = errandsFor(move, { from: 'home', card: 'yes' })
  expect(heard.map(({ service, parts, papers }) => [service, parts.map(({ id }) => id), papers])).toEqual([
    ['jusho', ['notice', 'school'], ['id', 'form', 'card']],
    ['mynumber', ['card'], ['card']],
  ])
})

test('what no counter of the building does is told with the place that does it, and makes no errand [H3]', () => {
  expect(elsewhereFor(move, { from: 'abroad', card: 'no' }).map(({ id, instead }) => [id, instead])).toEqual([
    ['visa', ['bureau']],
  ])
  expect(errandsFor(move, { from: 'abroad', card: 'no' }).map(({ service }) => service)).toEqual(['jusho'])
})

test('a question is asked only while its answer can still change what is offered [H2]', () => {
  const event = { ...move, errands: move.errands.filter(({ id }) => id !== 'school') }
  expect(openQuestion(event, {})).toBe('from')
  expect(openQuestion(event, { from: 'home' })).toBe('card')
  expect(openQuestion(event, { from: 'home', card: 'no' })).toBeNull()
  expect(openQuestion(event, { from: 'abroad' })).toBeNull()
  expect(hearings(guide, event)).toHaveLength(3)
})

test('an answer given before counts, and one that no longer matters changes nothing [H2]', () => {
  expect(openQuestion(move, { card: 'no' })).toBe('from')
  expect(errandsFor(move, { from: 'home', card: 'no', school: 'yes' })).toEqual(errandsFor(move, { from: 'home', card: 'no' }))
})

test('how many questions are left counts the open one, at least and at most [H2, P42]', () => {
  const event = { ...move, errands: move.errands.filter(({ id }) => id !== 'school') }
  expect(questionsLeft(guide, event, {})).toEqual({ least: 1, most: 2 })
  expect(questionsLeft(guide, event, { from: 'home' })).toEqual({ least: 1, most: 1 })
  expect(questionsLeft(guide, event, { from: 'abroad' })).toEqual({ least: 0, most: 0 })
})

test('the way so far is the answers that matter, in the order of asking [P42]', () => {
  const event = { ...move, errands: move.errands.filter(({ id }) => id !== 'school') }
  expect(trailOf(event, { card: 'yes', from: 'home' })).toEqual([
    { question: 'from', answer: 'home' },
    { question: 'card', answer: 'yes' },
  ])
  expect(trailOf(event, { card: 'yes', from: 'abroad' })).toEqual([{ question: 'from', answer: 'abroad' }])
})

test('each paper is brought once, and it is known for which counters [H4]', () => {
  expect(papersFor(errandsFor(move, { from: 'home', card: 'yes' }))).toEqual([
    { paper: 'id', services: ['jusho'] },
    { paper: 'form', services: ['jusho'] },
    { paper: 'card', services: ['jusho', 'mynumber'] },
  ])
})

test.each(['lang', 'ward'])('no question is named %s, which addresses say of themselves [H1, P42]', (name) => {
  const questions = { ...guide.questions, [name]: guide.questions['card' as QuestionId] }
  expect(Guide.safeParse({ ...guide, questions }).error?.issues[0]?.message).toBe(`no question can be named ${name}`)
})

test('an office is offered what its services can do: no errand, no question and no event beyond them [H5]', () => {
  const of = (...services: readonly string[]) => guideForOffice(guide, services as readonly ServiceId[])
  expect(of('jusho').events[0]?.errands.map(({ id }) => id)).toEqual(['notice', 'school', 'visa'])
  expect(of('mynumber').events[0]?.errands.map(({ id }) => id)).toEqual(['card', 'visa'])
  expect(of('kokuho').events).toEqual([])
})

test.each([
  ['a paper', { papers: ['passport'] }, 'the paper passport of odd'],
  ['an alternative', { instead: ['moon'] }, 'the alternative moon of odd'],
  ['an answer', { when: [when('from', 'mars')] }, 'from is mars, on which odd depends'],
  ['a question of another event', { when: [when('elsewhere', 'yes')] }, 'elsewhere is yes, on which odd depends'],
  ['a place', { service: null, instead: [] }, 'the place where odd is done'],
])('an errand that names %s which the guide does not know is refused in words [H1]', (_what, change, words) => {
  const events = [{ ...move, errands: [errand('odd', 'jusho', change)] }]
  expect(Guide.safeParse({ ...guide, events }).error?.issues[0]?.message).toContain(`${words}`)
})

test('two events or two errands of an event with the same id are refused [H1]', () => {
  const messages = (events: readonly unknown[]) =>
    Guide.safeParse({ ...guide, events }).error?.issues.map(({ message }) => message)
  expect(messages([move, move])).toEqual(['two events are move'])
  expect(messages([{ ...move, errands: [errand('one', 'jusho'), errand('one', 'jusho')] }])).toEqual(['two errands are one'])
})
