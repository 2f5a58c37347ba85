import type { Casus } from '../casus/casus.ts'
import type { Overleg } from '../casus/casusoverleg.ts'
import { type Datum, laatste, plusDagen, type Tijdstip } from '../casus/datum.ts'
import type { Fase } from '../casus/fase.ts'
import { huidigeLeiding, huidigOverleg } from '../casus/feiten.ts'
import type { MedewerkerId, ObjectId, PartijId } from '../casus/id.ts'
import { werktVoor } from '../casus/rol.ts'
import type { DoelId } from '../doelen.ts'
import type { Verbod } from '../regel.ts'
import type { Handelsituatie } from '../regels/situatie.ts'
import { type Stilstandsoort, stilstandVan } from '../regels/stilstand-van-plan.ts'
import { dagenOmOpTeHalen, eindeVanAfronding } from '../termijnen.ts'
import type { Handeling, Wachtend, Werkkolom } from './handeling.ts'

/** The ondersteuner works administratively: he or she decides, shows and destroys nothing (B2.1, P5). */
export const procesregie = ['procesregisseur', 'ondersteuner'] as const
/** Who takes the decisions that the handvat puts with the partij: its own people, or the procesregisseur in its name (P9). */
export const besluitnemers = ['procesregisseur', 'leidendePartij'] as const
export const betrokkenen = [
  'aanmelder',
  'leidendePartij',
  'gevraagde',
  'genodigde',
  'deelnemer',
  'uitvoerder',
  'ontvanger',
  'bronhouder',
] as const
export const alleFasen = ['aanmelding', 'triage', 'casusoverleg', 'afschaling'] as const
/** The goals that what a bronhouder does with its own gegevens can serve. */
export const zeggenschapsDoelen = ['criteriaToetsen', 'beschikbareInformatie', 'beeldEnPlan', 'afsluiten'] as const

/** An act of the procesregie while a casusoverleg is prepared or held. */
export const overlegwerk = (
  label: string,
  fasen: readonly Fase[],
  doelen: readonly DoelId[],
  voorwaarden: readonly Verbod<Handelsituatie>[],
) =>
  ({
    label,
    soort: 'vastlegging',
    fasen,
    wie: procesregie,
    namens: 'leidendePartij',
    bevoegdheid: { triage: 'casusoverleg', casusoverleg: 'casusoverleg' },
    doelen,
    voorwaarden,
    eisenAanOpdracht: [],
    paragraaf: 'B2.2.2',
    spoor: 'casus',
  }) as const satisfies Handeling

/** What waits as soon as it is there, and of which nobody was reminded. */
const meteen = { personen: null, vanaf: null, herinnerdOp: null } as const

/** That something waits for the procesregie. */
export function opRegie(object: ObjectId, deadline: Datum | null = null): Wachtend {
  return { ...meteen, lezer: { soort: 'procesregie' }, object, deadline }
}

/** That something waits for one partij. */
export function opPartij(partij: PartijId, object: ObjectId, deadline: Datum | null = null): Wachtend {
  return { ...meteen, lezer: { soort: 'partij', partij }, object, deadline }
}

/**
 * What stands still in a plan in one way, as work of the procesregie and of the casusregisseur; of everybody of the leidende
 * partij where that person does not work on the casus (C11, B2.2.3).
 */
export const stilstandwerk = <Soort extends Stilstandsoort>(soort: Soort) =>
  ({
    soort,
    wacht: (casus, _, nu) =>
      stilstandVan(casus)
        .filter((s) => s.soort === soort)
        .flatMap(({ object, vanaf }) => {
          // It should have gone on the day before.
          const deadline = vanaf && plusDagen(vanaf, -1)
          const { partij } = huidigeLeiding(casus)
          return [
            { ...opRegie(object, deadline), vanaf },
            { ...opPartij(partij, object, deadline), vanaf, personen: casusregisseurs(casus, nu) },
          ]
        }),
  }) satisfies Werkkolom<Soort>

function casusregisseurs(casus: Casus, nu: Tijdstip): readonly MedewerkerId[] | null {
  const { casusregisseur: medewerker } = casus
  const { partij } = huidigeLeiding(casus)
  return medewerker !== null && werktVoor(casus, { medewerker, partij }, nu) ? [medewerker] : null
}

/** The last day on which something can still be done in an afronding; null where the casus goes on. */
export function laatsteDagVanAfronding({ afronding }: Pick<Casus, 'afronding'>): Datum | null {
  return afronding === null ? null : plusDagen(eindeVanAfronding(afronding), -1)
}

/** The day by which it is said whether something goes along; after it that can still be said, as long as the afronding lasts. */
export function antwoorddagBijAfronding({ afronding }: Pick<Casus, 'afronding'>): Datum | null {
  if (afronding === null) return null
  return laatste(afronding.besluitOp, plusDagen(eindeVanAfronding(afronding), -1 - dagenOmOpTeHalen))
}

/** The current overleg as a list of one, where it is in one of these states. */
export function overlegIn(casus: Casus, ...standen: readonly Overleg['stand'][]): readonly Overleg[] {
  const overleg = huidigOverleg(casus)
  return overleg && standen.includes(overleg.stand) ? [overleg] : []
}
