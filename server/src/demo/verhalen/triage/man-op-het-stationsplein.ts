import { nieuweCasus } from '../../handelen/casus.ts'
import type { Verhaal } from '../../verteller.ts'

const criteria = {
  multiproblematiek: 'Verslaving, geen vaste woonplek en verward gedrag; elke week overlast.',
  meerKetens: 'Opvang, zorg en politie werken nu na elkaar en niet samen.',
  systeem: 'Reizigers en winkeliers mijden het plein; zijn broer vangt hem soms op.',
  ernstigeVeiligheid: 'Winkeliers op het plein voelen zich onveilig; er waren twee vechtpartijen om hem heen.',
} as const

/**
 * One partij refuses on geheimhouding, one leaves out what is not for the aanmelder, one is late, and one question was
 * withdrawn. The betrokkene was not told yet that it goes to triage, and that is late.
 */
export const manOpHetStationsplein: Verhaal = async (v) => {
  v.op(-22, '16:05')
  const casus = await nieuweCasus(v, 'ellen', {
    partij: 'politie',
    taak: 'rechtsorde',
    procesregisseur: 'joost',
    betrokkene: {
      naam: 'Stefan Kalisvaart',
      geboortedatum: '1986-03-08',
      bsn: '999919076',
      noodzaak: 'Nodig om te weten over wie de incidenten gaan.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'De heer Kalisvaart verblijft sinds maart rond het stationsplein. Hij schreeuwt, loopt de rijbaan op en raakt in conflict met anderen. Na een nacht op het bureau of een beoordeling door de crisisdienst staat hij de volgende dag weer op het plein.',
    leefgebieden: ['wonen', 'verslaving', 'geestelijkeGezondheid', 'justitie'],
    criteria,
    afweging: 'Wij zien hem nu drie keer per week. Dat helpt hem niet en de omgeving niet.',
    informeren: {
      gedaan: false,
      toelichting:
        'Nog niet: op het bureau was hij te verward om het te begrijpen. Zijn broer wil er de volgende keer bij zijn.',
    },
    gegevens: [
      {
        titel: 'Incidenten op het plein',
        tekst:
          'Zeventien registraties in drie maanden: dertien keer overlast, twee vechtpartijen, twee keer gevaarlijk verkeersgedrag.',
        nodig: 'Laat zien hoe vaak het misgaat en waarmee.',
        strafrechtelijk: true,
        vrij: 'overleg',
      },
      {
        titel: 'Waar hij slaapt',
        tekst: 'Onder de trap van parkeergarage Noord, soms bij zijn broer.',
        nodig: 'Nodig om hem te kunnen bereiken.',
        categorie: 'context',
        vrij: 'overleg',
      },
    ],
  })
  v.op(-20, '10:00')
  await casus.naarTriage('joost', criteria, 'Voldoet, ook aan het vierde criterium. Snel uitvragen bij de zorg.')
  v.op(-19, '09:20')
  await casus.vraag('joost', 'ggz', {
    waarom: 'De crisisdienst heeft hem twee keer beoordeeld.',
    vraag: 'Is er een behandelrelatie, en is verplichte zorg overwogen?',
    nodig: 'Nodig om te weten of een zorgtraject mogelijk is.',
    voor: -10,
    mee: ['Waar hij slaapt'],
  })
  await casus.vraag('joost', 'verslavingszorg', {
    waarom: 'De straatdokter verwees hem naar Keerpunt.',
    vraag: 'Is hij in zorg, en wat zou nu helpen?',
    nodig: 'Nodig om te weten of er een ingang is voor behandeling.',
    voor: -10,
    mee: ['Waar hij slaapt'],
  })
  await casus.vraag('joost', 'reclassering', {
    waarom: 'Er zou nog een toezicht lopen.',
    vraag: 'Loopt er een toezicht met voorwaarden?',
    nodig: 'Nodig om te weten of er een juridisch kader is.',
    voor: -10,
  })
  await casus.vraag('joost', 'ggd', {
    waarom: 'Het team bemoeizorg van de GGD komt op het plein.',
    vraag: 'Hebt u contact met hem, en kunt u toeleiden naar zorg?',
    nodig: 'Nodig om te weten wie hem kan bereiken.',
    voor: -4,
    mee: ['Waar hij slaapt'],
  })
  await casus.pakOp('mirjam')
  v.op(-15, '13:30')
  await casus.weigert(
    'anouk',
    'geheimhouding',
    'Op wat wij weten rust ons beroepsgeheim en toestemming is er niet. Wij kunnen wel deelnemen om algemeen te adviseren.',
  )
  v.op(-13, '16:10')
  await casus.antwoord(
    'dirk',
    'Bekend. Wat niet voor de politie is, geven wij nu niet; dat brengen wij zo nodig in bij een overleg.',
    ['informatie', 'expertise', 'uitvoering'],
    [
      {
        titel: 'Wat hem motiveert',
        tekst: 'Hij wil werken en noemt steeds de fietsenwerkplaats waar hij vroeger was.',
        nodig: 'Een ingang voor ieder die met hem praat.',
        categorie: 'context',
        vrij: 'overleg',
      },
    ],
  )
  v.op(-12, '09:05')
  await casus.trekVraagIn('joost', 'reclassering')
}
