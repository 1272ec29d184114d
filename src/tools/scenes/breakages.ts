/* Functions that run in a page before its own scripts; each stands for itself. */

/** The browser gives no access to its database. */
export function breakAtOpening(): void {
  IDBFactory.prototype.open = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError')
  }
}

/** The disk is full: reading goes on, nothing more can be stored. */
export function breakAtStoring(): void {
  IDBObjectStore.prototype.add = () => {
    throw new DOMException('No room left.', 'QuotaExceededError')
  }
}
