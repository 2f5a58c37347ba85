import {
  medewerkerBeeindigen as beeindigenContract,
  inlogdienstenOpvragen as inlogdienstenContract,
  medewerkersoverzichtInzien as overzichtContract,
  medewerkerUitnodigen as uitnodigenContract,
  medewerkerVastleggen as vastleggenContract,
  medewerkerWijzigen as wijzigenContract,
} from '@casushuis/contract'
import {
  type Actor,
  type Casus,
  type GenoemdeMedewerker,
  laatAchter,
  type MedewerkerId,
  type Medewerkerrol,
  type PartijId,
  type Tijdstip,
  type ToewijzingId,
  type Veldfout,
} from '@casushuis/handvat'
import type { Medewerkerbeeld, MedewerkerregisterStore, WerktHier } from '../../ports/medewerkerregister.ts'
import type { Transaction } from '../../ports/store.ts'
import { draagtOver } from '../casus/toewijzingen.ts'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { type Huisblik, type Huisdaad, huisblik, huisdaad, type Installatie, type Invoer, zelf } from '../usecase.ts'
import { afwezighedenVan } from './afwezigheden.ts'
import { genoemd } from './genoemd.ts'
import { bevestigingInBeeld } from './mensen-bevestigen.ts'

/** Where people of this installation sign in; the page on which one chooses says it to everybody. */
export const inlogdienstenOpvragen = zelf(inlogdienstenContract, async ({ inlogdiensten }) => ({
  inlogdiensten: [...inlogdiensten],
}))

/** Who works here or did, in which role, and whether he or she can sign in (P5). */
export const medewerkersoverzichtInzien = huisblik(overzichtContract, async (b) => ({
  medewerkers: await medewerkersInBeeld(b),
  bevestigingen: (await b.t.mensenbevestigingen()).map((stand) => bevestigingInBeeld(stand, b.nu)),
}))

/** The people of the zvh, or of one partij, as who keeps them up sees them. */
export async function medewerkersInBeeld({ t, nu }: Pick<Huisblik, 't' | 'nu'>, partij?: PartijId) {
  const mensen = await t.medewerkersoverzicht(partij)
  const afwezig = await t.afwezigheden(mensen.map(({ id }) => id))
  return mensen.flatMap((m) =>
    inBeeld(m, nu).map((beeld) => ({ ...beeld, afwezigheden: afwezighedenVan(m.id, afwezig) })),
  )
}

function inBeeld({ partijId, partijnaam, uitgever, onderwerp, uitnodiging, rol, ...m }: Medewerkerbeeld, nu: Tijdstip) {
  if (rol === 'kalender' || rol === 'inrichter') return []
  return [
    {
      ...{ id: m.id, versie: String(m.versie), naam: m.naam, rol, contactpersoon: m.contactpersoon },
      partij: partijId !== null && partijnaam !== null ? { id: partijId, naam: partijnaam } : null,
      ...{ telefoon: m.telefoon ?? '', mail: m.mail ?? '' },
      kanInloggen: uitgever !== null && onderwerp !== null,
      inlog: uitgever !== null && onderwerp !== null ? { uitgever, onderwerp } : null,
      uitnodiging: uitnodiging && {
        ...{ mail: uitnodiging.mail, totTijdstip: uitnodiging.tot, geldig: uitnodiging.tot > nu },
      },
      vastgelegd: wanneerEnDoor(m.vastgelegdOp, m.vastgelegdDoor),
      beeindigd: wanneerEnDoor(m.beeindigdOp, m.beeindigdDoor),
    },
  ]
}

const wanneerEnDoor = (op: Tijdstip | null, door: string | null) =>
  op === null || door === null ? null : { tijdstip: op, door }

interface Persoonvelden {
  readonly naam: string
  readonly rol: Medewerkerrol
  readonly partij: PartijId | null
  readonly contactpersoon: boolean
  readonly telefoon: string
  readonly mail: string
}

const functieVan = ({ rol, partij, contactpersoon }: Persoonvelden) => ({ rol, partij, contactpersoon })

const gegevensVan = ({ naam, telefoon, mail, partij, ...functie }: Persoonvelden) => ({
  ...{ naam, rol: functie.rol, partijId: partij, contactpersoon: functie.contactpersoon },
  ...{ telefoon: telefoon || null, mail: mail || null },
})

type Medewerkerinvoer = Pick<Invoer<typeof vastleggenContract>, 'body'>

/** By whom it is known what somebody is here already. */
interface Personen {
  zelfdePersoon(
    ...wie: Parameters<MedewerkerregisterStore['zelfdePersoon']>
  ): Promise<readonly Pick<WerktHier, 'rol' | 'uitgever' | 'onderwerp'>[]>
}

/** How somebody who is going to work here is recorded, by hand or from a file. */
export const nieuweMedewerker = {
  opdracht: async ({ body }: Medewerkerinvoer, { t }: { readonly t: Personen }) => {
    const zelfde = await t.zelfdePersoon({ ...body.inlog, mail: body.mail || null })
    return {
      functie: functieVan(body),
      andereRollen: zelfde.map((m) => m.rol),
      inlogInGebruik: body.inlog !== null && zelfde.some((m) => isZelfdeInlog(m, body.inlog)),
      inlogGegeven: body.inlog !== null,
    }
  },
  fouten: ({ body: { inlog } }: Medewerkerinvoer, { inlogdiensten }: Installatie): readonly Veldfout[] =>
    inlog === null ? [] : foutInDienst(inlog.uitgever, inlogdiensten, 'inlog.uitgever'),
  async voer(d: Huisdaad, { body: { inlog, ...velden } }: Medewerkerinvoer) {
    const id = nieuwId<MedewerkerId>()
    await d.t.legtMedewerkerVast(id, gegevensVan(velden), inlog)
    return { id }
  },
}

/** Records who works here, in which role (P5). */
export const medewerkerVastleggen = huisdaad(vastleggenContract, {
  ...nieuweMedewerker,
  opdracht: (invoer, { t, actor }) =>
    nieuweMedewerker.opdracht(invoer, { t: { zelfdePersoon: (wie) => zelfdePersoonVoor(actor, t, wie) } }),
})

/**
 * Whom somebody is here already, as far as who asks may find out: who keeps up one partij does not learn by an address who
 * works elsewhere in the zvh. Of everybody it is looked at when the invited person signs in (P5).
 */
async function zelfdePersoonVoor(
  { rol, partij }: Actor,
  t: Pick<MedewerkerregisterStore, 'zelfdePersoon'>,
  wie: Parameters<MedewerkerregisterStore['zelfdePersoon']>[0],
): Promise<readonly WerktHier[]> {
  const alle = await t.zelfdePersoon(wie)
  return rol === 'partijbeheerder' ? alle.filter((m) => m.partijId === partij) : alle
}

/** Nobody signs in where this installation knows no provider. */
const foutInDienst = (
  uitgever: string,
  inlogdiensten: Installatie['inlogdiensten'],
  veld: string,
): readonly Veldfout[] =>
  inlogdiensten.some((dienst) => dienst.uitgever === uitgever)
    ? []
    : [{ veld, melding: 'Bij deze inlogdienst kan hier niemand inloggen. Kies er een uit de lijst.' }]

/** Whether somebody signs in as this. */
export const isZelfdeInlog = (
  { uitgever, onderwerp }: Pick<WerktHier, 'uitgever' | 'onderwerp'>,
  inlog: { readonly uitgever: string; readonly onderwerp: string } | null,
): boolean => inlog !== null && uitgever === inlog.uitgever && onderwerp === inlog.onderwerp

/** Changes who somebody is; in another role or partij he or she leaves the casussen (P5, P8). */
export const medewerkerWijzigen = huisdaad(wijzigenContract, {
  opdracht: async ({ params, body }, { t, nu, actor }) => {
    const wie = await t.findMedewerker(params.id)
    const vertrekt = wie !== undefined && isAnders(wie, body)
    const zelfde = wie ? await zelfdePersoonVoor(actor, t, { ...inlogVan(wie), mail: body.mail || null }) : []
    return {
      ...(await overVertrek(t, { wie, nu, vertrekt, opvolger: body.opvolger })),
      functie: functieVan(body),
      andereRollen: zelfde.filter((m) => m.id !== params.id).map((m) => m.rol),
      gemotiveerd: !vertrekt || body.reden.length > 0,
    }
  },
  async voer(d, { params, body: { opvolger, reden, ...velden } }) {
    const wie = await d.t.findMedewerker(params.id)
    if (!wie) throw new NietGevonden()
    const vertrekt = isAnders(wie, velden)
    if (vertrekt) await verlaatCasussen(d, wie.id, opvolger)
    await d.t.wijzigtMedewerker(wie.id, gegevensVan(velden), reden === '' ? null : reden)
    if (vertrekt) await d.t.beeindigtSessies(wie.id)
    return null
  },
})

const inlogVan = ({ uitgever, onderwerp }: WerktHier) =>
  uitgever !== null && onderwerp !== null ? { uitgever, onderwerp } : {}

/** Whether somebody gets another role, or works for another partij. */
const isAnders = (wie: WerktHier, { rol, partij }: Pick<Persoonvelden, 'rol' | 'partij'>): boolean =>
  wie.rol !== rol || wie.partijId !== partij

/** Ends the account of somebody: at once no session, no toewijzing and no invitation of it is left (P5, P8). */
export const medewerkerBeeindigen = huisdaad(beeindigenContract, {
  opdracht: async ({ params, body }, { t, nu }) => ({
    ...(await overVertrek(t, {
      ...{ wie: await t.findMedewerker(params.id), nu, vertrekt: true, opvolger: body.opvolger },
    })),
    functie: { rol: null, partij: null, contactpersoon: false },
    gemotiveerd: body.reden.length > 0,
  }),
  async voer(d, { params, body }) {
    await verlaatCasussen(d, params.id, body.opvolger)
    await d.t.beeindigtMedewerker(params.id, body.reden)
    return null
  },
})

interface Vertrek {
  readonly wie: WerktHier | undefined
  readonly nu: Tijdstip
  readonly vertrekt: boolean
  readonly opvolger: MedewerkerId | null
}

type Vertrekbron = Pick<MedewerkerregisterStore, 'findMedewerker' | 'lopendeToewijzingen' | 'andereBeheerders'> &
  Pick<Transaction, 'feiten'>

/** What the rules read of somebody who leaves the casussen in which he or she works. */
async function overVertrek(t: Vertrekbron, { wie, nu, vertrekt, opvolger }: Vertrek) {
  const neemtOver = opvolger === null ? undefined : await t.findMedewerker(opvolger)
  const casussen = wie && vertrekt ? await casussenVan(t, wie.id) : []
  return {
    medewerker: wie ? genoemd(wie) : null,
    casussenAlleen: wie ? casussen.filter((casus) => laatAchter(casus, wie.id, nu)).length : 0,
    // Who no longer works here takes nothing over.
    opvolger: opvolger === null ? null : neemtOver ? genoemd(neemtOver) : vreemde(opvolger),
    andereBeheerders: wie ? await t.andereBeheerders(wie.id) : 0,
  }
}

const vreemde = (id: MedewerkerId): GenoemdeMedewerker => ({ id, rol: 'kalender', partij: null })

async function casussenVan(t: Vertrekbron, wie: MedewerkerId): Promise<readonly Casus[]> {
  const gevonden = []
  for (const { casus } of await t.lopendeToewijzingen(wie)) gevonden.push((await t.feiten(casus))?.casus)
  return gevonden.filter((casus) => casus !== undefined)
}

/** Ends what somebody is assigned to; what only he or she worked on goes to the colleague who takes over. */
async function verlaatCasussen(d: Huisdaad, wie: MedewerkerId, opvolger: MedewerkerId | null): Promise<void> {
  const { t, nu } = d
  // Nobody fills in for who is gone, nor does who is gone.
  for (const afwezigheid of await t.afwezigheden([wie])) d.herziet(await t.beeindigtAfwezigheid(afwezigheid))
  const lopend = await t.lopendeToewijzingen(wie)
  for (const { casus: id, id: toewijzing } of lopend) {
    const feiten = await t.feiten(id)
    if (!feiten) continue
    await t.beeindigtToewijzing(id, toewijzing, nu)
    if (opvolger !== null && laatAchter(feiten.casus, wie, nu)) await neemtOver(d, id, opvolger)
    await draagtOver({ t, casus: feiten.casus, nu }, wie)
  }
  d.herziet([...new Set(lopend.map(({ casus }) => casus))])
}

async function neemtOver({ t, nu }: Huisdaad, casus: Casus['id'], opvolger: MedewerkerId): Promise<void> {
  const collega = await t.findMedewerker(opvolger)
  if (!collega) throw new NietGevonden()
  const { id: medewerkerId, rol, partijId } = collega
  const wie = { id: nieuwId<ToewijzingId>(), medewerkerId, rol, partijId }
  await t.wijstToe(casus, { ...wie, van: nu, tot: null, overname: false })
}

/** How long an invitation can be redeemed, in days. */
const dagen = 14

/** Invites somebody who cannot sign in yet; what was made before for the same person opens nothing any more (P5). */
export const medewerkerUitnodigen = huisdaad(uitnodigenContract, {
  opdracht: async ({ params }, { t }) => {
    const wie = await t.findMedewerker(params.id)
    return { medewerker: wie ? genoemd(wie) : null, heeftToegang: wie !== undefined && wie.uitgever !== null }
  },
  fouten: async ({ body }, { t, inlogdiensten }) => [
    ...foutInDienst(body.uitgever, inlogdiensten, 'uitgever'),
    ...((await t.isCodeGebruikt(body.codehash)) ? [{ veld: 'codehash', melding: 'Maak een nieuwe link.' }] : []),
  ],
  async voer(d, { params, body }) {
    const tot = new Date(Date.parse(d.nu) + dagen * 86_400_000).toISOString()
    await d.t.nodigtUit({ ...body, id: nieuwId(), medewerker: params.id, tot })
    return { totTijdstip: tot }
  },
})
