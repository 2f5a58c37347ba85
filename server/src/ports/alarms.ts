import type { Alarmsoort, Tijdstip } from '@casushuis/handvat'

/** What the house noticed. */
export interface Alarm {
  readonly soort: Alarmsoort
  /** An id, the name of a chain, or empty for the house as a whole. */
  readonly onderwerp: string
  readonly sinds: Tijdstip
  /** When it was noticed last. */
  readonly laatst: Tijdstip
  /** Since when it is over; null while it sounds. */
  readonly voorbij: Tijdstip | null
}

/** What somebody must look at. */
export interface AlarmStore {
  /**
   * Of this kind an alarm sounds about exactly these: what sounds already goes on, and what sounds about anything else is
   * over.
   */
  zetAlarm(soort: Alarmsoort, onderwerpen: readonly string[]): Promise<void>
  /** The alarms that sound, and the last that are over, newest first. */
  alarmen(): Promise<readonly Alarm[]>
}
