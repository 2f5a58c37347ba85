/** The four phases of the process (B2.2). */
export const fasen = ['aanmelding', 'triage', 'casusoverleg', 'afschaling'] as const
export type Fase = (typeof fasen)[number]

/** The steps within afschaling (B2.2.4): six months active, six months archive, then destroyed. */
export const stappen = ['actief', 'archief', 'vernietigd'] as const
export type Stap = (typeof stappen)[number]

/** Whether the dossier is closed in this step: from the archive on nobody works on the casus any more (B2.2.4). */
export const isGesloten = (stap: Stap | null): boolean => stap === 'archief' || stap === 'vernietigd'
