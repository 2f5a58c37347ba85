import { nieuweCasus } from '../../handelen/casus.ts'
import type { Verhaal } from '../../verteller.ts'

const criteria = {
  multiproblematiek: 'Verward gedrag, schulden en een dreigende ontruiming.',
  meerKetens: 'Behandeling, schuldhulp en wonen raken elkaar; niemand heeft het geheel.',
  systeem: 'Buren en zijn zus zijn op; zij deed tot nu toe zijn post.',
  ernstigeVeiligheid: ['nee', 'Er is overlast in de straat en geen ernstig veiligheidsprobleem.'],
} as const

/**
 * The plan is running under the casusregie of the GGZ: one action done, one late, and requests to take a gegeven
 * along: two agreed, one refused, one waiting.
 */
export const postOnderDeDeur: Verhaal = async (v) => {
  v.op(-70, '10:10')
  const casus = await nieuweCasus(v, 'fatima', {
    partij: 'gemeente',
    taak: 'ondersteuning',
    procesregisseur: 'marieke',
    betrokkene: {
      naam: 'Gerrit van Leusden',
      geboortedatum: '1972-04-02',
      adres: 'Havenkade 15, Rijnvecht',
      bsn: '999934673',
      noodzaak: 'Nodig om te weten om wie het gaat en om dubbel werk te voorkomen.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'De heer van Leusden schuift zijn post ongeopend bij de buren onder de deur en beschuldigt hen ervan dat zij meeluisteren. Hij heeft schulden en de deurwaarder kondigde ontruiming aan. Zijn zus redt het niet meer.',
    leefgebieden: ['geestelijkeGezondheid', 'inkomen', 'wonen', 'socialeOmgeving'],
    criteria,
    afweging: 'Schuldhulp mislukt zonder behandeling, en behandeling mislukt als hij zijn huis verliest.',
    informeren: { gedaan: true, toelichting: 'Besproken met hem en zijn zus; hij wil vooral zijn huis houden.' },
    gegevens: [
      {
        titel: 'Schulden en beslag',
        tekst: 'Ongeveer € 9.200 bij acht schuldeisers. Op zijn uitkering ligt beslag.',
        nodig: 'Bepaalt wat schuldhulp kan doen.',
        vrij: 'overleg',
      },
      {
        titel: 'Hulp van zijn zus',
        tekst: 'Zijn zus doet al vier jaar zijn administratie en wil stoppen, maar hem niet laten vallen.',
        nodig: 'Laat zien wie er nog omheen staat.',
        categorie: 'context',
        vrij: 'overleg',
      },
    ],
  })
  v.op(-68, '09:00')
  await casus.naarTriage('marieke', criteria, 'Voldoet. De zitting over de woning bepaalt het tempo.')
  await casus.vraag('marieke', 'ggz', {
    waarom: 'Hij noemde zelf een behandelaar van De Singel.',
    vraag: 'Is hij bij u in behandeling, en wat kan nu?',
    nodig: 'Nodig om te weten of behandeling al loopt.',
    voor: -58,
    mee: ['Hulp van zijn zus'],
  })
  await casus.vraag('marieke', 'corporatie', {
    waarom: 'De corporatie vraagt de ontruiming.',
    vraag: 'Hoe staat het met de procedure, en onder welke voorwaarden wacht u?',
    nodig: 'Nodig om te weten hoeveel tijd er is.',
    voor: -58,
    mee: ['Schulden en beslag'],
  })
  v.op(-62, '14:25')
  await casus.antwoord(
    'anouk',
    'In behandeling tot vorig jaar; toestemming om dit te delen is gegeven.',
    ['informatie', 'uitvoering'],
    [
      {
        titel: 'Eerdere behandeling',
        tekst: 'Behandeld voor een psychose. Ging goed zolang hij medicijnen nam; stopte vorig jaar zelf.',
        nodig: 'Laat zien wat eerder hielp.',
        bijzonder: true,
        vrij: 'overleg',
      },
      {
        titel: 'Signalen dat het minder gaat',
        tekst: 'Niet slapen, post weggeven en het licht ’s nachts aan zijn vroege signalen.',
        nodig: 'Helpt ieder die hem ziet om op tijd te bellen.',
        categorie: 'context',
        vrij: 'overleg',
      },
      {
        titel: 'Medicijnen',
        tekst: 'Krijgt sinds drie weken een maandelijkse injectie.',
        nodig: 'Laat zien dat behandeling weer is begonnen.',
        bijzonder: true,
        vrij: 'overleg',
      },
    ],
  )
  v.op(-60, '11:00')
  await casus.antwoord(
    'sanne',
    'Er loopt een procedure; wij kunnen wachten als er een plan is.',
    ['uitvoering'],
    [
      {
        titel: 'Stand van de procedure',
        tekst:
          'Vonnis tot ontruiming ligt er. Uitvoering is twee maanden uitgesteld als de lopende huur wordt betaald.',
        nodig: 'Bepaalt de uiterste datum van het plan.',
        vrij: 'overleg',
      },
      {
        titel: 'Gesprek met de buren',
        tekst: 'De buren willen geen aangifte doen maar weten wie zij kunnen bellen.',
        nodig: 'Laat zien wat de omgeving nodig heeft.',
        categorie: 'context',
        vrij: 'overleg',
      },
    ],
  )
  v.op(-55, '09:20')
  await casus.kiestOverleg(
    'marieke',
    'Behandeling, schuldhulp en huur moeten op elkaar wachten of juist niet: dat vraagt een gesprek.',
  )
  v.op(-52, '10:30')
  await casus.bereidVoor('marieke', [-40, '10:00'], {
    doel: 'De heer van Leusden houdt zijn woning en blijft in behandeling.',
    besluiten: 'Wie regelt het inkomen, wie houdt contact en wanneer wordt ontruiming ingetrokken.',
    themas: ['Behandeling', 'Geld', 'Wonen en buren'],
    duur: 60,
    plaats: 'Videovergadering: https://overleg.example/kamer-3',
    burger: 'achteraf',
    burgerToelichting: 'Zijn behandelaar vertelt hem en zijn zus dezelfde week wat is afgesproken.',
  })
  await casus.deelnemer(
    'marieke',
    'gemeente',
    'uitvoerder',
    'Schuldhulp en ondersteuning.',
    'Wat er met het beslag kan.',
  )
  await casus.deelnemer('marieke', 'ggz', 'uitvoerder', 'Behandelt hem weer.', 'Wat de behandeling vraagt van anderen.')
  await casus.deelnemer('marieke', 'corporatie', 'uitvoerder', 'Verhuurt de woning.', 'Voorwaarden om te wachten.')
  await casus.nodigUit('marieke')
  v.op(-48, '13:00')
  await casus.wijsToe('fatima', 'bart')
  await casus.aanvaarden('fatima', 'bart', 'anouk', 'sanne')
  v.op(-40, '10:00')
  await casus.beginOverleg('marieke')
  await casus.stelVast(
    'marieke',
    'Met medicijnen en rust over geld ging het eerder twee jaar goed.',
    ['Eerdere behandeling'],
    ['anouk', 'fatima'],
  )
  await casus.stelVast(
    'marieke',
    'De corporatie wacht met ontruiming zolang de lopende huur wordt betaald.',
    ['Stand van de procedure'],
    ['sanne', 'fatima', 'anouk'],
  )
  await casus.regieNaar('marieke', 'anouk', 'ggz')
  const wonen = await casus.doel('marieke', 'De huur wordt elke maand betaald en de ontruiming gaat niet door.', [
    'Stand van de procedure',
  ])
  const zorg = await casus.doel('marieke', 'Hij blijft in behandeling en terugval wordt vroeg gezien.')
  const budget = await casus.actie('marieke', wonen, {
    tekst: 'Budgetbeheer aanvragen en zorgen dat de huur als eerste wordt betaald.',
    uitvoerder: 'gemeente',
    van: -39,
    tot: -18,
    steuntOp: ['Schulden en beslag'],
  })
  const uitstel = await casus.actie('marieke', wonen, {
    tekst: 'Ontruiming schriftelijk uitstellen en bij drie betaalde maanden intrekken.',
    uitvoerder: 'corporatie',
    van: -39,
    tot: -30,
    steuntOp: ['Stand van de procedure'],
  })
  const huisbezoek = await casus.actie('marieke', zorg, {
    tekst: 'Elke twee weken een huisbezoek, samen met zijn zus.',
    uitvoerder: 'ggz',
    van: -38,
    tot: 25,
    alsNietLukt: 'Twee keer niet thuis: dan belt de behandelaar nog dezelfde dag met zijn zus.',
  })
  const huismeester = await casus.actie('marieke', zorg, {
    tekst: 'De huismeester let op en belt de behandelaar als het minder gaat.',
    uitvoerder: 'corporatie',
    van: -38,
    tot: 25,
    steuntOp: ['Signalen dat het minder gaat'],
  })
  const meeSignalen = await casus.vraagtMee(
    'sanne',
    huismeester,
    'Signalen dat het minder gaat',
    'De huismeester moet weten waarop hij let.',
  )
  await casus.beslistMee(
    'anouk',
    meeSignalen,
    true,
    'Akkoord: dit kan met de huismeester worden gedeeld, zonder diagnose.',
  )
  const meeMedicijnen = await casus.vraagtMee(
    'fatima',
    budget,
    'Medicijnen',
    'Handig om te weten bij het maken van afspraken.',
  )
  await casus.beslistMee('anouk', meeMedicijnen, false, 'Voor budgetbeheer is dit niet nodig.')
  const wieVoorDeGgz = await casus.vraagtMee(
    'anouk',
    huisbezoek,
    'Betrokkene',
    'De Singel voert de regie en gaat bij hem langs.',
  )
  await casus.beslistMee('fatima', wieVoorDeGgz, true, 'Akkoord, voor de huisbezoeken.')
  await casus.sluitOverleg('marieke')
  await casus.steltAanpakVast(
    'marieke',
    'Deelnemers zijn het eens over het plan. De Singel heeft de casusregie.',
    {
      monitoringdoel: 'Weten of de huur wordt betaald en of hij in zorg blijft.',
      monitoring: 'De Singel vraagt het elke maand aan bewindvoerder en wijkteam. Over drie maanden komen wij terug.',
    },
    { op: 25, met: ['gemeente', 'ggz', 'corporatie'] },
  )
  v.op(-31, '15:00')
  await casus.werkBij('sanne', uitstel, 'klaar', 'Brief over uitstel is verstuurd; de deurwaarder is ingelicht.')
  v.op(-24, '11:30')
  await casus.werkBij('anouk', huisbezoek, 'bezig', 'Twee bezoeken gedaan. Hij doet open en de zus is erbij.')
  await casus.werkBij('bart', budget, 'bezig', 'Aanvraag ligt bij de rechtbank, één bewijsstuk ontbreekt nog.')
  await casus.ontwikkeling('anouk', zorg, 'De twee bezoeken tot nu toe gingen door. Het volgende is over twee weken.')
  v.op(-20, '09:15')
  await casus.stelBij('marieke', budget, { uitvoerder: 'gemeente', van: -39, tot: -12 })
  v.op(-14, '16:20')
  await casus.ontwikkeling(
    'sanne',
    wonen,
    'De huur van deze maand is op tijd betaald. De deurwaarder wacht tot het eind van de volgende maand.',
  )
  v.op(-3, '10:50')
  await casus.vraagtMee(
    'fatima',
    budget,
    'Eerdere behandeling',
    'De rechtbank vraagt een toelichting waarom hij zijn geld niet zelf kan beheren.',
  )
}
