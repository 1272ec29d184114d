import { memoryModel, type MemoryModel } from '../../domain/exam/memory-model'
import { defaultParameters } from '../../domain/scheduling/defaults'
import { uniform } from '../../domain/exam/uniform'

/** What only the simulator knows of a student. */
export interface Truth {
  readonly memory: MemoryModel
  /** Her seconds over the expected ones. */
  readonly speed: number
}

export type MemoryKind = 'default' | 'other'

const { weights } = defaultParameters
export const defaultMemory = memoryModel(weights)

/** The truth about one student. */
export function truthOf(kind: MemoryKind, seed: number): Truth {
  return kind === 'default' ? { memory: defaultMemory, speed: 1 } : otherTruth(seed)
}

/**
 * A student whose memory is not the default one: section 2 of design/exam-planning.md. First stabilities x 0.5 … 2,
 * decay 0.1 … 0.3, ten further weights moved by 10 to 20 %, speed by 25 %.
 */
function otherTruth(seed: number): Truth {
  const own = [...weights]
  const chance = (draw: number): number => uniform(seed, draw, 3, 9)
  const scale = (index: number, spread: number): void => {
    own[index] = (own[index] ?? 0) * Math.exp(spread * normal(seed, index))
  }
  const shift = (index: number, spread: number): void => {
    own[index] = (own[index] ?? 0) + spread * normal(seed, index)
  }
  const first = Math.exp(Math.log(0.5) + chance(0) * Math.log(4))
  for (let grade = 0; grade < 4; grade++) own[grade] = (own[grade] ?? 0) * first
  own[20] = 0.1 + 0.2 * chance(1)
  shift(4, 0.4)
  scale(6, 0.15)
  shift(8, 0.2)
  scale(9, 0.15)
  scale(10, 0.15)
  scale(11, 0.2)
  scale(13, 0.15)
  scale(14, 0.1)
  scale(15, 0.15)
  scale(16, 0.15)
  scale(17, 0.2)
  own[15] = Math.min(0.95, own[15] ?? 0)
  own[16] = Math.max(1.05, own[16] ?? 0)
  return { memory: memoryModel(own), speed: Math.exp(0.25 * normal(seed, 30)) }
}

/** Standard normal numbers by Box and Muller. */
function normal(seed: number, draw: number): number {
  const radius = Math.sqrt(-2 * Math.log(uniform(seed, draw, 1, 9)))
  return radius * Math.cos(2 * Math.PI * uniform(seed, draw, 2, 9))
}
