import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { basic, choice, fact, seedFile, topicsFile } from './deck-of'

/** A good small deck as files. */
export const deckFiles: Readonly<Record<string, string>> = {
  'topics.yaml': stringify(topicsFile),
  'sources.yaml': stringify({
    ONE2001: { reference: 'One A. A study. 2001.' },
    TWO2002: { reference: 'Two B. Another study. 2002.' },
  }),
  'seed.yaml': stringify(seedFile),
  'glossary.yaml': stringify([]),
  'facts.json': JSON.stringify({ facts: [fact], glossary: [] }),
  'physiology/anatomy.yaml': stringify({ topic: 'anatomy', notes: [basic] }),
  'training/volume.yaml': stringify({ topic: 'volume', notes: [choice] }),
}

/** Writes a folder `cards` that goes when the test ends, and gives its path. */
export async function cardFolder(
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'myodeck-'))
  onTestFinished(() => rm(parent, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(parent, 'cards', path)), { recursive: true })
    await writeFile(join(parent, 'cards', path), text)
  }
  return join(parent, 'cards')
}
