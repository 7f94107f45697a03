import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bookableDays, slotsOn } from '#core/appointments.ts'
import { bookableOffice, counter, OPENING, outcomeOf, type PaperDay, paperDay, service } from './office-for-tests.ts'

const bookable = () => bookableOffice(['staff', 'public'], { perSlot: 2, to: '11:00' as never })

const NINE = (OPENING + 15 * 60_000) as typeof OPENING
const book = (day: PaperDay, at = NINE, channel: 'staff' | 'kiosk' | 'public' = 'staff') =>
  day.command({ type: 'book', service: service('jusho'), at, language: 'ja', channel, opening: day.office().opening })
const checkIn = (day: PaperDay, id: string) => day.command({ type: 'check-in', appointment: id as never })
const free = (day: PaperDay) =>
  slotsOn(day.office(), service('jusho'), { day: day.office().day, opening: day.office().opening, now: day.now() }).map(
    (slot) => slot.free,
  )

test('times within the hours are booked until their places are taken, by the channels allowed; a cancelled one is free again [O8]', () => {
  const day = paperDay(bookable())
  expect(free(day)).toEqual([2, 2, 2, 2])
  expect([book(day), book(day), book(day)].map(outcomeOf)).toEqual(['allowed', 'allowed', 'slot-full'])
  expect(outcomeOf(book(day, NINE, 'kiosk'))).toBe('no-such-slot')
  expect(outcomeOf(book(day, (NINE + 60_000) as typeof NINE))).toBe('no-such-slot')
  day.must({ type: 'cancel-appointment', appointment: 'r1' as never })
  expect(free(day)).toEqual([1, 2, 2, 2])
})

test('the days with free places are told: not those closed, past or full [O8]', () => {
  const day = paperDay(bookable())
  const { day: today, opening } = day.office()
  const openingOn = (asked: typeof today) => (asked === today ? opening : null)
  const days = () => bookableDays(day.office(), service('jusho'), { openingOn, now: day.now() })
  expect(days()).toEqual([{ day: today, free: 8 }])
  book(day)
  expect(days()).toEqual([{ day: today, free: 7 }])
  day.wait(16)
  expect(days()).toEqual([{ day: today, free: 6 }])
  for (const slot of [1, 1, 2, 2, 3, 3]) book(day, (NINE + slot * 30 * 60_000) as typeof NINE)
  expect(days()).toEqual([])
})

test('a booked time gives priority from that time on, and none to who comes after the time of grace [Q10]', () => {
  const day = paperDay(bookable())
  day.must({ type: 'open', counter: counter('2') })
  for (let each = 0; each < 2; each++) book(day)
  const walkIns = [day.take(['jusho']), day.take(['jusho'])]
  checkIn(day, 'r1')
  expect(day.callNext('2')).toBe(walkIns[0])
  day.must({ type: 'finish', counter: counter('2') })
  day.wait(15)
  expect(day.callNext('2')).toBe('B003')
  day.must({ type: 'finish', counter: counter('2') })
  day.wait(11)
  checkIn(day, 'r2')
  expect(day.office().live.get('B004' as never)?.priority).toBe('ordinary')
  expect(outcomeOf(checkIn(day, 'r2'))).toBe('appointment-used')
  expect(outcomeOf(checkIn(day, 'r9'))).toBe('unknown-appointment')
})

test('a booked time of another day is not checked in today, and is kept over the turn of the day; one nobody came to is missed [O6, O8]', () => {
  const day = paperDay(bookable())
  const tomorrow = (NINE + 24 * 3_600_000) as typeof NINE
  const opening = day.office().nextOpening
  day.must({ type: 'book', service: service('jusho'), at: tomorrow, language: 'ja', channel: 'public', opening })
  book(day)
  expect(outcomeOf(checkIn(day, 'r1'))).toBe('not-today')
  const ended = day.office()
  day.nextDay()
  expect([...ended.appointments.values()].map(({ state }) => state)).toEqual(['booked', 'missed'])
  expect(outcomeOf(checkIn(day, 'r1'))).toBe('allowed')
  expect(outcomeOf(book(day, tomorrow))).toBe('allowed')
  expect([...day.office().appointments.keys()]).toEqual(['r1', 'r3'])
})

test('booked and walk-ins: nobody is overtaken past the bound, and everyone is called [Q10, Q4]', () => {
  const act = fc.constantFrom('walk-in', 'booked', 'next', 'next')
  fc.assert(
    fc.property(fc.array(act, { minLength: 10, maxLength: 80 }), (wanted) => {
      const day = paperDay(bookable())
      day.must({ type: 'open', counter: counter('2') })
      const call = () => {
        if (outcomeOf(day.command({ type: 'call-next', counter: counter('2') })) === 'allowed')
          day.must({ type: 'finish', counter: counter('2') })
      }
      for (const each of wanted) {
        day.wait(1)
        if (each === 'walk-in') day.take(['jusho'])
        else if (each === 'next') call()
        else {
          const slot = slotsOn(day.office(), service('jusho'), {
            day: day.office().day,
            opening: day.office().opening,
            now: day.now(),
          }).find(({ free: left }) => left > 0)
          if (slot && outcomeOf(book(day, slot.at)) === 'allowed') checkIn(day, `r${day.office().lastAppointment}`)
        }
        for (const ticket of day.office().live.values())
          for (const errand of ticket.errands) expect(errand.overtaken).toBeLessThanOrEqual(3)
      }
      while (day.office().live.size > 0) call()
    }),
    { numRuns: 60 },
  )
})
