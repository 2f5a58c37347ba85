/** A request that was answered. */
export interface AnsweredRequest {
  readonly method: string
  /** The template of its route, such as `/casussen/:casusnummer`: never the address, which says which casus it was. */
  readonly route: string
  readonly status: number
  /** In milliseconds. */
  readonly duration: number
}

/** Something that was done by itself. */
export interface DoneJob {
  readonly kind: string
  readonly succeeded: boolean
  /** In milliseconds. */
  readonly duration: number
}

/**
 * What the house measures of its own work, for who runs it: kinds, numbers and durations. There is no place in it for whom or
 * what something was about.
 */
export interface Telemetry {
  answered(request: AnsweredRequest): void
  done(job: DoneJob): void
  /** Sends what is left. */
  close(): Promise<void>
}
