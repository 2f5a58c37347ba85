import { randomBytes } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { registerDemoProvider } from '../identity/demo-provider.ts'
import { makeSessions } from '../identity/sessions.ts'
import { makeSignIn } from '../identity/sign-in.ts'
import { makeIdentityStore } from '../storage/identity.ts'
import { makeInvitations } from '../usecases/beheer/uitnodiging-inlossen.ts'
import { type TestHouse, type TestPerson, testIssuer } from './house.ts'
import { openTestServer, originOf, type SessionToken } from './http.ts'
import { makeVisitor } from './visitor.ts'

/** A house for tests behind its own front door: whoever does something there signed in. */
export interface HouseDoor {
  readonly app: FastifyInstance
  /** Signs somebody in, with a browser of his or her own; once is enough. */
  signIn(person: TestPerson): Promise<SessionToken>
  sluit(): Promise<void>
}

/** Opens the door of a house for these people, with the sessions of the house itself. */
export async function openHouseDoor(house: TestHouse, who: readonly TestPerson[]): Promise<HouseDoor> {
  const people = makeIdentityStore(house.database.door)
  const app: FastifyInstance = await openTestServer(house, {
    sessions: makeSessions(people),
    signIn: async (server) => {
      const origin = () => originOf(app)
      const accounts = async () => who.map(account)
      return makeSignIn({
        providers: [await registerDemoProvider(server, { origin, accounts, production: false })],
        key: randomBytes(32),
        medewerkers: {
          ...people,
          findByIdentity: async (_issuer, subject) => {
            const person = who.find((p) => p === subject)
            return person ? people.findByIdentity(testIssuer, house.subjectOf(person)) : []
          },
        },
        invitations: makeInvitations(house.middelen, people),
        origin,
        nu: () => new Date().toISOString(),
      })
    },
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const tokens = new Map<TestPerson, Promise<SessionToken>>()
  return {
    app,
    signIn: (person) => {
      const token = tokens.get(person) ?? signIn(originOf(app), person)
      tokens.set(person, token)
      return token
    },
    sluit: () => app.close(),
  }
}

function account(person: TestPerson) {
  return { onderwerp: person, naam: person, rolnaam: '', organisatie: '', omschrijving: '' }
}

async function signIn(origin: string, person: TestPerson): Promise<SessionToken> {
  const visitor = makeVisitor(origin)
  const { address } = await visitor.follow('/inloggen?aanbieder=demo&terug=/')
  const chosen = await visitor.post(address, { onderwerp: person })
  await visitor.follow(chosen.headers.get('location') ?? '', (to) => to.pathname === '/')
  const token = visitor.cookies.get('casushuis_sessie')
  if (!token) throw new Error(`${person} could not sign in`)
  return token as SessionToken
}
