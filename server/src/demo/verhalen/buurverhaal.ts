import { casusAanmelden, intakeBesluiten } from '@casushuis/contract'
import { type Datum, dagVan } from '@casushuis/handvat'
import { buurId, buurtaakId } from '../buurhuis.ts'
import { alsOordelen, type Criteria } from '../handelen/criteria.ts'
import { later, moment, werkdag } from '../kalender.ts'
import type { Demowerk } from '../verteller.ts'

const criteria: Criteria = {
  multiproblematiek: 'Geen eigen woning, verslaving en schulden; hij slaapt bij zijn zus op de bank.',
  meerKetens: 'De gemeente en de politie komen er allebei, en weten het niet van elkaar.',
  systeem: 'Zijn zus heeft twee kinderen en zegt dat zij het niet volhoudt.',
  ernstigeVeiligheid: ['nee', 'Het speelt in en om één woning.'],
}

/**
 * In Duinrand a casus runs about the man of the stationsplein in Rijnvecht. Neither house can see that, until the
 * procesregisseur of one asks the other, and that one answers.
 */
export async function buurverhaal({ doe, setClock }: Demowerk, vandaag: Datum): Promise<void> {
  const begin = moment(werkdag(vandaag, -12), '10:30')
  setClock(begin)
  const { casusnummer } = await doe(buurId('sofie'), casusAanmelden, {
    body: {
      thematisch: null,
      taak: buurtaakId('gemeente'),
      procesregisseur: buurId('petra'),
      betrokkene: {
        naam: 'Stefan Kalisvaart',
        geboortedatum: '1986-03-08',
        noodzaak: 'Nodig om te weten over wie wij met zijn zus spreken.',
        deelnemersMogenWetenWie: true,
      },
      aanleiding:
        'De heer Kalisvaart slaapt sinds enkele weken bij zijn zus in Duinrand. Er zijn ruzies, en de buren belden twee keer de politie. Hij wil hulp, maar verschijnt niet op afspraken.',
      leefgebieden: ['wonen', 'verslaving', 'inkomen'],
      criteria: alsOordelen(criteria),
      afweging: 'Alleen krijgen wij dit niet rustig, en de zus houdt het niet lang meer vol.',
      informeren: { gedaan: true, toelichting: 'Besproken aan de keukentafel, met zijn zus erbij.' },
      gegevens: [],
    },
  })
  setClock(later(begin, 90))
  await doe(buurId('petra'), intakeBesluiten, {
    params: { casusnummer },
    body: {
      uitkomst: 'triage',
      criteria: alsOordelen(criteria),
      afweging: 'Zonder een gezamenlijke aanpak wordt het in deze woning niet rustig.',
      afstemming: { met: 'de medewerker die deze casus volgt', dag: dagVan(begin) },
    },
  })
}
