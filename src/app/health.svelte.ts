import type { StorageHealth } from './types'

/** How safe the data are; known from when somebody follows it (`Backup.followHealth`). */
export class Health implements StorageHealth {
  persistence = $state<StorageHealth['persistence']>('unknown')
  lastExport = $state.raw<StorageHealth['lastExport']>()
}
