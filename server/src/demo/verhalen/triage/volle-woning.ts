import { nieuweCasus } from '../../handelen/casus.ts'
import type { Verhaal } from '../../verteller.ts'

const criteria = {
  multiproblematiek: 'Een overvolle woning, brandgevaar en zorgen over gezondheid en zelfzorg.',
  meerKetens: 'De corporatie mag alleen over de woning gaan; zorg en ondersteuning zijn van anderen.',
  systeem: 'Boven- en benedenburen hebben last van stank en ongedierte; de zoon is overbelast.',
  ernstigeVeiligheid: ['nee', 'Het brandgevaar is beperkt tot dit portiek.'],
} as const

/**
 * A woningcorporatie reports and may not see what is answered about health; nor may the procesregie, which acts in its
 * name. The energiebedrijf did not sign the convenant and was tested apart for this casus. One question is still open.
 */
export const volleWoning: Verhaal = async (v) => {
  v.op(-19, '09:30')
  const casus = await nieuweCasus(v, 'sanne', {
    partij: 'corporatie',
    taak: 'leefbaarheid',
    procesregisseur: 'marieke',
    betrokkene: {
      naam: 'Wilhelmina Bosma',
      geboortedatum: '1947-11-30',
      adres: 'Parkweg 31, Rijnvecht',
      noodzaak: 'Nodig om te weten om welke huurder het gaat.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'Bij het jaarlijks onderhoud bleek de woning van mevrouw Bosma zo vol te staan dat de monteur niet bij de ketel kon. Buren klagen over stank en muizen. Zij laat niemand meer binnen. Haar zoon in Groningen maakt zich zorgen en weet niet waar hij moet beginnen.',
    leefgebieden: ['wonen', 'lichamelijkeGezondheid', 'socialeOmgeving'],
    criteria,
    afweging: 'Wij willen geen procedure beginnen tegen een vrouw van deze leeftijd zonder dat zorg is geprobeerd.',
    informeren: { gedaan: true, toelichting: 'Brief in de bus en met de zoon besproken; mevrouw zelf reageert niet.' },
    gegevens: [
      {
        titel: 'Verslag van het onderhoudsbezoek',
        tekst:
          'Gang en keuken staan tot schouderhoogte vol met kranten en dozen. Ketel niet bereikbaar, geen tweede vluchtweg.',
        nodig: 'Laat zien hoe groot het risico op brand is.',
        vrij: 'overleg',
      },
      {
        titel: 'Klachten in het portiek',
        tekst: 'Zes klachten sinds de zomer over stank en muizen, van drie huishoudens.',
        nodig: 'Laat zien wat de omgeving ervan merkt.',
        vrij: 'overleg',
      },
      {
        titel: 'Wat de zoon vertelde',
        tekst: 'De zoon vertelde in vertrouwen dat zijn moeder na de dood van zijn vader begon te verzamelen.',
        nodig: 'Geeft een mogelijke verklaring.',
        geheimhouding: { procesregieMagZien: true, uitvraagToegestaan: false },
      },
    ],
  })
  v.op(-17, '13:00')
  await casus.naarTriage('marieke', criteria, 'Voldoet aan de criteria. De vraag is vooral welke zorg zij accepteert.')
  v.op(-16, '10:10')
  await casus.vraag('marieke', 'ggd', {
    waarom: 'De GGD doet bemoeizorg en kent mensen die zorg mijden.',
    vraag: 'Kent u mevrouw Bosma, en kunt u een huisbezoek doen?',
    nodig: 'Nodig om te weten of er al bemoeizorg loopt.',
    voor: -7,
    mee: ['Verslag van het onderhoudsbezoek'],
  })
  await casus.vraag('marieke', 'wijkteam', {
    waarom: 'Het wijkteam regelt huishoudelijke hulp in deze buurt.',
    vraag: 'Is mevrouw Bosma bekend, en wat is er geprobeerd?',
    nodig: 'Nodig om niet opnieuw aan te bieden wat zij al weigerde.',
    voor: -7,
  })
  v.op(-10, '15:45')
  await casus.antwoord(
    'mirjam',
    'Bekend. Wij kunnen een verpleegkundige laten meegaan.',
    ['informatie', 'uitvoering'],
    [
      {
        titel: 'Huisbezoek door de verpleegkundige',
        tekst:
          'Vermoeden van beginnende vergeetachtigheid en ondergewicht. Mevrouw liet de verpleegkundige twee keer binnen en wil wel praten over hulp bij het eten, niet over opruimen.',
        nodig: 'Bepaalt welke zorg past en hoe snel die nodig is.',
        bijzonder: true,
        vrij: 'overleg',
      },
      {
        titel: 'Hoe contact lukt',
        tekst: 'Afspreken gaat het best ’s ochtends en met één vaste persoon. Aankondigen met een kaartje.',
        nodig: 'Helpt ieder die langsgaat.',
        categorie: 'context',
        vrij: 'overleg',
      },
    ],
  )
  v.op(-8, '11:20')
  await casus.kentNiet('loes', 'Mevrouw Bosma is bij ons niet bekend.')
  v.op(-5, '09:50')
  await casus.vraag('marieke', 'ggz', {
    waarom: 'De ouderenpsychiatrie heeft een team dat thuis komt bij mensen die verzamelen.',
    vraag: 'Kunt u meedenken over de aanpak, en is mevrouw bij u bekend?',
    nodig: 'Nodig om te weten of behandeling aan huis mogelijk is.',
    voor: 4,
    mee: ['Klachten in het portiek'],
  })
  v.op(-4, '10:15')
  await casus.toetst('marieke', 'energie', {
    nodig:
      'De meterkast is onbereikbaar en de corporatie vreest brand. Alleen Laagland weet of er een afsluiting loopt en kan die uitstellen.',
    grenzen:
      'Laagland geeft betaalgegevens en de stand van de afsluiting. Zij krijgt naam, adres en de vraag, en niets over gezondheid.',
    aanvaardDoor: 'Niels Brouwer',
  })
  await casus.vraag('marieke', 'energie', {
    waarom: 'Alleen het energiebedrijf weet of er een afsluiting loopt.',
    vraag: 'Loopt er een afsluiting op Parkweg 31, en kan die wachten tot de woning veilig is?',
    nodig: 'Nodig om een gevaarlijke situatie in het portiek te voorkomen.',
    voor: 5,
  })
  v.op(-2, '14:40')
  await casus.antwoord(
    'niels',
    'Er loopt een aanmaning; wij kunnen de afsluiting zes weken uitstellen als er een afspraak is.',
    ['informatie', 'uitvoering'],
    [
      {
        titel: 'Stand van de energierekening',
        tekst: 'Vier termijnen open. De afsluiting staat over drie weken gepland en kan zes weken wachten.',
        nodig: 'Bepaalt hoeveel tijd er is om de meterkast vrij te maken.',
        vrij: 'overleg',
      },
    ],
  )
}
