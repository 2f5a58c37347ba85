import {
  dossierActiveren as activerenContract,
  termijnAfwijken as afwijkenContract,
  afwijkingBeeindigen as beeindigenContract,
  bewaartermijnenInzien as inzienContract,
  verlopenAfwijkingBeeindigen as verlopenContract,
} from '@casushuis/contract'
import {
  dagVan,
  herbeoordelingTeLaat,
  huidigeLeiding,
  managerBeeindigtVanaf,
  type PartijId,
  uiterlijkActiefTot,
} from '@casushuis/handvat'
import type { Eindregel } from '../../ports/bewaartermijnen.ts'
import { gewoneTermijnen } from '../../ports/rows.ts'
import { afgesproken, afgestemd, meldPartij, schrijfStuk } from '../besluit.ts'
import { boek } from '../boek.ts'
import { type Antwoord, type Daad, daad, type Huisblik, huisblik } from '../usecase.ts'

/** Keeping a dossier shorter or longer than usual, until that is weighed again; weighing it again is the same act (S6). */
export const termijnAfwijken = daad(afwijkenContract, {
  opdracht: ({ body: { archiefOp, vernietigenOp, herbeoordelenOp, ...body } }) => ({
    bewaring: { archiefOp, vernietigenOp, herbeoordelenOp },
    gemotiveerd: body.motivering.length > 0,
    ...afgestemd(body),
  }),
  async voer(d, { body: { motivering, afstemming, archiefOp, vernietigenOp, herbeoordelenOp } }) {
    const termijn = { afwijkingArchiefOp: archiefOp, afwijkingVernietigenOp: vernietigenOp, herbeoordelenOp }
    await d.t.zetTermijnen(d.casus.id, termijn)
    const { label } = boek.handelingen.termijnAfwijken
    await schrijfStuk(d, 'termijnbesluit', { uitkomst: label, motivering, ...afgesproken(afstemming) })
    return null
  },
})

/** From here on the usual terms hold again, also where their day has passed (S6). */
export const afwijkingBeeindigen = daad(beeindigenContract, {
  opdracht: ({ body }) => ({ gemotiveerd: body.motivering.length > 0, ...afgestemd(body) }),
  async voer(d, { body: { motivering, afstemming } }) {
    const { label } = boek.handelingen.afwijkingBeeindigen
    await schrijfStuk(d, 'termijnbesluit', { uitkomst: label, motivering, ...afgesproken(afstemming) })
    await gewoonWeer(d)
    return null
  },
})

/** Where the leidende partij does nothing, the manager does (S6). */
export const verlopenAfwijkingBeeindigen = daad(verlopenContract, {
  opdracht: ({ body }) => ({ gemotiveerd: body.motivering.length > 0 }),
  async voer(d, { body: { motivering } }) {
    const { label } = boek.handelingen.verlopenAfwijkingBeeindigen
    await schrijfStuk(d, 'termijnbesluit', { uitkomst: label, motivering })
    await gewoonWeer(d)
    return null
  },
})

async function gewoonWeer(d: Daad): Promise<void> {
  const { actiefTot: _, ...afwijking } = gewoneTermijnen
  await d.t.zetTermijnen(d.casus.id, afwijking)
  // What is over by now is not kept until the calendar comes by itself.
  await d.stuurt({ soort: 'kalender', onderwerp: d.actor.zvh, vanaf: d.nu })
}

/** An archived dossier is open again until a day, and who has something in it is told (S4). */
export const dossierActiveren = daad(activerenContract, {
  opdracht: ({ body: { actiefTot, motivering } }) => ({ actiefTot, gemotiveerd: motivering.length > 0 }),
  async voer(d, { body: { actiefTot, motivering } }) {
    await d.t.zetTermijnen(d.casus.id, { actiefTot })
    await d.t.archiveert(d.casus.id, null)
    const uitkomst = boek.handelingen.dossierActiveren.label
    await schrijfStuk(d, 'activering', { uitkomst, motivering })
    // That it is open again is for everybody with something in it; why is for the partij in whose name it was decided.
    for (const partij of andereBronhouders(d)) await meldPartij(d, partij, { soort: 'activering', uitkomst })
    return null
  },
})

function andereBronhouders({ casus }: Daad): readonly PartijId[] {
  const { partij: leidend } = huidigeLeiding(casus)
  return [...new Set(casus.gegevens.map((g) => g.bronhouder))].filter((partij) => partij !== leidend)
}

/** What ends and when: of all casussen for the manager, of the own for the procesregisseur (S6, S7). */
export const bewaartermijnenInzien = huisblik(inzienContract, async (b, { query }) => {
  const { rijen, totaal } = await b.t.eindigende({ alle: b.actor.rol === 'manager', ...query })
  b.toont(rijen.map((c) => c.casusId))
  return { casussen: rijen.flatMap((c) => regel(c, b)), totaal, ...query }
})

function regel(
  c: Eindregel,
  { nu, actor }: Pick<Huisblik, 'nu' | 'actor'>,
): Antwoord<typeof inzienContract>['casussen'] {
  const { casusnummer, afschaling, afronding } = c
  const stap = boek.termijnen.huidigeStap({ casus: c }, nu)
  const geen = { archiefOp: null, herbeoordelenOp: null, teLaat: false, actiefTot: null, activerenTot: null }
  if (afronding !== null) {
    const dagen = { besluitOp: afronding.besluitOp, vernietigenOp: boek.termijnen.eindeVanAfronding(afronding) }
    return [{ casusnummer, stap, ...geen, ...dagen, beeindigenVanaf: null }]
  }
  if (afschaling === null) return []
  const voorManager = actor.rol === 'manager' && stap === 'archief'
  return [
    {
      ...{ casusnummer, stap, ...boek.termijnen.bewaartermijnen(afschaling), actiefTot: afschaling.actiefTot },
      herbeoordelenOp: afschaling.afwijking?.herbeoordelenOp ?? null,
      teLaat: herbeoordelingTeLaat(c, nu),
      activerenTot: voorManager ? uiterlijkActiefTot(c, dagVan(nu)) : null,
      beeindigenVanaf: voorManager ? managerBeeindigtVanaf(c) : null,
    },
  ]
}
