import {
  betrokkeneAanmerken as aanmerkenContract,
  type Persoonvelden,
  persoonToevoegen as toevoegenContract,
  persoonVerbeteren as verbeterenContract,
} from '@casushuis/contract'
import type { NieuwGegeven, Persoonrol } from '@casushuis/handvat'
import type { z } from 'zod'
import { type GegevenInhoud, gegevenInhoud } from '../../ports/content.ts'
import { opSchrift } from '../aanmelding/betrokkene.ts'
import { findZoekwaarde } from '../aanmelding/zoekwaarde.ts'
import { meldtOntvangers } from '../casusoverleg/correctie.ts'
import { NietGevonden } from '../errors.ts'
import { daad } from '../usecase.ts'
import { aanTafel, eisGegeven } from './gegevens.ts'
import { alsNieuwGegeven, gegevenrij } from './nieuw-gegeven.ts'

type Persoon = z.output<typeof Persoonvelden>

/** Who somebody is, as the gegeven says it: named only where that was asked for and motivated (A5). */
function inhoudVan({ omschrijving, naam, geboortedatum, waaromNaam, noodzaak }: Persoon) {
  const regels = [naam && `Naam: ${naam}`, geboortedatum && `Geboren: ${opSchrift(geboortedatum)}`].filter(Boolean)
  return {
    titel: omschrijving,
    tekst: regels.length > 0 ? regels.join('\n') : omschrijving,
    noodzaak,
    persoon: { naam: naam || null, geboortedatum, waaromNaam: waaromNaam || null },
  }
}

/** Null where somebody is not named at all: then there is nothing to motivate. */
const naamGemotiveerd = ({ naam, geboortedatum, waaromNaam }: Persoon): boolean | null =>
  naam === '' && geboortedatum === null ? null : waaromNaam.length > 0

/** A partij brings somebody else into the casus: a systeemlid, a slachtoffer or another person (A5). */
export const persoonToevoegen = daad(toevoegenContract, {
  opdracht: ({ body }) => ({
    nieuweGegevens: [alsPersoon({ ...body, ...inhoudVan(body) }, body.rol)],
    naamGemotiveerd: naamGemotiveerd(body),
    themas: body.themas,
  }),
  async voer(d, { body }) {
    const { actor, casus, nu } = d
    if (!actor.partij) throw new NietGevonden()
    const herkomst = { bronhouder: actor.partij, fase: casus.fase, getoondIn: aanTafel(d), nu }
    const { geheimhouding, vrijgave, voorafAan, voorbehouden, bijzonder, strafrechtelijk, themas } = body
    const feiten = { geheimhouding, vrijgave, voorafAan, voorbehouden, bijzonder, strafrechtelijk }
    const rij = gegevenrij({ ...feiten, categorie: 'naw', ...inhoudVan(body) }, herkomst)
    await d.voegtToe('gegeven', { ...rij, persoon: body.rol, themas, themasVanBronhouder: themas.length > 0 })
    return { id: rij.id }
  },
})

type Ingebracht = Omit<Parameters<typeof alsNieuwGegeven>[0], 'categorie'>

const alsPersoon = (g: Ingebracht, persoon: Persoonrol): NieuwGegeven => ({
  ...alsNieuwGegeven({ ...g, categorie: 'naw' }),
  persoon,
})

/** Who may see it is not what is corrected. */
const vanNiemand: Pick<Ingebracht, 'geheimhouding' | 'vrijgave' | 'voorafAan' | 'voorbehouden'> = {
  geheimhouding: null,
  vrijgave: 'geen',
  voorafAan: [],
  voorbehouden: [],
}

/** The bronhouder corrects who somebody is, also where the dat-check finds that person (A5, A6, T19). */
export const persoonVerbeteren = daad(verbeterenContract, {
  opdracht: ({ params, body }, { casus }) => {
    const feit = casus.gegevens.find((g) => g.id === params.id)
    const merken = { bijzonder: feit?.bijzonder ?? false, strafrechtelijk: feit?.strafrechtelijk ?? false }
    return {
      gegevens: [params.id],
      naamGemotiveerd: naamGemotiveerd(body),
      teVinden: body.naam !== '' && body.geboortedatum !== null,
      nieuweGegevens: [alsPersoon({ ...merken, ...vanNiemand, ...inhoudVan(body) }, body.rol)],
    }
  },
  async voer(d, { params, body }) {
    const bestaand = await eisGegeven(d, params.id)
    const inhoud = gegevenInhoud.parse({ ...bestaand.inhoud, ...inhoudVan(body) })
    const waarde = findZoekwaarde(inhoud)
    // Who is not findable has no place in the index: nothing is moved there.
    if (waarde) await d.t.verlegt(d.casus.id, { gegeven: params.id, waarde })
    await d.wijzigt('gegeven', params.id, { persoon: body.rol, inhoud })
    await meldtOntvangers(d, params.id, 'gewijzigd')
    return null
  },
})

/** The procesregie marks another person as betrokkene too, or not any more: only then the dat-check finds the person (A6). */
export const betrokkeneAanmerken = daad(aanmerkenContract, {
  opdracht: async ({ params, body }, { casus, t }) => {
    const persoon = (await t.ziet('gegeven', casus.id)).find((g) => g.id === params.id)
    return {
      gegevens: [params.id],
      gemotiveerd: body.reden.length > 0,
      teVinden: !body.aangemerkt || isTeVinden(persoon?.inhoud),
    }
  },
  async voer(d, { params, body }) {
    const { inhoud, bronhouderId } = await eisGegeven(d, params.id)
    const waarde = findZoekwaarde(inhoud)
    await d.t.vergeet(d.casus.id, params.id)
    if (body.aangemerkt && waarde) await d.t.indexeert(d.casus.id, [{ gegeven: params.id, waarde }])
    await d.wijzigt('gegeven', params.id, {
      medebetrokkene: body.aangemerkt,
      inhoud: gegevenInhoud.parse({ ...inhoud, waaromMedebetrokkene: body.reden }),
    })
    d.raakt(bronhouderId)
    return null
  },
})

const isTeVinden = (inhoud: GegevenInhoud | undefined): boolean =>
  inhoud !== undefined && findZoekwaarde(inhoud) !== undefined
