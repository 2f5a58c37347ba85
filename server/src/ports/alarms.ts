import type { Alarmsoort, Tijdstip } from '@casushuis/handvat'

/** What the house noticed, and about what: by id, the name of a chain, or empty for the house as a whole. */
export interface NewAlarm {
  readonly soort: Alarmsoort
  readonly onderwerp: string
}

/** An alarm as it stands. */
export interface Alarm extends NewAlarm {
  readonly sinds: Tijdstip
  /** When it was noticed last. */
  readonly laatst: Tijdstip
  /** Since when it is over; null while it sounds. */
  readonly voorbij: Tijdstip | null
}

/** What somebody must look at. */
export interface AlarmStore {
  /** Sounds these alarms; what sounds already goes on. */
  slaatAlarm(alarms: readonly NewAlarm[]): Promise<void>
  /** What of this kind sounds about anything but these is over. */
  alarmVoorbij(soort: Alarmsoort, behalve: readonly string[]): Promise<void>
  /** The alarms that sound, and the last that are over, newest first. */
  alarmen(): Promise<readonly Alarm[]>
}
