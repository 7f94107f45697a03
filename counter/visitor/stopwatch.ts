const two = (count: number): string => String(count).padStart(2, '0')

/** `2:05`, `1:02:05`: time that is running. Never negative: the server's clock is heard a moment late. */
export function stopwatchText(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`
}
