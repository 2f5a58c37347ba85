/** One thing that must be sound for the house to work as it should. Anybody may ask, so it tells yes or no and no more. */
export interface HealthCheck {
  /** How it is told. */
  readonly naam: string
  /** Whether nobody can be served without it; what is not is told, and closes no door. */
  readonly nodig: boolean
  isGoed(): Promise<boolean>
}
