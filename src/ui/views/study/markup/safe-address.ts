/**
 * The address of a link that may be followed: a whole one over https, without a name or password in it.
 * @returns undefined for anything else
 */
export function safeAddress(address: string): string | undefined {
  if (!/^https:\/\//i.test(address) || !URL.canParse(address)) return undefined
  const { protocol, username, password, href } = new URL(address)
  return protocol === 'https:' && username === '' && password === '' ? href : undefined
}
