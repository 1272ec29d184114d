import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Rolldown } from 'vite'
import { contentPlugin } from '../../src/content/plugin'
import { buildExtension, builtExtension } from '../../src/tools/build'
import { inProject } from '../../src/tools/project'

/** The copy of the built extension that is measured, and the script that measures inside its pages. */
export interface BenchExtension {
  readonly folder: string
  readonly probe: string
}

/** An otherwise empty page of the extension, in the same manifest: what a new tab costs at the least. */
export const emptyPage = 'bench-empty.html'
/** The page that fills the database. */
export const benchPage = 'bench.html'

/**
 * Builds the extension and copies it with two pages more. `MYODECK_SKIP_BUILD=1` takes the build as it is.
 */
export async function prepareExtension(folder: string): Promise<BenchExtension> {
  if (process.env['MYODECK_SKIP_BUILD'] !== '1') await buildExtension('chrome')
  await cp(builtExtension('chrome'), folder, { recursive: true })
  const [benchScript, probe] = [await bundle('bench.ts'), await bundle('probe.ts')]
  await writeFile(
    join(folder, emptyPage),
    html('<p elementtiming="line">One line of text.</p>'),
  )
  await writeFile(join(folder, benchPage), html('<script src="/bench.js"></script>'))
  await writeFile(join(folder, 'bench.js'), benchScript)
  return { folder, probe }
}

function html(body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title></head><body>${body}</body></html>\n`
}

/** One classic script of a module in `page/` and all that it imports. */
async function bundle(name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root: inProject('test', 'bench', 'page'),
    plugins: [contentPlugin()],
    build: {
      write: false,
      lib: {
        entry: inProject('test', 'bench', 'page', name),
        formats: ['iife'],
        name: 'page',
      },
    },
  })
  const [output] = Array.isArray(result) ? result : [result as Rolldown.RolldownOutput]
  const [chunk] = output?.output ?? []
  if (!chunk) throw new Error(`${name} gave no code`)
  return chunk.code
}
