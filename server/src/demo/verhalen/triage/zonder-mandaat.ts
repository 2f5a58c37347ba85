import { nieuweCasus } from '../../handelen/casus.ts'
import type { Verhaal } from '../../verteller.ts'

const criteria = {
  multiproblematiek: 'Dakloos, een slechte lichamelijke gezondheid en geen inkomen.',
  meerKetens: 'De opvang kan hem een bed geven, maar geen zorg, inkomen of papieren.',
  systeem: 'Andere bewoners van de opvang hebben last van zijn onrust; familie is uit beeld.',
  ernstigeVeiligheid: ['nee', 'Er is geen veiligheidsprobleem in de buurt.'],
} as const

/** The mandate of the aanmelder ran out while the triage was going on: the procesregie stands still until it is prolonged. */
export const zonderMandaat: Verhaal = async (v) => {
  v.op(-21, '08:50')
  const casus = await nieuweCasus(v, 'kees', {
    partij: 'opvang',
    taak: 'opvang',
    procesregisseur: 'marieke',
    betrokkene: {
      naam: 'Antoine Lambrechts',
      geboortedatum: '1968-07-19',
      noodzaak: 'Nodig om te weten om wie het gaat.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'De heer Lambrechts slaapt sinds september in de nachtopvang. Hij heeft wonden aan zijn voeten en weigert een arts. Een uitkering lukt niet zonder geldig legitimatiebewijs. In de groep is hij onrustig en soms boos.',
    leefgebieden: ['wonen', 'lichamelijkeGezondheid', 'inkomen'],
    criteria,
    afweging: 'De opvang alleen houdt hem op de been, maar lost niets op. Zorg en gemeente zijn nodig.',
    informeren: { gedaan: true, toelichting: 'Besproken in de opvang. Hij wil vooral rust en een eigen kamer.' },
    gegevens: [
      {
        titel: 'Verblijf in de nachtopvang',
        tekst: 'Elke nacht sinds september, twee keer een dag geweigerd na ruzie.',
        nodig: 'Laat zien hoe het nu gaat.',
        vrij: 'overleg',
      },
      {
        titel: 'Lichamelijke toestand',
        tekst: 'Open wonden aan beide voeten, loopt moeilijk. Laat zich door één begeleider verbinden.',
        nodig: 'Bepaalt hoe snel zorg nodig is.',
        bijzonder: true,
        vrij: 'overleg',
      },
    ],
  })
  v.op(-19, '15:15')
  await casus.naarTriage('marieke', criteria, 'Voldoet aan de criteria. Eerst nagaan wat de GGD kan doen.')
  v.op(-18, '11:45')
  await casus.vraag('marieke', 'ggd', {
    waarom: 'De straatverpleegkundige van de GGD werkt in de opvang.',
    vraag: 'Kunt u de wonden beoordelen, en kent u hem?',
    nodig: 'Nodig om te weten of er met spoed zorg moet komen.',
    voor: -9,
    mee: ['Lichamelijke toestand'],
  })
  v.op(-11, '10:30')
  await casus.antwoord(
    'mirjam',
    'Bekend. De verpleegkundige komt nu twee keer per week.',
    ['uitvoering'],
    [
      {
        titel: 'Oordeel van de verpleegkundige',
        tekst: 'De wonden genezen langzaam. Een bloedonderzoek is nodig; daar wil hij over nadenken.',
        nodig: 'Laat zien dat zorg begonnen is en wat nog moet.',
        bijzonder: true,
        vrij: 'overleg',
      },
    ],
  )
}
