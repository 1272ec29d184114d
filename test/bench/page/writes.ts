/** One write of the program, as it reached IndexedDB. */
interface Write {
  readonly store: string
  readonly method: 'add' | 'put' | 'delete'
  readonly args: readonly unknown[]
}

/** The writes of one transaction and the stores it was opened for. */
export interface RecordedWrites {
  readonly database: string
  readonly stores: readonly string[]
  readonly writes: Write[]
  /** `performance.now()` at which the transaction was complete. */
  completeAt?: number
}

/** Listens to what the program writes from now on; each call of the returned function hands over the newest transaction. */
export function recordWrites(): () => RecordedWrites | undefined {
  const transactions = new WeakMap<IDBTransaction, RecordedWrites>()
  let newest: RecordedWrites | undefined
  const note = (store: IDBObjectStore, write: Write): void => {
    const { transaction } = store
    let record = transactions.get(transaction)
    if (!record) {
      const made: RecordedWrites = {
        database: transaction.db.name,
        stores: [...transaction.objectStoreNames],
        writes: [],
      }
      transaction.addEventListener('complete', () => {
        made.completeAt = performance.now()
      })
      transactions.set(transaction, made)
      newest = record = made
    }
    record.writes.push(write)
  }
  for (const method of ['add', 'put', 'delete'] as const) {
    const original = Reflect.get(IDBObjectStore.prototype, method) as Method
    Object.defineProperty(IDBObjectStore.prototype, method, {
      value: function (this: IDBObjectStore, ...args: unknown[]): IDBRequest {
        const kept = args.map((arg) => structuredClone(arg))
        note(this, { store: this.name, method, args: kept })
        return original.apply(this, args)
      },
    })
    bareMethods[method] = original
  }
  return () => {
    const handedOver = newest
    newest = undefined
    return handedOver
  }
}

/** The methods of IndexedDB without the recorder. */
const bareMethods: Partial<Record<Write['method'], Method>> = {}
type Method = (this: IDBObjectStore, ...args: unknown[]) => IDBRequest

/**
 * Makes the same writes once more in one bare transaction of the same stores, as strict as the program's.
 * Rows are put as they already stand; events get a new id and are taken out again afterwards.
 * @returns the time from opening the transaction until it was complete, ms
 */
export async function repeatWrites(recorded: RecordedWrites): Promise<number> {
  const db = await open(recorded.database)
  const writes = recorded.writes.map(anew)
  const added: { store: string; key: IDBValidKey }[] = []
  const startedAt = performance.now()
  const transaction = db.transaction([...recorded.stores], 'readwrite', {
    durability: 'strict',
  })
  for (const { store, method, args } of writes) {
    const request = bareMethods[method]?.apply(transaction.objectStore(store), [...args])
    if (method !== 'add' || !request) continue
    request.onsuccess = () => added.push({ store, key: request.result as IDBValidKey })
  }
  await complete(transaction)
  const elapsedMs = performance.now() - startedAt
  const tidying = db.transaction([...recorded.stores], 'readwrite')
  for (const { store, key } of added)
    bareMethods.delete?.call(tidying.objectStore(store), key)
  await complete(tidying)
  db.close()
  return elapsedMs
}

function anew(write: Write): Write {
  const [value, ...rest] = write.args
  if (write.method !== 'add' || typeof value !== 'object' || value === null) return write
  return { ...write, args: [{ ...value, id: crypto.randomUUID() }, ...rest] }
}

function open(name: string): Promise<IDBDatabase> {
  return new Promise((done, fail) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => done(request.result)
    request.onerror = () => fail(request.error ?? new Error('no database'))
  })
}

function complete(transaction: IDBTransaction): Promise<void> {
  return new Promise((done, fail) => {
    transaction.oncomplete = () => done()
    transaction.onabort = () => fail(transaction.error ?? new Error('aborted'))
  })
}
