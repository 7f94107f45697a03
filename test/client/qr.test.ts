import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { type QrDrawing, qrPath } from '#client/qr/qr-path.ts'

const MODULE_PX = 4
const RUN = /M(\d+) (\d+)h(\d+)v1h-(\d+)z/g

/** The drawing as a phone's camera would have it: black runs on white, four pixels to a module. */
function photograph({ size, path }: QrDrawing) {
  const width = size * MODULE_PX
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x, y, length] of path.matchAll(RUN))
    for (let row = 0; row < MODULE_PX; row++) {
      const from = (Number(y) * MODULE_PX + row) * width + Number(x) * MODULE_PX
      for (let at = from; at < from + Number(length) * MODULE_PX; at++) pixels.fill(0, at * 4, at * 4 + 3)
    }
  return { pixels, width }
}

function scanned(text: string): string | undefined {
  const { pixels, width } = photograph(qrPath(text))
  return jsQR(pixels, width, width)?.data
}

test('a phone reads from the screen and the slip the very address that was issued [K3]', () => {
  const address = 'https://machiai.city.sapporo.example/t/chuo/A045?day=2026-11-24#s=mX3v0Kq8Rt2LwPz9'
  expect(scanned(address)).toBe(address)
  expect(scanned('http://192.168.10.4:3000/t/nishi/B999#s=_-')).toBe('http://192.168.10.4:3000/t/nishi/B999#s=_-')
})

test('the path is made of runs and of nothing else, and keeps four modules of quiet on each side [K3]', () => {
  const { size, path } = qrPath('https://machiai.example/t/chuo/A001#s=abc')
  expect(path.replace(RUN, '')).toBe('')
  for (const [, x, y, length, back] of path.matchAll(RUN)) {
    expect(Math.min(Number(x), Number(y))).toBeGreaterThanOrEqual(4)
    expect(Math.max(Number(x) + Number(length), Number(y) + 1)).toBeLessThanOrEqual(size - 4)
    expect(back).toBe(length)
  }
})
