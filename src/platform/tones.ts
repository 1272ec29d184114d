export type Tone = 'right' | 'wrong' | 'end'

/** Hz, one after the other: rising when it was right, one low one when not. */
const notes: Readonly<Record<Tone, readonly number[]>> = {
  right: [523.25, 659.25],
  wrong: [261.63],
  end: [523.25, 659.25, 783.99],
}
const loudness = 0.06
const noteSeconds = 0.11
const fadeSeconds = 0.35

let context: AudioContext | undefined

/** Plays a soft tone; a browser that plays nothing before the student has done something on the page stays silent. */
export function playTone(tone: Tone): void {
  context ??= new AudioContext()
  for (const [index, hertz] of notes[tone].entries()) {
    playNote(context, hertz, context.currentTime + index * noteSeconds)
  }
}

/** A sine that comes at once and fades, so that it does not click. */
function playNote(audio: AudioContext, hertz: number, at: number): void {
  const oscillator = audio.createOscillator()
  const gain = audio.createGain()
  oscillator.frequency.value = hertz
  gain.gain.setValueAtTime(0, at)
  gain.gain.linearRampToValueAtTime(loudness, at + 0.02)
  gain.gain.exponentialRampToValueAtTime(0.0001, at + fadeSeconds)
  oscillator.connect(gain).connect(audio.destination)
  oscillator.start(at)
  oscillator.stop(at + fadeSeconds)
}
