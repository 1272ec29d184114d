// Dexie finds this IndexedDB when it is first imported; without it live queries stay silent.
import 'fake-indexeddb/auto'
