import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Agendamail } from '../ports/post.ts'

interface Between {
  readonly from: string
  readonly to: string
}

/**
 * What a calendar takes (iCalendar, RFC 5545; by mail RFC 6047): when, and the address of the house. It says of no overleg what it is
 * about or where it is.
 */
export function calendarOf({ method, uid, begin, minutes, sequence, url }: Agendamail, { from, to }: Between): string {
  const start = new Date(begin)
  const calendar = ical({ prodId: { company: 'Casushuis', product: 'Casushuis', language: 'NL' } })
  calendar.method(method === 'CANCEL' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST)
  calendar.createEvent({
    ...{ id: uid, sequence, start, end: new Date(start.getTime() + minutes * 60_000), url },
    summary: 'Overleg Zorg- en Veiligheidshuis',
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: { name: 'Casushuis', email: from },
    attendees: [{ email: to, rsvp: false }],
  })
  return calendar.toString()
}
