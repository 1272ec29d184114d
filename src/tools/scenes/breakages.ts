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

/** The browser opened this tab, and it made room for the browser's own page before. */
export function comeBackToTab(): void {
  const tab = { answers: 0, enough: false, lifted: false, left: true }
  sessionStorage.setItem('myodeck.tab', JSON.stringify(tab))
}
