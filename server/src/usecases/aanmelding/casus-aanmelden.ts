import { type Aanmelding, casusAanmelden as contract } from '@casushuis/contract'
import {
  type CasusId,
  type Criteriumoordeel,
  formeleUitkomst,
  geldigeTaken,
  type MedewerkerId,
  type NieuwGegeven,
  type PartijId,
  type StukId,
} from '@casushuis/handvat'
import type { z } from 'zod'
import type { Delen } from '../../ports/rows.ts'
import type { Vindweg } from '../../ports/store.ts'
import { alsNieuwGegeven, gegevenrij } from '../casus/nieuw-gegeven.ts'
import { OngeldigeInvoer } from '../errors.ts'
import { nieuwCasusnummer, nieuwId } from '../id.ts'
import { type Huisdaad, huisdaad } from '../usecase.ts'
import { zoekwaarde } from './zoekwaarde.ts'

type Invoer = z.output<typeof Aanmelding>

/** Phase 1: a convenantpartner brings in a casus (A1–A9). Nothing is stored when the rulebook refuses. */
export const casusAanmelden = huisdaad(contract, {
  opdracht: ({ body }) => ({
    taak: body.taak,
    thematisch: body.thematisch,
    criteria: body.criteria.map(alsOordeel),
    gemotiveerd: body.afweging.length > 0,
    nieuweGegevens: [...betrokkeneAlsGegevens(body.betrokkene), ...body.gegevens.map(alsNieuwGegeven)],
  }),
  async voer(daad, { body }) {
    const { t, nu, actor } = daad
    const partij = eisPartij(daad)
    await eisProcesregisseur(daad, body.procesregisseur)
    const casusnummer = nieuwCasusnummer()
    const id = nieuwId<CasusId>()
    await t.opent(
      {
        id,
        casusnummer,
        fase: 'aanmelding',
        aanmelderId: partij,
        aangemeldDoor: actor.medewerker,
        procesregisseurId: body.procesregisseur,
        casusregisseurId: null,
        overlegsoort: null,
        afschalingOp: null,
        gearchiveerdOp: null,
        aangemaaktOp: nu,
      },
      { partijId: partij, taakId: body.taak, van: nu },
    )
    const wie = { rol: actor.rol, partijId: partij, van: nu, tot: null }
    await t.wijstToe(id, { id: nieuwId(), medewerkerId: actor.medewerker, ...wie })
    const regie = { rol: 'procesregisseur', partijId: null, van: nu, tot: null } as const
    await t.wijstToe(id, { id: nieuwId(), medewerkerId: body.procesregisseur, ...regie })
    const stuk = aanmeldingsstuk(body, daad)
    await t.voegtToe('stuk', id, stuk)
    const gegevens = gegevenrijen(body, partij, daad)
    for (const rij of gegevens) await t.voegtToe('gegeven', id, rij)
    await t.indexeert(id, vindwegen(body.betrokkene, gegevens))
    daad.opende(id, [id, stuk.id, ...gegevens.map((g) => g.id)])
    return { casusnummer }
  },
})

/** The judgement on a criterion as the rules know it: whether it was motivated, not how. */
export function alsOordeel({ criterium, voldoet, motivering }: Invoer['criteria'][number]): Criteriumoordeel {
  return { criterium, voldoet, gemotiveerd: motivering.length > 0 }
}

function betrokkeneAlsGegevens({ bsn, noodzaak }: Invoer['betrokkene']): readonly NieuwGegeven[] {
  const gewoon = { bijzonder: false, strafrechtelijk: false, noodzaakGegeven: noodzaak.length > 0 }
  return [{ ...gewoon, categorie: 'naw' }, ...(bsn === undefined ? [] : [{ ...gewoon, categorie: 'bsn' as const }])]
}

function eisPartij({ actor, huis, nu }: Huisdaad): PartijId {
  const partij = huis.partijen.find((p) => p.id === actor.partij)
  if (!partij || geldigeTaken(partij, nu).length === 0) throw new Error('the rulebook lets nobody else report a casus')
  return partij.id
}

async function eisProcesregisseur({ t }: Huisdaad, id: MedewerkerId): Promise<void> {
  const [medewerker] = await t.medewerkers([id])
  if (medewerker?.rol !== 'procesregisseur')
    throw new OngeldigeInvoer('procesregisseur', 'Kies een procesregisseur uit de lijst.')
}

function aanmeldingsstuk(body: Invoer, { actor, nu }: Huisdaad): Delen['stuk'] {
  const { aanleiding, leefgebieden, criteria, afweging, informeren } = body
  return {
    id: nieuwId<StukId>(),
    soort: 'aanmelding',
    door: actor.medewerker,
    op: nu,
    inhoud: {
      uitkomst: null,
      aanleiding,
      leefgebieden,
      criteria,
      formeleUitkomst: formeleUitkomst(criteria.map(alsOordeel)),
      afweging,
      informeren,
    },
  }
}

/** The name is found as long as the casus says who it is about, the BSN as long as it is in the dossier. */
function vindwegen(
  { naam, geboortedatum, bsn }: Invoer['betrokkene'],
  gegevens: readonly Delen['gegeven'][],
): readonly Vindweg[] {
  const wie = gegevens.find((g) => g.betrokkene)
  const nummer = gegevens.find((g) => g.inhoud.tekst === bsn)
  return [
    ...(wie ? [{ gegeven: wie.id, waarde: zoekwaarde.naam(naam, geboortedatum) }] : []),
    ...(nummer && bsn ? [{ gegeven: nummer.id, waarde: zoekwaarde.bsn(bsn) }] : []),
  ]
}

/** A day as Dutch people write it. */
const inWoorden = (dag: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dag))

function gegevenrijen(body: Invoer, bronhouder: PartijId, { nu }: Huisdaad): readonly Delen['gegeven'][] {
  const herkomst = { bronhouder, fase: 'aanmelding', nu } as const
  const { naam, geboortedatum, adres, bsn, noodzaak, deelnemersMogenWetenWie } = body.betrokkene
  const gewoon = {
    bijzonder: false,
    strafrechtelijk: false,
    noodzaak,
    geheimhouding: null,
    vrijgave: deelnemersMogenWetenWie ? ('overleg' as const) : ('geen' as const),
    voorafAan: [],
    voorbehouden: [],
  }
  const tekst = [`Naam: ${naam}`, `Geboren: ${inWoorden(geboortedatum)}`, ...(adres ? [`Adres: ${adres}`] : [])].join(
    '\n',
  )
  const wie = gegevenrij({ ...gewoon, categorie: 'naw', titel: 'Betrokkene', tekst }, herkomst)
  return [
    {
      ...wie,
      betrokkene: true,
      inhoud: { ...wie.inhoud, betrokkene: { naam, geboortedatum, adres } },
    },
    ...(bsn === undefined
      ? []
      : [gegevenrij({ ...gewoon, vrijgave: 'geen', categorie: 'bsn', titel: 'BSN', tekst: bsn }, herkomst)]),
    ...body.gegevens.map((g) => gegevenrij(g, herkomst)),
  ]
}
