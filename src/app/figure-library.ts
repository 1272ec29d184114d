import type { Figure } from '../domain/card/figure'

type Loaders = Readonly<Record<string, () => Promise<Figure>>>

/** The shipped figures, each loaded when it is wanted. */
export interface FigureLibrary {
  /** @throws when the figure's chunk cannot be loaded. */
  figure(id: string): Promise<Figure>
  /** The figure if it is loaded already. */
  loadedFigure(id: string): Figure | undefined
}

/** @param fetchLoaders gets the list of figures, which no card without a figure needs */
export function createFigureLibrary(fetchLoaders: () => Promise<Loaders>): FigureLibrary {
  const loaded = new Map<string, Figure>()
  return {
    async figure(id) {
      const known = loaded.get(id)
      if (known) return known
      const loader = (await fetchLoaders())[id]
      if (!loader) throw new Error(`no figure ${id} is shipped`)
      const figure = await loader()
      loaded.set(id, figure)
      return figure
    },
    loadedFigure: (id) => loaded.get(id),
  }
}
