import type { Casus } from '../casus/casus.ts'
import { aanvaarders } from '../casus/casusoverleg.ts'
import { type Datum, dagVan, plusDagen, type Tijdstip } from '../casus/datum.ts'
import { type Feiten, findInzet, huidigOverleg } from '../casus/feiten.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { dagenStil } from '../termijnen.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie, type Opdrachtsituatie } from './situatie.ts'
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

/** The day from which the manager can end a casus that stands still; null for one that does not. */
export function managerMagVanaf({ stilSinds }: Pick<Casus, 'stilSinds'>): Datum | null {
  return stilSinds ? plusDagen(dagVan(stilSinds), dagenStil) : null
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
    const vanaf = managerMagVanaf(casusVan(s))
    return vanaf !== null && staatStil(feitenVan(s), s.nu) && dagVan(s.nu) >= vanaf
      ? geenBezwaar
      : weiger(
          'Deze casus kan de manager nu niet beëindigen.',
          `Dat kan pas als de bevoegdheid van de leidende partij ${dagenStil} dagen weg is en zij zelf niets deed.`,
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

/** The deelnemer of the last overleg to which was invited that the opdracht names, if it is one. */
function deelnemerVanLaatste(s: Opdrachtsituatie<'partij'>) {
  const genodigd = casusVan(s).overleggen.filter((o) => o.stand !== 'voorbereiding')
  return huidigOverleg({ overleggen: genodigd })?.deelnemers.find((d) => d.partij === s.opdracht.partij)
}

export const overdrachtAanDeelnemer = eisAanOpdracht({
  id: 'P3/overdracht-aan-deelnemer',
  paragraaf: 'B2.2.3',
  norm: 'Is het mandaat weg, dan kan de leidende partij de casus overdragen aan een andere deelnemer van het laatste overleg, op grond van diens eigen wettelijke taak.',
  leest: ['partij'],
  toets: (s) =>
    deelnemerVanLaatste(s) && findInzet(feitenVan(s), s.opdracht.partij)
      ? geenBezwaar
      : weiger(
          'Deze partij nam niet deel aan het laatste overleg, of koos nog niet op welke wettelijke taak zij meedoet.',
          'Kies iemand van een deelnemer die haar taak koos.',
          'medewerker',
        ),
})

export const overnemerAanvaardde = eisAanOpdracht({
  id: 'P3/overnemer-aanvaardde',
  paragraaf: 'B2.2.2',
  norm: 'Wie een casus overneemt, aanvaardde zelf de zorgvuldigheidsafspraken van het laatste overleg.',
  leest: ['partij', 'medewerker'],
  toets: (s) => {
    const deelnemer = deelnemerVanLaatste(s)
    const { medewerker } = s.opdracht
    return deelnemer && medewerker && aanvaarders(deelnemer).includes(medewerker.id)
      ? geenBezwaar
      : weiger(
          'Deze medewerker aanvaardde de zorgvuldigheidsafspraken van het laatste overleg niet.',
          'Kies iemand die de afspraken aanvaardde, of vraag om dat eerst te doen.',
          'medewerker',
        )
  },
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
