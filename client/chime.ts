/**
 * Three rising notes and a held fourth (G4 C5 E5 G5). Not two falling ones: that is the sound by which doors guide blind
 * visitors, and it must stay theirs.
 */
const NOTES = [
  { hertz: 392, atS: 0 },
  { hertz: 523.25, atS: 0.16 },
  { hertz: 659.25, atS: 0.32 },
  { hertz: 783.99, atS: 0.48 },
] as const

const NOTE_S = 0.9
const LOUDNESS = 0.28
/** A soft overtone makes it a struck bar rather than a beep. */
const PARTIALS = [
  { ratio: 1, share: 1 },
  { ratio: 4, share: 0.12 },
] as const

export const CHIME_S = 0.48 + NOTE_S

function strike(context: AudioContext, hertz: number, { atS, share }: { atS: number; share: number }): void {
  const oscillator = new OscillatorNode(context, { type: 'sine', frequency: hertz })
  const gain = new GainNode(context, { gain: 0 })
  oscillator.connect(gain).connect(context.destination)
  gain.gain.setValueAtTime(0, atS)
  gain.gain.linearRampToValueAtTime(LOUDNESS * share, atS + 0.015)
  gain.gain.exponentialRampToValueAtTime(0.0001, atS + NOTE_S)
  oscillator.start(atS)
  oscillator.stop(atS + NOTE_S)
}

/** Schedules the chime now and returns at once. */
export function strikeChime(context: AudioContext): void {
  const begin = context.currentTime + 0.02
  for (const { hertz, atS } of NOTES)
    for (const { ratio, share } of PARTIALS) strike(context, hertz * ratio, { atS: begin + atS, share })
}
