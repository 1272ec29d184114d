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

/** One lazily loaded chunk per figure id. */
declare module 'virtual:myodeck/figures' {
  export const figureLoaders: Readonly<
    Record<string, () => Promise<import('../domain/card/figure').Figure>>
  >
}

/** The catalogue's version alone, for the script that paints before anything else is loaded. */
declare module 'virtual:myodeck/version' {
  export const version: string
}

/** What the cards rest on; fetched by what shows sources. */
declare module 'virtual:myodeck/evidence' {
  export const evidence: import('../domain/library/evidence').Evidence
}

/** All terms of the field, in the alphabetical order of their English names. */
declare module 'virtual:myodeck/glossary' {
  export const glossary: readonly import('../domain/library/glossary').GlossaryTerm[]
}

/** The names of all notes; fetched by lists of cards. */
declare module 'virtual:myodeck/outline' {
  export const outline: import('../domain/library/outline').Outline
}
