import {
  overlegAanpassen as aanpassenContract,
  deelnemerToevoegen as toevoegenContract,
  deelnemersUitnodigen as uitnodigenContract,
  uitvoerderMaken as uitvoerderContract,
  deelnemerVerwijderen as verwijderenContract,
  overlegVoorbereiden as voorbereidenContract,
} from '@casushuis/contract'
import { type DeelnemerId, huidigOverleg, isOvergenomen, type Overleg, type OverlegId } from '@casushuis/handvat'
import type { z } from 'zod'
import { eisOverlegdatum, houdtNietsVrij } from '../casusoverleg/overlegdata.ts'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { vervalt } from '../perform/overlegdata.ts'
import { type Daad, daad } from '../usecase.ts'
import { plekVan } from './overlegplek.ts'
import { andereMotiveringen, themasMetNamen } from './themas.ts'

type Voorbereiding = z.output<(typeof aanpassenContract)['body']>

/** The overleg of this moment, if that is the one that was named. */
export function eisHuidigOverleg({ casus }: Pick<Daad, 'casus'>, id: string): Overleg {
  const overleg = huidigOverleg(casus)
  if (overleg?.id !== id) throw new NietGevonden()
  return overleg
}

function voorbereid({ doel, besluiten, themas, tijdstip }: Voorbereiding) {
  return { doelVastgelegd: doel.length > 0 && besluiten.length > 0 && themas.length > 0, moment: tijdstip }
}

async function velden(d: Daad, { doel, besluiten, burger, burgerToelichting, ...body }: Voorbereiding) {
  const { themas, namen } = await themasMetNamen(d, body.themas)
  return { ...plekVan(body), burger, themas, inhoud: { doel, besluiten, themas: namen, burgerToelichting } }
}

/** Begins the preparation of a casusoverleg with its doel (T14). */
export const overlegVoorbereiden = daad(voorbereidenContract, {
  opdracht: ({ body }) => ({ ...voorbereid(body), overlegdatum: body.datum }),
  async voer(d, { body: { datum, ...body } }) {
    if (datum) eisOverlegdatum(d, datum)
    const id = nieuwId<OverlegId>()
    const volgnummer = (huidigOverleg(d.casus)?.volgnummer ?? 0) + 1
    const begin = {
      stand: 'voorbereiding',
      begonnenOp: null,
      besloten: false,
      terugkomOp: null,
      afgebakend: false,
      heropend: null,
    } as const
    await d.voegtToe('overleg', { id, volgnummer, datum, ...begin, terugkomMet: [], ...(await velden(d, body)) })
    return { id }
  },
})

/** Changes the preparation as long as nobody was invited (T14). */
export const overlegAanpassen = daad(aanpassenContract, {
  opdracht: ({ body }) => voorbereid(body),
  async voer(d, { params, body }) {
    eisHuidigOverleg(d, params.id)
    await d.wijzigt('overleg', params.id, await velden(d, body))
    return null
  },
})

/** One deelnemer, with why it is needed and what is asked of it; after the invitation it is invited at once (T14). */
export const deelnemerToevoegen = daad(toevoegenContract, {
  opdracht: async ({ body }, bron) => ({
    partij: body.partij,
    gemotiveerd: body.noodzaak.length > 0 && body.bijdrage.length > 0,
    overgenomen: isOvergenomen(body.noodzaak, await andereMotiveringen(bron, new Set())),
    contactpersonen: (await bron.t.contactpersonen([body.partij])).length,
    themas: body.themas,
  }),
  async voer(d, { params, body }) {
    const overleg = eisHuidigOverleg(d, params.id)
    const id = nieuwId<DeelnemerId>()
    const { rol, themas, noodzaak, bijdrage } = body
    await d.voegtToe('deelnemer', {
      id,
      overlegId: overleg.id,
      partijId: body.partij,
      rol,
      themas,
      inhoud: { noodzaak, bijdrage },
    })
    if (overleg.stand === 'gepland') d.raakt(body.partij)
    return { id }
  },
})

/** A deelnemer that came for something else carries out part of the plan after all: why, and what is asked now (T14). */
export const uitvoerderMaken = daad(uitvoerderContract, {
  opdracht: ({ params, body }) => ({
    deelnemer: params.id,
    gemotiveerd: body.noodzaak.length > 0 && body.bijdrage.length > 0,
  }),
  async voer(d, { params, body }) {
    const deelnemer = huidigOverleg(d.casus)?.deelnemers.find(({ id }) => id === params.id)
    if (!deelnemer) throw new NietGevonden()
    await d.wijzigt('deelnemer', params.id, { rol: 'uitvoerder', inhoud: body })
    d.raakt(deelnemer.partij)
    return null
  },
})

/** Takes a deelnemer off the list until the overleg begins: what it saw as deelnemer is closed at the next request (T14). */
export const deelnemerVerwijderen = daad(verwijderenContract, {
  async voer(d, { params }) {
    const deelnemer = huidigOverleg(d.casus)?.deelnemers.find(({ id }) => id === params.id)
    if (!deelnemer) throw new NietGevonden()
    await d.verwijdert('deelnemer', [params.id])
    await houdtNietsVrij(d, deelnemer.partij)
    d.raakt(deelnemer.partij)
    return null
  },
})

/** Closes the preparation and invites the deelnemers: with the first overleg phase 3 begins (T14, C1). */
export const deelnemersUitnodigen = daad(uitnodigenContract, {
  async voer(d, { params }) {
    const overleg = eisHuidigOverleg(d, params.id)
    await d.wijzigt('overleg', overleg.id, { stand: 'gepland' })
    // Who is invited has the overleg itself in place of its date.
    await vervalt(
      d,
      d.casus.overlegdata.filter((datum) => datum.id === overleg.datum),
    )
    // A next overleg is invited to in phase 3 itself.
    if (d.casus.fase !== 'casusoverleg') await d.gaatNaar('casusoverleg')
    d.raakt(...overleg.deelnemers.map(({ partij }) => partij))
    return null
  },
})
