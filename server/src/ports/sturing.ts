import type { Maandtelling, Sturingscijfers, Telling } from '@casushuis/handvat'

/** What is counted so that the manager can steer, and what of it was shown (S12). */
export interface SturingStore {
  /** Adds one for each, in this month; nobody else counts until the end. */
  telt(tellingen: readonly Telling[]): Promise<void>
  /** What was counted so far; nobody counts until the end. */
  tellingen(): Promise<readonly Maandtelling[]>
  /** Everything that was shown so far. */
  getoondeCijfers(): Promise<Sturingscijfers>
  /** Keeps what is shown from now on, and that never again otherwise: what was kept for a period stays. */
  toontCijfers(cijfers: Sturingscijfers): Promise<void>
}
