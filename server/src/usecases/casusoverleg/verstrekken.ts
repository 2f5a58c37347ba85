import {
  verstrekkingAfdrukken as afdrukkenContract,
  ontvangstbewijsAfdrukken as bewijsAfdrukkenContract,
  ontvangstbewijsInzien as bewijsContract,
  verstrektDocumentInzien as documentContract,
  verstrekkingInzien as inzienContract,
  verstrekkingOphalen as ophalenContract,
} from '@casushuis/contract'
import {
  actieGaatMee,
  type DocumentId,
  findDoel,
  findInzet,
  gaanMee,
  type VerstrekkingId,
  verstrekkingswerk,
} from '@casushuis/handvat'
import type { Delen, Gezien } from '../../ports/rows.ts'
import { boek } from '../boek.ts'
import { getoond } from '../casus/delen-lezen.ts'
import { organisatienaam } from '../casus/namen.ts'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { type Blik, type Daad, daad, gerichteBlik } from '../usecase.ts'
import { alsDrukstuk, bewijsAlsDrukstuk } from './drukstukken.ts'
import { kenmerkVan } from './kenmerk.ts'

/**
 * A recipient collects what was agreed for its action, or for reporting the casus elsewhere: the gegeven as it is now, namens the
 * bronhouder, and from then on the recipient's (C8, T13, B2.2.3).
 */
export const verstrekkingOphalen = daad(ophalenContract, {
  opdracht: ({ params }) => ({ meeneemafspraak: params.id }),
  async voer(d, { params }) {
    const afspraak = (await d.t.ziet('meeneemafspraak', d.casus.id)).find((m) => m.id === params.id)
    const gegeven = (await d.t.ziet('gegeven', d.casus.id)).find((g) => g.id === afspraak?.gegevenId)
    if (!afspraak || !gegeven) throw new NietGevonden()
    const id = nieuwId<VerstrekkingId>()
    const { bijzonder, strafrechtelijk } = gegeven
    const documenten = gaanMee(gegeven.inhoud.documenten, afspraak.antwoord?.documenten ?? []).map(kopie)
    await d.voegtToe('verstrekking', {
      ...{ id, actieId: afspraak.actieId, gegevenId: gegeven.id, bronhouderId: gegeven.bronhouderId },
      ...{ ontvangerId: afspraak.ontvangerId, bijzonder, strafrechtelijk, op: d.nu, bericht: null },
      inhoud: { ...(await zoalsHetIs(d, gegeven)), ...(await waarop(d, { afspraak, gegeven })), documenten },
    })
    await geeftMee(d, { id, gegeven, documenten })
    await d.wijzigt('meeneemafspraak', afspraak.id, { stand: 'opgehaald' })
    d.verstrekt(gegeven.id)
    d.raakt(gegeven.bronhouderId)
    return { id }
  },
})

type Gegeven = Gezien['gegeven']
type Kopieen = Delen['verstrekking']['inhoud']['documenten']

/** What is told of a document that goes along: a copy, which knows of which it is one. */
const kopie = ({ id, ...beeld }: Gegeven['inhoud']['documenten'][number]): Kopieen[number] => ({
  ...beeld,
  ...{ id: nieuwId<DocumentId>(), van: id },
})

interface Meegegeven {
  readonly id: VerstrekkingId
  readonly gegeven: Gegeven
  readonly documenten: Kopieen
}

/** The files themselves, as they are now: what becomes of them here is nothing to the recipient any more (C8). */
async function geeftMee(d: Daad, { id: verstrekking, gegeven, documenten }: Meegegeven): Promise<void> {
  for (const { id, van } of documenten) {
    const bestand = await d.t.opentDocument(d.casus.id, { id: van, gegeven: gegeven.id })
    if (bestand === undefined) throw new NietGevonden()
    await d.t.bewaartVerstrektDocument(d.casus.id, { id, verstrekking, bestand })
  }
}
type Afspraak = Pick<Delen['meeneemafspraak'], 'actieId' | 'ontvangerId' | 'inhoud' | 'antwoord'>

/** The gegeven in words that stand by themselves, in the version in which it was given. */
async function zoalsHetIs({ t, casus }: Daad, { id, categorie, ingebrachtOp, inhoud }: Gegeven) {
  const { titel, tekst, aard, peildatum } = inhoud
  const versie = String((await t.versies(casus.id)).get(id))
  return { titel, tekst, versie, ingebrachtOp, categorie, aard: aard ?? null, peildatum: peildatum ?? null }
}

/** For what, under which conditions, and on which taak of the bronhouder. */
async function waarop(d: Daad, { afspraak, gegeven }: { readonly afspraak: Afspraak; readonly gegeven: Gegeven }) {
  const { huis } = d.feiten
  const taak = findInzet(d.feiten, gegeven.bronhouderId)
  if (!taak) throw new Error('what is shown of a partij rests on its taak (P1)')
  return {
    ...{ taak: taak.naam, grondslag: taak.grondslag, doel: findDoel(boek, d.verantwoording.doel)?.tekst ?? '' },
    bron: organisatienaam(huis, gegeven.bronhouderId),
    ontvanger: organisatienaam(huis, afspraak.ontvangerId),
    actie: await actietekst(d, { afspraak, gegeven }),
    waarvoor: afspraak.inhoud.waarom,
    voorwaarden: afspraak.antwoord?.voorwaarden ?? null,
  }
}

/** The words of the action, where they rest on nothing of another than what is given here (C14). */
async function actietekst(
  d: Daad,
  { afspraak: { actieId, ontvangerId }, gegeven }: { readonly afspraak: Afspraak; readonly gegeven: Gegeven },
): Promise<string | null> {
  if (actieId === null || !actieGaatMee(d.casus, actieId, { partij: ontvangerId, met: gegeven.id })) return null
  const acties = await d.t.ziet('actie', d.casus.id)
  return acties.find((a) => a.id === actieId)?.inhoud.tekst ?? null
}

/** One verstrekking, for who may read it. */
async function lees(b: Blik, id: VerstrekkingId): Promise<Delen['verstrekking']> {
  const van = await b.t.lees(['verstrekking'], b.casus.id)
  const rij = getoond(b, van('verstrekking')).find((v) => v.id === id)
  if (!rij) throw new NietGevonden()
  b.toont([rij.id])
  return rij
}

/** The documents that went along, as they are told to both sides (C8). */
export const documentenIn = ({ documenten }: Delen['verstrekking']['inhoud']) =>
  documenten.map(({ van: _, ...beeld }) => beeld)

/** Whether who got it brought it in itself: then nobody gave it in its name. */
const isEigen = ({ bronhouderId, ontvangerId }: Pick<Delen['verstrekking'], 'bronhouderId' | 'ontvangerId'>) =>
  bronhouderId === ontvangerId

/** What both sides keep of it. */
function verstrekt(
  { rij: casus, feiten }: Blik,
  { id, op, actieId: actie, inhoud, bijzonder, strafrechtelijk, ...tussen }: Delen['verstrekking'],
) {
  const { bron, ontvanger, doel, waarvoor, voorwaarden, taak, grondslag } = inhoud
  const { titel, versie, categorie: soort, aard, peildatum, ingebrachtOp: ingebrachtTijdstip } = inhoud
  return {
    ...{ kenmerk: kenmerkVan(casus, id), casusnummer: casus.casusnummer, zvh: organisatienaam(feiten.huis, 'zvh') },
    ...{ verstrektTijdstip: op, bron, ontvanger, doel, waarvoor, voorwaarden },
    voorElders: actie === null,
    grond: { namens: bron, bevoegdheid: isEigen(tussen) ? null : verstrekkingswerk({ actie }), taak, grondslag },
    gegeven: { titel, versie, soort, aard, peildatum, bijzonder, strafrechtelijk, ingebrachtTijdstip },
    documenten: documentenIn(inhoud),
  }
}

/** What was collected, with its words. */
export function alsVerstrekking(b: Blik, rij: Delen['verstrekking']) {
  const { gegeven, ...rest } = verstrekt(b, rij)
  return { ...rest, actie: rij.inhoud.actie, gegeven: { ...gegeven, tekst: rij.inhoud.tekst } }
}

const deze = ({ params }: { readonly params: { readonly id: VerstrekkingId } }) => ({ object: params.id })

/** What a recipient collected (C8). */
export const verstrekkingInzien = gerichteBlik(inzienContract, {
  opdracht: deze,
  voer: async (b, { params }) => alsVerstrekking(b, await lees(b, params.id)),
})

/** The same to print. */
export const verstrekkingAfdrukken = gerichteBlik(afdrukkenContract, {
  opdracht: deze,
  voer: async (b, { params }) => alsDrukstuk(alsVerstrekking(b, await lees(b, params.id))),
})

/** A document that went along, for its recipient alone (C8). */
export const verstrektDocumentInzien = gerichteBlik(documentContract, {
  opdracht: deze,
  async voer(b, { params }) {
    const { inhoud } = await lees(b, params.id)
    const beeld = inhoud.documenten.find(({ id }) => id === params.document)
    const bestand = beeld && (await b.t.opentVerstrektDocument(b.casus.id, { id: beeld.id, verstrekking: params.id }))
    if (!beeld || bestand === undefined) throw new NietGevonden()
    return { soort: beeld.soort, inhoud: bestand }
  },
})

/** The proof for the bronhouder of what was given in its name (C8). */
export const ontvangstbewijsInzien = gerichteBlik(bewijsContract, {
  opdracht: deze,
  voer: async (b, { params }) => verstrekt(b, await lees(b, params.id)),
})

/** The same to print. */
export const ontvangstbewijsAfdrukken = gerichteBlik(bewijsAfdrukkenContract, {
  opdracht: deze,
  voer: async (b, { params }) => bewijsAlsDrukstuk(verstrekt(b, await lees(b, params.id))),
})
