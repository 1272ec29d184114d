import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'
import { compile, type Content } from './compile'
import { packEntries } from './entries'
import { libraryOf, type Library } from './library/library'
import { ContentError } from './problem'
import { readDeck } from './read'

const prefix = 'virtual:myodeck/'
const shippedCards = fileURLToPath(new URL('../../cards', import.meta.url))
const entriesModule = fileURLToPath(new URL('./entries.ts', import.meta.url))

/**
 * Vite plugin that gives the modules of virtual.d.ts, compiled from the folder of cards.
 * A mistake in the cards fails the build with file and line of each.
 */
export function contentPlugin(folder = shippedCards): Plugin {
  let compiled: Promise<Compiled> | undefined
  return {
    name: 'myodeck-content',
    async buildStart() {
      compiled = undefined
      if (this.environment.config.command === 'build') {
        await (compiled = compileFolder(folder))
      }
    },
    resolveId(id) {
      return id.startsWith(prefix) ? `\0${id}` : undefined
    },
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined
      compiled ??= compileFolder(folder)
      return moduleCode(id.slice(prefix.length + 1), await compiled)
    },
    configureServer({ watcher, moduleGraph, ws }) {
      watcher.add(folder)
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(folder + sep)) return
        compiled = undefined
        for (const module of moduleGraph.idToModuleMap.values()) {
          if (module.id?.startsWith(`\0${prefix}`)) moduleGraph.invalidateModule(module)
        }
        ws.send({ type: 'full-reload' })
      })
    },
  }
}

type Compiled = Content & Library

async function compileFolder(folder: string): Promise<Compiled> {
  const { deck, problems } = await readDeck(folder)
  if (!deck || problems.length > 0) throw new ContentError(problems)
  const result = compile(deck)
  if ('problems' in result) throw new ContentError(result.problems)
  return { ...result.content, ...libraryOf(deck, result.content) }
}

/** Code of one virtual module. Text goes through JSON.parse, which browsers read faster than code. */
function moduleCode(name: string, content: Compiled): string | undefined {
  if (name === 'catalogue') return `export const catalogue = ${data(content.catalogue)}`
  if (name === 'version')
    return `export const version = ${data(content.catalogue.version)}`
  if (name === 'facts') return `export const facts = ${data(content.facts)}`
  if (name === 'entries') {
    const path = JSON.stringify(normalizePath(entriesModule))
    return [
      `import { unpackEntries } from ${path}`,
      `export const entries = unpackEntries(${data(packEntries(content.entries))})`,
    ].join('\n')
  }
  if (name === 'evidence' || name === 'glossary' || name === 'outline')
    return `export const ${name} = ${data(content[name])}`
  if (name === 'topics')
    return `export const topicLoaders = ${loaders('topic', 'text', content.topicTexts)}`
  if (name === 'figures')
    return `export const figureLoaders = ${loaders('figure', 'figure', content.figures)}`
  const [, kind, id = ''] = /^(topic|figure)\/(.+)$/.exec(name) ?? []
  if (kind === 'figure') return exported('figure', content.figures[id])
  return exported('text', content.topicTexts[id])
}

function exported(name: string, value: object | undefined): string | undefined {
  return value && `export const ${name} = ${data(value)}`
}

/** An object that loads each of the values when asked; each in a chunk of its own. */
function loaders(kind: string, name: string, values: object): string {
  const lines = Object.keys(values).map((id) => {
    const path = JSON.stringify(`${prefix}${kind}/${id}`)
    return `${JSON.stringify(id)}: () => import(${path}).then((module) => module.${name})`
  })
  return `{\n${lines.join(',\n')}\n}`
}

function data(value: unknown): string {
  const text = JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  return `JSON.parse('${text}')`
}
