import { zvhsOpvragen } from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import type { Medewerkers } from '../ports/identity.ts'
import { register } from './routes.ts'

/** Tells somebody in which zvh's he or she works, and as what; nothing of what is in them (P7). */
export function registerOwnHouses(app: FastifyInstance, { samePerson }: Pick<Medewerkers, 'samePerson'>): void {
  register(app, zvhsOpvragen, async (who) => ({
    zvhs: (await samePerson(who)).map(({ id, zvh, rol, partij }) => ({
      ...zvh,
      rol,
      partij: partij?.naam ?? null,
      hier: id === who.id,
    })),
  }))
}
