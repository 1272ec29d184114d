import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'

/**
 * The id that Chromium gives to an unpacked extension: from the manifest's `key` where it has one,
 * otherwise from its absolute path (chromium: components/crx_file/id_util.cc).
 */
export async function extensionId(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'))
  const key = manifestKey(manifest)
  if (key !== undefined) return idOf(Buffer.from(key, 'base64'))
  const path = await realpath(folder)
  return idOf(Buffer.from(path, process.platform === 'win32' ? 'utf16le' : 'utf8'))
}

/** First 128 bits of the SHA-256, each hexadecimal digit written as a letter a … p. */
export function idOf(bytes: Uint8Array): string {
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  return [...hex].map((digit) => 'abcdefghijklmnop'.charAt(parseInt(digit, 16))).join('')
}

function manifestKey(manifest: unknown): string | undefined {
  if (typeof manifest !== 'object' || manifest === null || !('key' in manifest)) {
    return undefined
  }
  return typeof manifest.key === 'string' ? manifest.key : undefined
}
