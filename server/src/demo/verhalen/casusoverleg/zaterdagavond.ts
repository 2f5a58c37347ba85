import { nieuweCasus } from '../../handelen/casus.ts'
import type { Verhaal } from '../../verteller.ts'

const criteria = {
  multiproblematiek: 'Alcoholverslaving, overlast en verlies van werk.',
  meerKetens: 'Behandeling, handhaving en wonen moeten op elkaar aansluiten.',
  systeem: 'Zijn moeder betaalt zijn schulden en wordt daarom bedreigd door schuldeisers.',
  ernstigeVeiligheid: ['nee', 'De overlast is rond zijn woning.'],
} as const

/** A plan that was carried out for the greater part; a second overleg is being prepared because things stand still. */
export const zaterdagavond: Verhaal = async (v) => {
  v.op(-110, '09:50')
  const casus = await nieuweCasus(v, 'bart', {
    partij: 'gemeente',
    taak: 'schuldhulp',
    procesregisseur: 'marieke',
    betrokkene: {
      naam: 'Ruud Zandstra',
      geboortedatum: '1979-02-17',
      bsn: '999936414',
      noodzaak: 'Nodig om te weten om wie het gaat en of hij al bekend is.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'De heer Zandstra verloor na een ongeval zijn werk als steigerbouwer en is sindsdien gaan drinken. In het weekend is er overlast rond zijn woning. Een schuldregeling liep vast doordat hij afspraken vergat.',
    leefgebieden: ['verslaving', 'inkomen', 'werkEnDagbesteding', 'wonen'],
    criteria,
    afweging: 'Hij wil hulp maar vindt de weg niet. Met één plan en één vast gezicht is er een goede kans.',
    informeren: { gedaan: true, toelichting: 'Besproken op het spreekuur; hij wil meewerken.' },
    gegevens: [
      {
        titel: 'Schuldregeling die stopte',
        tekst: 'Regeling uit het vorige jaar stopte na drie gemiste afspraken. Opnieuw beginnen kan.',
        nodig: 'Laat zien waar het vastliep.',
        vrij: 'overleg',
      },
    ],
  })
  v.op(-108, '10:00')
  await casus.gaNaOfBekend('marieke', 'Nagaan of er al een casus loopt voordat ik verder ga.')
  await casus.naarTriage('marieke', criteria, 'Voldoet aan de criteria.')
  await casus.vraag('marieke', 'verslavingszorg', {
    waarom: 'Hij had een intake bij Keerpunt.',
    vraag: 'Kan behandeling snel beginnen?',
    nodig: 'Nodig om het plan daarop te bouwen.',
    voor: -100,
    mee: ['Schuldregeling die stopte'],
  })
  await casus.vraag('marieke', 'politie', {
    waarom: 'De wijkagent komt in het weekend vaak langs.',
    vraag: 'Hoe vaak is er overlast en waardoor?',
    nodig: 'Nodig om te weten wat de buurt merkt.',
    voor: -100,
  })
  v.op(-103, '13:40')
  await casus.antwoord(
    'dirk',
    'Bekend, intake gedaan.',
    ['informatie', 'uitvoering'],
    [
      {
        titel: 'Intake bij Keerpunt',
        tekst: 'Afhankelijk van alcohol, gemotiveerd. Dagbehandeling kan over drie weken beginnen.',
        nodig: 'Bepaalt welke behandeling past.',
        bijzonder: true,
        vrij: 'overleg',
      },
    ],
  )
  v.op(-102, '09:25')
  await casus.antwoord(
    'wim',
    'Bekend door overlast.',
    ['informatie'],
    [
      {
        titel: 'Overlast in het weekend',
        tekst: 'Negen keer geluidsoverlast, altijd op zaterdagavond als er bezoek is.',
        nodig: 'Laat zien wanneer het misgaat.',
        vrij: 'overleg',
      },
    ],
  )
  v.op(-96, '11:15')
  await casus.kiestOverleg('marieke', 'Behandeling en schuldhulp moeten op hetzelfde moment beginnen.')
  v.op(-94, '10:00')
  await casus.bereidVoor('marieke', [-85, '13:00'], {
    doel: 'Behandeling en schuldhulp beginnen en de overlast stopt.',
    besluiten: 'Wie begint waarmee en wie houdt contact.',
    themas: ['Behandeling', 'Schulden', 'Overlast'],
    duur: 60,
    plaats: 'Stadskantoor, kamer 1.12',
    burger: 'uitgenodigd',
    burgerToelichting: 'De heer Zandstra is het laatste half uur aanwezig.',
  })
  await casus.deelnemer('marieke', 'gemeente', 'uitvoerder', 'Doet de schuldhulp.', 'Een nieuwe regeling.')
  await casus.deelnemer('marieke', 'verslavingszorg', 'uitvoerder', 'Behandelt hem.', 'Een plek in de dagbehandeling.')
  await casus.deelnemer('marieke', 'politie', 'uitvoerder', 'Kent de overlast.', 'Afspraken over de zaterdagavond.')
  await casus.nodigUit('marieke')
  v.op(-90, '09:00')
  await casus.aanvaarden('bart', 'dirk', 'wim')
  v.op(-85, '13:00')
  await casus.beginOverleg('marieke')
  await casus.stelVast(
    'marieke',
    'De overlast hangt samen met bezoek op zaterdagavond.',
    ['Overlast in het weekend'],
    ['wim', 'bart', 'dirk'],
  )
  await casus.regieNaar('marieke', 'dirk', 'verslavingszorg')
  const behandeling = await casus.doel('marieke', 'Hij volgt de dagbehandeling tot het einde.')
  const schulden = await casus.doel('marieke', 'De schulden staan in één regeling.')
  const dagbehandeling = await casus.actie('marieke', behandeling, {
    tekst: 'Dagbehandeling beginnen en elke week terugkijken.',
    uitvoerder: 'verslavingszorg',
    van: -80,
    tot: 10,
  })
  const regeling = await casus.actie('marieke', schulden, {
    tekst: 'Nieuwe schuldregeling aanvragen, met hulp bij de papieren.',
    uitvoerder: 'gemeente',
    van: -84,
    tot: -40,
    steuntOp: ['Schuldregeling die stopte'],
  })
  const langsgaan = await casus.actie('marieke', behandeling, {
    tekst: 'De wijkagent gaat op zaterdag aan het begin van de avond even langs.',
    uitvoerder: 'politie',
    van: -84,
    tot: -20,
    steuntOp: ['Overlast in het weekend'],
  })
  const wieHetIs = await casus.vraagtMee(
    'dirk',
    dagbehandeling,
    'Betrokkene',
    'Keerpunt voert de regie en moet hem kunnen bereiken.',
  )
  await casus.beslistMee('bart', wieHetIs, true, 'Akkoord, voor de behandeling en het contact daarover.')
  await casus.sluitOverleg('marieke')
  await casus.steltAanpakVast('marieke', 'Het plan staat. Keerpunt heeft de casusregie en houdt contact.', {
    monitoringdoel: 'Op tijd zien of het op zaterdagen weer misgaat.',
    monitoring: 'Keerpunt volgt de zaterdagen en de schuldregeling. Na zes weken is er een vervolgoverleg.',
  })
  v.op(-78, '10:00')
  await casus.werkBij('dirk', dagbehandeling, 'bezig', 'Begonnen; hij komt vier van de vijf dagen.')
  v.op(-42, '14:00')
  await casus.werkBij('bart', regeling, 'klaar', 'Regeling is goedgekeurd en loopt drie jaar.')
  await casus.doelBereikt('marieke', schulden)
  v.op(-22, '09:30')
  await casus.werkBij('wim', langsgaan, 'vervallen', 'Niet meer nodig: het is op zaterdag al zes weken rustig.')
  v.op(-6, '11:00')
  await casus.bereidVoor('marieke', [8, '09:30'], {
    doel: 'Dagbesteding voor na de behandeling, want daar staat het stil.',
    besluiten: 'Wie zoekt werk of dagbesteding, en of de casus daarna kan worden afgeschaald.',
    themas: ['Na de behandeling', 'Werk en dagbesteding'],
    duur: 60,
    plaats: 'Videovergadering: https://overleg.example/kamer-3',
    burger: 'uitgenodigd',
    burgerToelichting: 'De heer Zandstra vroeg zelf om dit gesprek.',
  })
  await casus.deelnemer(
    'marieke',
    'verslavingszorg',
    'uitvoerder',
    'Heeft de casusregie.',
    'Wat hij na de behandeling aankan.',
  )
  await casus.deelnemer(
    'marieke',
    'gemeente',
    'uitvoerder',
    'Gaat over werk en inkomen.',
    'Mogelijkheden voor werk met begeleiding.',
  )
}
