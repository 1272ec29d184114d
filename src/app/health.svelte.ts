import { askToPersist } from '../platform/persistence'
import type { StorageHealth } from './types'

/** Whether the browser promised to keep the data. */
export class Health implements StorageHealth {
  persistence = $state<StorageHealth['persistence']>('unknown')

  async ask(): Promise<void> {
    this.persistence = await askToPersist()
  }
}
