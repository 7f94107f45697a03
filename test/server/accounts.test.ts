import { expect, test } from 'vitest'
import { openDatabase } from '#server/sqlite/database.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { openHouse, type TestHouse, WARD } from './house-for-tests.ts'
import { browserWith, hire, PASSWORD, PIN, signInByPassword } from './people-for-tests.ts'

const twoWards = () => openHouse({ offices: [smallOffice(), smallOffice({ id: 'other-ward' as never })] })
const CLERK = { account: 'mori', name: 'Mori', role: 'clerk', office: WARD }

const put = ({ send }: TestHouse, path: string, as: string, body: unknown) => send(path, { as, method: 'PUT', body })

test('a manager makes an account, changes it, and is never told a secret [A17]', async () => {
  const house = await openHouse()
  const as = house.token('section-admin')
  const made = await house.send('/staff', { as, body: { ...CLERK, password: PASSWORD } })
  expect([made.status, made.body]).toEqual([
    201,
    {
      ...CLERK,
      id: made.body.id,
      active: true,
      hasPassword: true,
      hasPin: false,
      createdAt: house.clock.now(),
      lockedUntil: null,
    },
  ])
  expect((await put(house, `/staff/${made.body.id}/pin`, as, { pin: PIN })).status).toBe(204)
  const post = { name: 'Mori (desk)', role: 'supervisor', office: WARD, active: true }
  expect((await put(house, `/staff/${made.body.id}`, as, post)).body).toMatchObject(post)
  expect((await house.send('/staff', { as })).body.staff).toEqual([{ ...made.body, ...post, hasPin: true }])
})

test('an account’s name is one person’s, whatever its case [A17]', async () => {
  const house = await openHouse()
  const as = house.token('section-admin')
  await house.send('/staff', { as, body: CLERK })
  expect((await house.send('/staff', { as, body: { ...CLERK, account: 'MORI' } })).body.code).toBe('account-taken')
})

test('whoever is of the city is of no office, and nobody else is of all [A17]', async () => {
  const { send, token } = await openHouse()
  const as = token('city-admin', null)
  const make = async (role: string, office: string | null) =>
    (await send('/staff', { as, body: { ...CLERK, role, office } })).body
  expect(await make('clerk', null)).toMatchObject({ code: 'malformed' })
  expect(await make('city-admin', WARD)).toMatchObject({ code: 'malformed' })
  expect(await make('clerk', 'nowhere')).toMatchObject({ code: 'unknown-office' })
  expect(await make('city-admin', null)).toMatchObject({ role: 'city-admin', office: null })
})

test('a section’s manager sees and changes accounts of that office only, and makes nobody a manager of the city [A17]', async () => {
  const house = await twoWards()
  const [here, elsewhere] = [await hire(house), await hire(house, { account: 'ito', office: 'other-ward' })]
  const city = await hire(house, { account: 'kato', role: 'city-admin' })
  const as = house.token('section-admin')
  expect((await house.send('/staff', { as })).body.staff.map(({ id }: { id: string }) => id)).toEqual([here])
  const refusals = [
    await house.send('/staff', { as, body: { ...CLERK, office: 'other-ward' } }),
    await house.send('/staff', { as, body: { ...CLERK, role: 'city-admin', office: null } }),
    await put(house, `/staff/${here}`, as, { name: 'Sato', role: 'city-admin', office: null, active: true }),
    await put(house, `/staff/${here}`, as, { name: 'Sato', role: 'clerk', office: 'other-ward', active: true }),
    await put(house, `/staff/${elsewhere}`, as, { name: 'Ito', role: 'clerk', office: WARD, active: true }),
    await put(house, `/staff/${elsewhere}/pin`, as, { pin: PIN }),
    await put(house, `/staff/${city}/password`, as, { password: PASSWORD }),
  ]
  expect(refusals.map(({ body }) => body.code)).toEqual([
    'not-permitted',
    'not-permitted',
    'not-permitted',
    'not-permitted',
    'unknown-staff',
    'unknown-staff',
    'unknown-staff',
  ])
})

test.each([
  ['section-admin', { name: 'Sato', role: 'clerk', office: WARD, active: true }],
  ['section-admin', { name: 'Sato', role: 'section-admin', office: WARD, active: false }],
  ['city-admin', { name: 'Sato', role: 'city-admin', office: null, active: false }],
  ['city-admin', { name: 'Sato', role: 'section-admin', office: WARD, active: true }],
] as const)('a %s does not put away the last manager’s account, their own, before there is another [A17]', async (role, post) => {
  const house = await openHouse()
  const own = await hire(house, { role })
  const signIn = async () => browserWith('admin', await signInByPassword(house, { account: 'sato', password: PASSWORD }))
  const change = async () => house.send(`/staff/${own}`, { headers: await signIn(), method: 'PUT', body: post })
  expect((await change()).body.code).toBe('last-manager')
  await hire(house, { account: 'ito', role })
  expect((await change()).status).toBe(200)
})

test.each([
  ['short one', 'weak-password'],
  ['sato.ichiro', 'weak-password'],
  ['SATO.Ichiro', 'weak-password'],
  ['ten letters', null],
  ['むつかしいあいことばです', null],
] as const)('a password “%s”: %s [A18]', async (password, refusal) => {
  const house = await openHouse()
  const body = { ...CLERK, account: 'sato.ichiro' }
  const { body: made } = await house.send('/staff', { as: house.token('section-admin'), body: { ...body, password } })
  expect(made.code ?? null).toBe(refusal)
  const staff = refusal === null ? made.id : await hire(house, { account: 'sato.ichiro' })
  const set = await put(house, `/staff/${staff}/password`, house.token('section-admin'), { password })
  expect(set.body.code ?? null).toBe(refusal)
})

test.each([
  ['123', 'weak-pin'],
  ['123456789', 'weak-pin'],
  ['12a4', 'weak-pin'],
  ['1111', 'weak-pin'],
  ['1234', 'weak-pin'],
  ['9876', 'weak-pin'],
  ['78901', 'weak-pin'],
  ['1235', null],
  ['2580', null],
  ['48151623', null],
] as const)('a PIN %s: %s [A18]', async (pin, refusal) => {
  const house = await openHouse()
  const as = house.token('section-admin')
  const { body: made } = await house.send('/staff', { as, body: { ...CLERK, pin } })
  expect(made.code ?? null).toBe(refusal)
  const staff = refusal === null ? made.id : await hire(house)
  expect((await put(house, `/staff/${staff}/pin`, as, { pin })).body.code ?? null).toBe(refusal)
})

test('secrets are kept as argon2id of at least 19 MiB and two passes, each with its own salt [A18]', async () => {
  const house = await openHouse()
  await hire(house)
  await hire(house, { account: 'mori' })
  const database = openDatabase(house.dataDir)
  const stored = database.prepare('SELECT password_hash, pin_hash FROM staff').raw().all().flat() as string[]
  database.close()
  expect(stored).toHaveLength(4)
  expect(new Set(stored).size).toBe(4)
  for (const hash of stored) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[A-Za-z0-9+/]{22}\$[A-Za-z0-9+/]{43}$/)
})
