import type { Casus } from '../casus/casus.ts'
import { aanvaarders, type Deelnemer } from '../casus/casusoverleg.ts'
import { type Datum, dagVan, plusDagen, type Tijdstip } from '../casus/datum.ts'
import { type Feiten, findInzet, type Huis, huidigOverleg } from '../casus/feiten.ts'
import { huisregelOp } from '../casus/huisregel.ts'
import type { MedewerkerId, PartijId } from '../casus/id.ts'
import { werktVoor } from '../casus/rol.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie } from './situatie.ts'
import { mandaatVoorInzage } from './toegang.ts'

/*
 * What is left to do where the mandate of the leidende partij ended midway (P3, B2.2.1, B2.2.3): the procesregie is locked
 * out, and nothing may stay behind without anybody who can act. The partij itself needs no mandate for its own casus.
 */

/** Whether the procesregie can do nothing in a casus now, for want of a mandate of the leidende partij. */
function staatStil(feiten: Feiten, nu: Tijdstip): boolean {
  return mandaatVoorInzage(feiten, nu) === undefined
}

/** Since when a casus stands still, where it does: as it was written down, or from now on. */
export function stilSindsOp(feiten: Feiten, nu: Tijdstip): Tijdstip | null {
  return staatStil(feiten, nu) ? (feiten.casus.stilSinds ?? nu) : null
}

/** In days: what held when a casus came to stand still, so that what people were told then stays so. */
const termijn = (
  { huisregels }: Pick<Huis, 'huisregels'>,
  { stilSinds }: Pick<Casus, 'stilSinds'>,
  nu: Tijdstip,
): number => huisregelOp(huisregels, 'termijnNaMandaat', stilSinds ?? nu)

/** The day from which the manager can end a casus that stands still; null for one that does not. */
export function managerMagVanaf(huis: Pick<Huis, 'huisregels'>, casus: Pick<Casus, 'stilSinds'>): Datum | null {
  const { stilSinds } = casus
  return stilSinds ? plusDagen(dagVan(stilSinds), termijn(huis, casus, stilSinds)) : null
}

const feitenVan = (s: Handelsituatie): Feiten => ({ huis: s.huis, casus: casusVan(s) })

export const alleenZonderMandaat = verbod<Handelsituatie>({
  id: 'P3/alleen-zonder-mandaat',
  paragraaf: 'B2.2.1',
  norm: 'Zolang het mandaat geldt, eindigt een casus met een besluit van intake, triage of overleg; is het mandaat weg, dan kan de leidende partij haar casus zelf beëindigen.',
  // Both that it was written down and that it is so still: a mandate of which something is missing opens nothing.
  toets: (s) =>
    casusVan(s).stilSinds && staatStil(feitenVan(s), s.nu)
      ? geenBezwaar
      : weiger(
          'De procesregisseur kan gewoon verder met deze casus.',
          'Vraag de procesregisseur om een besluit waarmee de casus eindigt.',
        ),
})

export const termijnVoorbij = verbod<Handelsituatie>({
  id: 'P3/termijn-na-mandaat',
  paragraaf: 'B2.2.1',
  norm: 'Doet de leidende partij niets nadat haar mandaat eindigde, dan beëindigt de manager de casus, pas na de termijn van het huis.',
  toets: (s) => {
    const vanaf = managerMagVanaf(s.huis, casusVan(s))
    return vanaf !== null && staatStil(feitenVan(s), s.nu) && dagVan(s.nu) >= vanaf
      ? geenBezwaar
      : weiger(
          'Deze casus kan de manager nu niet beëindigen.',
          `Dat kan pas als de bevoegdheid van de leidende partij ${termijn(s.huis, casusVan(s), s.nu)} dagen weg is en zij zelf niets deed.`,
        )
  },
})

export const beeindigingGemotiveerd = eisAanOpdracht({
  id: 'P3/beeindiging-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Wie een casus beëindigt waarvoor het mandaat eindigde, schrijft op waarom.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd === true
      ? geenBezwaar
      : weiger('De motivering ontbreekt.', 'Schrijf op waarom de casus eindigt.', 'motivering'),
})

/** A partij in the last overleg to which was invited, if it was in that. */
function deelnemerVanLaatste(casus: Casus, partij: PartijId): Deelnemer | undefined {
  const genodigd = casus.overleggen.filter((o) => o.stand !== 'voorbereiding')
  return huidigOverleg({ overleggen: genodigd })?.deelnemers.find((d) => d.partij === partij)
}

/**
 * Who of a partij takes a casus over: whoever accepted the afspraken of the last overleg first and works on the casus.
 * Who hands it over need not know who works there; the partij appoints another casusregisseur in the next overleg.
 */
export function findOvernemer(casus: Casus, partij: PartijId, nu: Tijdstip): MedewerkerId | undefined {
  const deelnemer = deelnemerVanLaatste(casus, partij)
  const werktEraan = (medewerker: MedewerkerId) => werktVoor(casus, { medewerker, partij }, nu)
  return deelnemer && aanvaarders(deelnemer).find(werktEraan)
}

export const overdrachtAanDeelnemer = eisAanOpdracht({
  id: 'P3/overdracht-aan-deelnemer',
  paragraaf: 'B2.2.3',
  norm: 'Is het mandaat weg, dan kan de leidende partij de casus overdragen aan een andere deelnemer van het laatste overleg, op grond van diens eigen wettelijke taak.',
  leest: ['partij'],
  toets: (s) =>
    deelnemerVanLaatste(casusVan(s), s.opdracht.partij) && findInzet(feitenVan(s), s.opdracht.partij)
      ? geenBezwaar
      : weiger(
          'Deze partij nam niet deel aan het laatste overleg, of koos nog niet op welke wettelijke taak zij meedoet.',
          'Kies een deelnemer die haar taak koos.',
          'partij',
        ),
})

export const overnemerAanvaardde = eisAanOpdracht({
  id: 'P3/overnemer-aanvaardde',
  paragraaf: 'B2.2.2',
  norm: 'Een casus gaat naar een partij van wie iemand aan de casus werkt die zelf de zorgvuldigheidsafspraken van het laatste overleg aanvaardde.',
  leest: ['partij'],
  toets: (s) =>
    findOvernemer(casusVan(s), s.opdracht.partij, s.nu)
      ? geenBezwaar
      : weiger(
          'Niemand van deze partij aanvaardde de zorgvuldigheidsafspraken van het laatste overleg.',
          'Vraag de partij om dat eerst te doen, of kies een andere deelnemer.',
          'partij',
        ),
})

export const overdrachtGemotiveerd = eisAanOpdracht({
  id: 'P3/overdracht-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Wie een casus overdraagt waarvoor het mandaat eindigde, schrijft op waarom.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd === true
      ? geenBezwaar
      : weiger('De motivering ontbreekt.', 'Schrijf op waarom de casus naar een andere partij gaat.', 'motivering'),
})
