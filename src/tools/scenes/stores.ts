/*
 * Functions that run in a tab of the extension. Only their own text gets there, so each stands for itself;
 * what they share is kept in the tab, in its window: in Firefox a function's globalThis is of its own.
 */

interface Held {
  readonly db: IDBDatabase
  /** Every row of every store, as it was at first. */
  readonly kept: Readonly<Record<string, readonly unknown[]>>
}

/** Opens the database of the program and keeps what is in it. */
export async function keepStores(): Promise<void> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('myodeck')
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(new Error(request.error?.message))
  })
  const names = [...db.objectStoreNames]
  const transaction = db.transaction(names)
  const rows = names.map(
    (name) =>
      new Promise<readonly [string, readonly unknown[]]>((done) => {
        const all = transaction.objectStore(name).getAll()
        all.onsuccess = () => done([name, all.result])
      }),
  )
  const held: Held = { db, kept: Object.fromEntries(await Promise.all(rows)) }
  Object.assign(window, held)
}

/** Makes the stores again what `keepStores` read. */
export async function putBackStores(): Promise<void> {
  const { db, kept } = window as unknown as Held
  const transaction = db.transaction([...db.objectStoreNames], 'readwrite')
  for (const [name, rows] of Object.entries(kept)) {
    const store = transaction.objectStore(name)
    store.clear()
    for (const row of rows) store.put(row)
  }
  await new Promise<void>((done, fail) => {
    transaction.oncomplete = () => done()
    transaction.onabort = () => fail(new Error(transaction.error?.message))
  })
}

/** Puts a whole row, in the place of one with the same key. */
export async function putRow([name, row]: readonly [string, object]): Promise<void> {
  const { db } = window as unknown as Held
  const transaction = db.transaction(name, 'readwrite')
  transaction.objectStore(name).put(row)
  await new Promise<void>((done, fail) => {
    transaction.oncomplete = () => done()
    transaction.onabort = () => fail(new Error(transaction.error?.message))
  })
}

/** Puts whole rows into some stores at once; counters are put anew. */
export async function putRows(
  stores: Readonly<Record<string, readonly object[]>>,
): Promise<void> {
  const { db } = window as unknown as Held
  const transaction = db.transaction(Object.keys(stores), 'readwrite')
  for (const [name, rows] of Object.entries(stores)) {
    const store = transaction.objectStore(name)
    if (name === 'counters') store.clear()
    for (const row of rows) store.put(row)
  }
  await new Promise<void>((done, fail) => {
    transaction.oncomplete = () => done()
    transaction.onabort = () => fail(new Error(transaction.error?.message))
  })
}

/** The row with this key, as `keepStores` read it. */
export function keptCard(id: string): object | undefined {
  const { kept } = window as unknown as Held
  return kept['cards']?.find(
    (row): row is object =>
      typeof row === 'object' && row !== null && 'id' in row && row.id === id,
  )
}

/** Every row of a store as it is now. */
export function readRows(name: string): Promise<readonly unknown[]> {
  const { db } = window as unknown as Held
  const request = db.transaction(name).objectStore(name).getAll()
  return new Promise((done, fail) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(new Error(request.error?.message))
  })
}
