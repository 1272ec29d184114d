/** Modules that the content plugin (src/content/plugin.ts) makes out of cards/ at build time. */
declare module 'virtual:myodeck/catalogue' {
  export const catalogue: import('../domain/card/catalogue').Catalogue
}

/** Every shipped card without text; only needed when the content version changed. */
declare module 'virtual:myodeck/entries' {
  export const entries: readonly import('../domain/card/catalogue').CardEntry[]
}

/** The facts on which cards rest, by id; only needed when somebody asks what a card rests on. */
declare module 'virtual:myodeck/facts' {
  export const facts: Readonly<
    Record<string, import('../domain/card/catalogue').EvidenceFact>
  >
}

/** One lazily loaded chunk of text per topic id. */
declare module 'virtual:myodeck/topics' {
  export const topicLoaders: Readonly<
    Record<string, () => Promise<import('../domain/card/catalogue').TopicText>>
  >
}

/** The catalogue's version alone, for the script that paints before anything else is loaded. */
declare module 'virtual:myodeck/version' {
  export const version: string
}
