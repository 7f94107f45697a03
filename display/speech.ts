import { bounded } from './bounded.ts'

/** Longest sentence we say, spoken slowly, and then some: browsers are known to lose the end of an utterance. */
const SPOKEN_WITHIN_MS = 12_000

const japaneseVoice = (): SpeechSynthesisVoice | undefined =>
  window.speechSynthesis?.getVoices().find(({ lang }) => lang.toLowerCase().startsWith('ja'))

/** Says it if this machine has a Japanese voice; otherwise the chime has said what could be said. Always resolves. */
export async function speak(sentence: string): Promise<void> {
  const voice = japaneseVoice()
  if (!voice) return
  const utterance = new SpeechSynthesisUtterance(sentence)
  utterance.voice = voice
  utterance.lang = voice.lang
  utterance.rate = 0.95
  const over = new Promise<boolean>((resolve) => {
    utterance.onend = () => resolve(true)
    utterance.onerror = () => resolve(true)
  })
  window.speechSynthesis.speak(utterance)
  const ended = await bounded(over, SPOKEN_WITHIN_MS, false)
  if (!ended) window.speechSynthesis.cancel()
}
