import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Guide } from '#contract/guide.ts'
import { readGuide } from '#server/guide.ts'
import { smallOffice } from '../core/office-for-tests.ts'
import { freshDataDir, openHouse } from './house-for-tests.ts'

test('everyone reads the guide of what the offices here offer; an unchanged one is 304 [H7, H5]', async () => {
  const { send } = await openHouse()
  const { status, body, headers } = await send('/guide')
  expect(status).toBe(200)
  const services = Guide.parse(body).events.flatMap(({ errands }) => errands.map(({ service }) => service))
  expect(new Set(services)).toEqual(new Set(['jusho', 'shomei', 'annai', null]))
  const etag = headers.get('ETag') ?? ''
  for (const known of [etag, `W/${etag}`, `"older", ${etag}`])
    expect((await send('/guide', { headers: { 'If-None-Match': known } })).status).toBe(304)
  expect((await send('/guide', { headers: { 'If-None-Match': '"older"' } })).body).toEqual(body)
})

test('a guide that does not hold stops the start by its file’s name: broken text, an unknown paper, a service of no office [S7, H1]', () => {
  const folder = (text: string): string => {
    const made = freshDataDir()
    writeFileSync(join(made, 'ward.json'), JSON.stringify(smallOffice()))
    mkdirSync(join(made, 'city'))
    writeFileSync(join(made, 'city', 'guide.json'), text)
    return made
  }
  const guide = readGuide()
  expect(() => readGuide(folder('{ "example": '))).toThrow(/guide\.json cannot be read/)
  expect(() => readGuide(folder(JSON.stringify({ ...guide, papers: {} })))).toThrow(
    /guide\.json is not a guide[\s\S]*the paper id of move-in-notice is unknown in move-in/,
  )
  expect(() => readGuide(folder(JSON.stringify(guide)))).toThrow(
    /guide\.json sends move-in to the service mynumber, which no office has/,
  )
})
