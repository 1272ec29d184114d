import Dexie from 'dexie'

/**
 * The browser's IndexedDB for a database that must not be opened at a version other than its own.
 * Dexie, when told that the stored database is newer, opens it all the same, without a version, and may
 * even add what it misses there (dexie 4, `dexieOpen`); here that second attempt is refused.
 */
export function declaredVersionOnly(indexedDB: IDBFactory) {
  return {
    open(name: string, version?: number): IDBOpenDBRequest {
      if (version === undefined)
        throw new Dexie.VersionError(`${name} was stored by a newer version`)
      return indexedDB.open(name, version)
    },
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
  }
}
