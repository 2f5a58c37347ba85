import { createHash } from 'node:crypto'
import { contract, leeg, niets } from '@casushuis/contract'
import { z } from 'zod'
import type { Invitations, InvitedPeople, ProvenIdentity } from '../../ports/identity.ts'
import type { Uitnodiging } from '../../ports/medewerkerregister.ts'
import { Geweigerd, NietGevonden } from '../errors.ts'
import { type Middelen, perform } from '../perform/perform.ts'
import { huisdaad } from '../usecase.ts'
import { isZelfdeInlog } from './medewerkers.ts'

/** No route: who signs in does this by signing in, and what it takes comes from the issuer and from nobody else. */
const inlossenContract = contract({
  methode: 'POST',
  pad: '/uitnodigingen/:id/inlossingen',
  naam: 'uitnodigingInlossen',
  samenvatting: 'Los een uitnodiging in bij het inloggen',
  handeling: 'uitnodigingInlossen',
  params: z.strictObject({ id: z.uuid() }),
  query: niets,
  body: z.strictObject({ uitgever: z.string(), onderwerp: z.string(), mail: z.string().nullable() }),
  antwoord: leeg,
  status: 204,
})

/** Whoever was invited signs in as this person from now on, where the issuer vouches for the address (P5). */
const uitnodigingInlossen = huisdaad(inlossenContract, {
  opdracht: async ({ params, body }, { t }) => {
    const uitnodiging = await t.findUitnodiging(params.id)
    const wie = uitnodiging && (await t.findMedewerker(uitnodiging.medewerker))
    const zelfde = (await t.zelfdePersoon(body)).filter((m) => m.id !== wie?.id)
    return {
      uitnodiging: uitnodiging && wie ? standVan(uitnodiging, body) : null,
      heeftToegang: wie !== undefined && wie.uitgever !== null,
      inlogInGebruik: zelfde.some((m) => isZelfdeInlog(m, body)),
      functie: { rol: wie?.rol ?? null, partij: wie?.partijId ?? null, contactpersoon: wie?.contactpersoon ?? false },
      andereRollen: zelfde.map((m) => m.rol),
    }
  },
  async voer(d, { params, body: { uitgever, onderwerp } }) {
    const uitnodiging = await d.t.findUitnodiging(params.id)
    if (!uitnodiging) throw new NietGevonden()
    await d.t.lostUitnodigingIn(uitnodiging, { uitgever, onderwerp })
    return null
  },
})

const standVan = ({ tot, voorbijOp, uitgever, mail }: Uitnodiging, wie: ProvenIdentity) => ({
  ...{ tot, gebruikt: voorbijOp !== null, zelfdeUitgever: uitgever === wie.uitgever },
  zelfdeMail: wie.mail !== null && wie.mail.toLowerCase() === mail.toLowerCase(),
})

/** Redeems invitations at the door: an act of who was invited, with a record, as any other. */
export function makeInvitations(middelen: Middelen, people: InvitedPeople): Invitations {
  return {
    async redeem(code, who) {
      const invited = await people.findInvited(createHash('sha256').update(code).digest('hex'))
      if (!invited) return false
      try {
        const invoer = { params: { id: invited.uitnodiging }, query: {}, body: { ...who } }
        await perform(middelen, invited.medewerker, { usecase: uitnodigingInlossen, invoer })
        return true
      } catch (fault) {
        if (fault instanceof Geweigerd) return false
        throw fault
      }
    },
  }
}
