import type { ObjectId, Tijdstip, ZvhId } from '@casushuis/handvat'

/** The kinds of work that are done after an act is committed, or when a moment has come. */
export type JobKind =
  | ('kalender' | 'leescontrole' | 'logboekControle' | 'post')
  | ('datVraagBezorgen' | 'datAntwoordBezorgen' | 'uitwisselingVerder' | 'uitwisselingSluiten')

/** What must be done: which kind and about what, never a word of content. */
export interface NewJob {
  readonly soort: JobKind
  /** The object that it is about, or the house as a whole. */
  readonly onderwerp: ObjectId | ZvhId
  /** Not before this moment. */
  readonly vanaf: Tijdstip
}

/** Work that somebody took upon himself, until a moment. */
export interface ClaimedJob {
  readonly soort: JobKind
  readonly onderwerp: string
  /** How often it was asked for when it was taken. */
  readonly gevraagd: number
  /** How often it was taken since it last succeeded, this time included. */
  readonly pogingen: number
  readonly bezetTot: Tijdstip
}

/** Leaving a job, as part of an act: it is there when the act is committed, and only then. */
export interface Outbox {
  /** Work that waits already is not left twice, and does not wait longer than the first who asked for it wanted. */
  stuurt(job: NewJob): Promise<void>
}

/** Taking jobs and putting them away. Several processes can do so at once. */
export interface JobStore extends Outbox {
  /** The job of these kinds that waited longest, for nobody else until that moment; one of a process that stopped too. */
  claimsJob(kinds: readonly JobKind[], tot: Tijdstip): Promise<ClaimedJob | undefined>
  /** It is done, and comes back at `opnieuw` if that is given; what was asked in the meantime is still to be done. */
  finishesJob(job: ClaimedJob, opnieuw: Tijdstip | null): Promise<void>
  /** It failed, by this kind of error, and waits until `vanaf`. */
  postponesJob(job: ClaimedJob, vanaf: Tijdstip, fout: string): Promise<void>
}
