/** The four phases of the process (B2.2). */
export const fasen = ['aanmelding', 'triage', 'casusoverleg', 'afschaling'] as const
export type Fase = (typeof fasen)[number]

/** The steps within afschaling (B2.2.4): six months active, six months archive, then destroyed. */
export const stappenVanAfschaling = ['actief', 'archief', 'vernietigd'] as const
export type Afschalingstap = (typeof stappenVanAfschaling)[number]

/** The steps in which a casus ends: those of afschaling, or the afronding of one that does not go on (B2.2.1–B2.2.4). */
export const stappen = ['afronding', ...stappenVanAfschaling] as const
export type Stap = (typeof stappen)[number]

/** Whether the dossier is closed in this step: nobody works on the casus any more (B2.2.1–B2.2.4). */
export const isGesloten = (stap: Stap | null): boolean => stap !== null && stap !== 'actief'

/** Whether the dossier is in the archive, or was destroyed after it (B2.2.4). */
export const isGearchiveerd = (stap: Stap | null): boolean => stap === 'archief' || stap === 'vernietigd'
