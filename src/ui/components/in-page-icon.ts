/**
 * A codicon whose path stands in the page itself (`entrypoints/newtab/index.html`): what is drawn before the
 * program has loaded needs it there anyway, and the scripts of the first view are shorter without it.
 */
export function inPageIcon(name: string, edge = 16): string {
  return `<svg viewBox="0 0 ${edge} ${edge}" fill="currentColor"><use href="#icon-${name}" /></svg>`
}
