import { conceptsleutelOpvragen } from '@casushuis/contract'
import type { FastifyInstance } from 'fastify'
import { register } from './routes.ts'

/** Hands a browser the key of its session, under which it seals what somebody is typing. It never leaves the page. */
export function registerDraftKey(app: FastifyInstance): void {
  register(app, conceptsleutelOpvragen, async (_who, _input, { draftKey }) => {
    if (draftKey === null) throw new Error('who is signed in has a session, and that a key')
    return { sleutel: draftKey }
  })
}
