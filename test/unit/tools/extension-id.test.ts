import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extensionId, idOf } from '../../../src/tools/extension-id'

test("a manifest's key decides the id, wherever the folder is", async () => {
  const folder = await mkdtemp(join(tmpdir(), 'myodeck-id-'))
  const key = Buffer.from('the public key')
  await writeFile(
    `${folder}/manifest.json`,
    JSON.stringify({ key: key.toString('base64') }),
  )

  const id = await extensionId(folder)

  await rm(folder, { recursive: true })
  expect(id).toBe(idOf(key))
})

test('without a key the path decides the id', async () => {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'myodeck-id-')))
  await writeFile(`${folder}/manifest.json`, '{}')

  const id = await extensionId(folder)

  await rm(folder, { recursive: true })
  expect(id).toBe(idOf(Buffer.from(folder)))
})

test('an id is the start of the SHA-256 in letters from a to p', () => {
  // SHA-256 of "abc" starts ba7816bf 8f01cfea 414140de 5dae2223 (FIPS 180-4).
  expect(idOf(Buffer.from('abc'))).toBe('lkhibglpipabmpokebebeanofnkocccd')
})
