import {
  casusBeeindigen as beeindigenContract,
  overnameBevestigen as bevestigenContract,
  werkverdelingInzien as inzienContract,
  stilleCasusBeeindigen as stilleContract,
  procesregieToewijzen as toewijzenContract,
} from '@casushuis/contract'
import {
  type Datum,
  eindeVanDag,
  geldt,
  type Huis,
  type MedewerkerId,
  managerMagVanaf,
  type Tijdstip,
} from '@casushuis/handvat'
import type { Regisseur, Werklast } from '../../ports/werkverdeling.ts'
import { neemBesluit, schrijfStuk } from '../besluit.ts'
import { boek } from '../boek.ts'
import { genoemdeMedewerker, wijstToe } from '../casus/toewijzen.ts'
import { type Daad, daad, huisblik, ongezien } from '../usecase.ts'

/** What runs, since when, and who runs it, for who divides the work and sees nothing of what it is about (P8). */
export const werkverdelingInzien = huisblik(inzienContract, async ({ t, nu, huis, toont }, { query }) => {
  const { rijen, totaal } = await t.werkverdeling(query.pagina, query.perPagina)
  toont(rijen.map((c) => c.casusId))
  return { casussen: rijen.map((c) => regel(c, huis, nu)), informeren: await t.teVertellen(), totaal, ...query }
})

function regel(c: Werklast, huis: Huis, nu: Tijdstip) {
  const { casusnummer, fase, afschaling, afronding, aangemaaktOp, stilSinds, procesregisseurs } = c
  const eindigtVanzelf = afschaling !== null || afronding !== null
  return {
    ...{ casusnummer, fase, aangemeldTijdstip: aangemaaktOp, stilTijdstip: stilSinds },
    beeindigenVanaf: eindigtVanzelf ? null : managerMagVanaf(huis, c),
    stap: boek.termijnen.huidigeStap({ casus: { afschaling, afronding } }, nu),
    procesregisseurs: procesregisseurs.map(inDienst),
  }
}

const inDienst = ({ naam, van, tot }: Regisseur) => ({ naam, vanTijdstip: van, totTijdstip: tot })

/** The manager puts somebody else on a casus: it never loses its last procesregisseur (P8). */
export const procesregieToewijzen = ongezien(toewijzenContract, {
  opdracht: async ({ body }, { t, nu }) => ({
    medewerker: await genoemdeMedewerker(t, body.medewerker),
    geldig: { van: nu, tot: eindeVan(body.tot) },
    vorigeEindigt: body.vorigeEindigt,
    gemotiveerd: body.motivering.length > 0,
  }),
  async voer(d, { body: { medewerker, tot, vorigeEindigt, motivering } }) {
    await geeftOver(d, medewerker, eindeVan(tot))
    if (vorigeEindigt) await beeindigtAndere(d, medewerker)
    await schrijfStuk(d, 'overdracht', { uitkomst: null, motivering })
    return null
  },
})

async function geeftOver(d: Daad, medewerker: MedewerkerId, tot: string | null): Promise<void> {
  await wijstToe(d, { medewerker, tot, overname: true })
  // Who stands in for a while does not become who runs it.
  if (tot === null) await d.t.wijzigtCasus(d.casus.id, { procesregisseurId: medewerker })
}

async function beeindigtAndere({ t, casus, nu }: Daad, nieuw: MedewerkerId): Promise<void> {
  const lopend = (await t.toewijzingen(casus.id)).filter((w) => w.rol === 'procesregisseur' && geldt(w, nu))
  for (const { id } of lopend.filter((w) => w.medewerkerId !== nieuw)) await t.beeindigtToewijzing(casus.id, id, nu)
}

const eindeVan = (tot: Datum | null) => (tot === null ? null : eindeVanDag(tot))

/** Who was asked to take a casus over says that it was done; then it is no task any more (P8). */
export const overnameBevestigen = daad(bevestigenContract, {
  async voer({ t, actor, casus }) {
    await t.bevestigtOvername(casus.id, actor.medewerker)
    return null
  },
})

/** The leidende partij ends a casus for which its mandate ended; it needs no mandate for its own (P3). */
export const casusBeeindigen = daad(beeindigenContract, {
  opdracht: ({ body }) => ({ gemotiveerd: body.motivering.length > 0 }),
  voer: beeindig,
})

/** After the term the manager does, who sees nothing of it (P3). */
export const stilleCasusBeeindigen = ongezien(stilleContract, {
  opdracht: ({ body }) => ({ gemotiveerd: body.motivering.length > 0 }),
  voer: beeindig,
})

async function beeindig(d: Daad, { body: { motivering } }: { body: { motivering: string } }): Promise<null> {
  const uitkomst = { label: 'De bevoegdheid van de leidende partij eindigde', naar: 'afronding' } as const
  await neemBesluit(d, { soort: 'beeindiging', uitkomst, motivering })
  return null
}
