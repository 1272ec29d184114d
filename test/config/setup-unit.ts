// Dexie finds this IndexedDB when it is first imported; without it live queries stay silent.
import 'fake-indexeddb/auto'
import { loadLaterTexts } from '../../src/i18n/i18n.svelte'

// In a page the frame waits for these before it draws what needs them.
await loadLaterTexts()
