import { type Aanmelding, casusAanmelden as contract } from '@casushuis/contract'
import {
  type CasusId,
  type Criteriumoordeel,
  formeleUitkomst,
  geldigeTaken,
  nieuwePlicht,
  type PartijId,
  type StukId,
} from '@casushuis/handvat'
import type { z } from 'zod'
import { type Delen, gewoneTermijnen, nietAfgerond, plichtkolommen } from '../../ports/rows.ts'
import { alsNieuweGegevens, gegevenrij } from '../casus/nieuw-gegeven.ts'
import { nietsGezegd, tekstkolommen } from '../casus/tekst.ts'
import { nieuwCasusnummer, nieuwId } from '../id.ts'
import { type Huisdaad, huisdaad } from '../usecase.ts'
import { betrokkeneAlsGegevens, betrokkenerijen, vindwegen } from './betrokkene.ts'

type Invoer = z.output<typeof Aanmelding>

/** Phase 1: a convenantpartner brings in a casus (A1–A9). Nothing is stored when the rulebook refuses. */
export const casusAanmelden = huisdaad(contract, {
  opdracht: ({ body }) => ({
    taak: body.taak,
    thematisch: body.thematisch,
    leefgebieden: body.leefgebieden,
    criteria: body.criteria.map(alsOordeel),
    gemotiveerd: body.afweging.length > 0,
    nieuweGegevens: [...betrokkeneAlsGegevens(body.betrokkene), ...alsNieuweGegevens(body.gegevens)],
  }),
  async fouten({ body }, { t }) {
    const [gekozen] = await t.medewerkers([body.procesregisseur])
    return gekozen?.rol === 'procesregisseur'
      ? []
      : [{ veld: 'procesregisseur', melding: 'Kies een procesregisseur uit de lijst.' }]
  },
  async voer(daad, { body }) {
    const partij = eisPartij(daad)
    const id = nieuwId<CasusId>()
    const casusnummer = await open(daad, body, { id, partij })
    const stuk = aanmeldingsstuk(body, daad, partij)
    const herkomst = { bronhouder: partij, fase: 'aanmelding', nu: daad.nu } as const
    const betrokkene = betrokkenerijen(body.betrokkene, herkomst)
    const gegevens = [...betrokkene, ...body.gegevens.map((g) => gegevenrij(g, herkomst))]
    await daad.t.voegtToe('stuk', id, stuk)
    for (const rij of gegevens) await daad.t.voegtToe('gegeven', id, rij)
    await daad.t.indexeert(id, vindwegen(body.betrokkene, betrokkene))
    daad.opende(id, [id, stuk.id, ...gegevens.map((g) => g.id)])
    return { casusnummer }
  },
})

/** Opens the casus namens this partij, and assigns who reported it and the procesregisseur (A12). */
async function open(
  { t, nu, actor }: Huisdaad,
  { procesregisseur, taak }: Invoer,
  { id, partij }: { readonly id: CasusId; readonly partij: PartijId },
): Promise<string> {
  const casusnummer = nieuwCasusnummer()
  const mensen = { aanmelderId: partij, aangemeldDoor: actor.medewerker, procesregisseurId: procesregisseur }
  const nogNiets = {
    casusregisseurId: null,
    overlegsoort: null,
    afschalingOp: null,
    gearchiveerdOp: null,
    ...gewoneTermijnen,
    stilSinds: null,
    bijgehoudenOp: null,
    ...nietAfgerond,
  }
  const leiding = { partijId: partij, taakId: taak, van: nu }
  await t.opent({ id, casusnummer, fase: 'aanmelding', ...mensen, ...nogNiets, aangemaaktOp: nu }, leiding)
  await t.kiestInzet(id, leiding)
  const melder = { medewerkerId: actor.medewerker, rol: actor.rol, partijId: partij }
  const regie = { medewerkerId: procesregisseur, rol: 'procesregisseur', partijId: null } as const
  for (const wie of [melder, regie])
    await t.wijstToe(id, { id: nieuwId(), ...wie, van: nu, tot: null, overname: false })
  return casusnummer
}

/** The judgement on a criterion as the rules know it: whether it was motivated, not how. */
export function alsOordeel({ criterium, voldoet, motivering }: Invoer['criteria'][number]): Criteriumoordeel {
  return { criterium, voldoet, gemotiveerd: motivering.length > 0 }
}

function eisPartij({ actor, huis, nu }: Huisdaad): PartijId {
  const partij = huis.partijen.find((p) => p.id === actor.partij)
  if (!partij || geldigeTaken(partij, nu).length === 0) throw new Error('the rulebook lets nobody else report a casus')
  return partij.id
}

function aanmeldingsstuk(body: Invoer, { actor, nu }: Huisdaad, partij: PartijId): Delen['stuk'] {
  const { aanleiding, leefgebieden, criteria, afweging, informeren } = body
  return {
    id: nieuwId<StukId>(),
    soort: 'aanmelding',
    door: actor.medewerker,
    op: nu,
    gezien: true,
    ...plichtkolommen(informeren.gedaan ? null : nieuwePlicht(nu)),
    ...tekstkolommen({ verantwoording: { namens: partij } }, nietsGezegd),
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
