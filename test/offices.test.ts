import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { servicesOf } from '#core/office.ts'
import { readOffices } from '#server/seed.ts'

test('the ten wards are valid data in the city’s official order [G4]', () => {
  const names = readOffices().map(({ id }) => id)
  expect(names).toEqual(['chuo', 'kita', 'higashi', 'shiroishi', 'atsubetsu', 'toyohira', 'kiyota', 'minami', 'nishi', 'teine'])
})

test('every service of every ward can be served at some counter, and what is invented is marked [G4]', () => {
  for (const { id, services, counters, example } of readOffices()) {
    const served = new Set<string>(counters.flatMap(servicesOf))
    expect(
      services.filter((service) => !served.has(service.id)),
      id,
    ).toEqual([])
    expect(example, id).toBe(true)
  }
})

test('an office that does not hold is refused by its file’s name [S7]', () => {
  const folder = mkdtempSync(join(tmpdir(), 'machiai-offices-'))
  writeFileSync(
    join(folder, 'odd.json'),
    JSON.stringify({
      ...readOffices()[0],
      counters: [{ id: '1', label: '1', name: { ja: 'あ', en: 'a' }, ranks: [['nowhere']] }],
    }),
  )
  expect(() => readOffices(folder)).toThrow(/odd\.json is not an office[\s\S]*unknown service nowhere/)
})
