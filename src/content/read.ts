import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import * as v from 'valibot'
import type { Deck } from './deck'
import { figuresFolder, readFigures } from './figures/read'
import { parseFile, type ParsedFile } from './parse-file'
import type { Problem } from './problem'
import {
  factsFileSchema,
  glossaryFileSchema,
  seedFileSchema,
  sourcesFileSchema,
  topicFileSchema,
  topicsFileSchema,
} from './schema'

export interface ReadResult {
  /** Absent when topics, sources, seed, glossary or facts cannot be read; topic files of the wrong shape are left out. */
  readonly deck: Deck | undefined
  readonly problems: readonly Problem[]
}

/** Reads the folder of cards and checks the shape of every file in it. */
export async function readDeck(folder: string): Promise<ReadResult> {
  const problems: Problem[] = []
  const read = async <const Schema extends v.GenericSchema>(
    path: string,
    schema: Schema,
  ): Promise<ParsedFile<v.InferOutput<Schema>> | undefined> => {
    const file = `${basename(folder)}/${path}`
    const text = await readFile(join(folder, path), 'utf8').catch(() => undefined)
    if (text === undefined) {
      problems.push({ file, line: 1, message: 'cannot be read' })
      return undefined
    }
    const result = parseFile(file, text, schema)
    if ('parsed' in result) return result.parsed
    problems.push(...result.problems)
    return undefined
  }

  const [topics, sources, seed, glossaryLinks, evidence] = await Promise.all([
    read('topics.yaml', topicsFileSchema),
    read('sources.yaml', sourcesFileSchema),
    read('seed.yaml', seedFileSchema),
    read('glossary.yaml', glossaryFileSchema),
    readFacts(join(folder, 'facts.json')),
  ])
  if (!evidence) {
    const message = 'cannot be read, or has not the shape of a list of facts'
    problems.push({ file: `${basename(folder)}/facts.json`, line: 1, message })
  }
  const { figures, problems: inFigures } = await readFigures(folder)
  problems.push(...inFigures)
  const paths = await topicPaths(folder)
  const files = await Promise.all(paths.map((path) => read(path, topicFileSchema)))
  if (!topics || !sources || !seed || !glossaryLinks || !evidence) {
    return { deck: undefined, problems }
  }
  const deck: Deck = {
    topics,
    sources,
    seed,
    topicFiles: files.filter((file) => file !== undefined),
    figures,
    facts: new Map(evidence.facts.map((fact) => [fact.id, fact])),
    glossary: evidence.glossary,
    glossaryLinks,
  }
  return { deck, problems }
}

/** Nobody edits the facts by hand, so they are read as plain JSON, which is quick. */
async function readFacts(
  path: string,
): Promise<v.InferOutput<typeof factsFileSchema> | undefined> {
  try {
    const data: unknown = JSON.parse(await readFile(path, 'utf8'))
    return v.parse(factsFileSchema, data)
  } catch {
    return undefined
  }
}

/** `<subject>/<topic>.yaml` of every file one folder down, sorted. */
async function topicPaths(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const folders = entries.filter(
    (entry) => entry.isDirectory() && entry.name !== figuresFolder,
  )
  const lists = await Promise.all(
    folders.map(async ({ name }) => {
      const files = await readdir(join(folder, name))
      return files
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => `${name}/${file}`)
    }),
  )
  return lists.flat().sort()
}
