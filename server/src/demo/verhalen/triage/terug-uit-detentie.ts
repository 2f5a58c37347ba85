import { nieuweCasus } from '../../handelen/casus.ts'
import type { Verhaal } from '../../verteller.ts'

const criteria = {
  multiproblematiek: 'Geen woning, geen inkomen en een voorgeschiedenis met geweld; zonder plan dreigt terugval.',
  meerKetens: 'Straf, zorg, wonen en inkomen moeten op dezelfde dag klaarstaan.',
  systeem: 'Zijn ex-partner en dochter wonen in dezelfde wijk en kijken op tegen zijn terugkeer.',
  ernstigeVeiligheid: ['nee', 'Er is op dit moment geen dreiging in de wijk.'],
} as const

/** Triage decided on a casusoverleg; it is being prepared and nobody is invited yet. */
export const terugUitDetentie: Verhaal = async (v) => {
  v.op(-25, '11:10')
  const casus = await nieuweCasus(v, 'fatima', {
    partij: 'gemeente',
    taak: 'ondersteuning',
    procesregisseur: 'joost',
    betrokkene: {
      naam: 'Patrick Geerlings',
      geboortedatum: '1983-12-12',
      bsn: '999922543',
      noodzaak: 'Nodig om de terugkeer met de andere partijen af te stemmen.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'De heer Geerlings komt over zes weken vrij na twintig maanden detentie. Hij keert terug naar Rijnvecht, heeft geen woning en een schuld van ongeveer € 14.000. Met zijn begeleider in de gevangenis maakte hij een plan; dat is nog niet afgestemd.',
    leefgebieden: ['wonen', 'inkomen', 'gezin', 'justitie'],
    criteria,
    afweging: 'Als wonen en inkomen niet geregeld zijn op de dag van vrijlating, is de kans op terugval groot.',
    informeren: { gedaan: true, toelichting: 'Besproken tijdens een bezoek. Hij wil zelf aan het overleg meedoen.' },
    gegevens: [
      {
        titel: 'Plan voor de terugkeer',
        tekst:
          'Hij wil eerst begeleid wonen, daarna een eigen huurwoning. Een bedrijf waar hij eerder werkte wil hem terug.',
        nodig: 'Beginpunt van het gesprek over wonen en werk.',
        vrij: { vooraf: ['reclassering', 'corporatie'] },
      },
      {
        titel: 'Schulden',
        tekst: 'Ongeveer € 14.000 bij zes schuldeisers, waaronder de zorgverzekeraar en een oude huurschuld.',
        nodig: 'Nodig om schuldhulp op tijd te laten beginnen.',
        vrij: 'overleg',
      },
    ],
  })
  v.op(-23, '09:40')
  await casus.gaNaOfBekend('joost', 'Nagaan of er al een casus over zijn gezin of hemzelf loopt.')
  await casus.naarTriage('joost', criteria, 'Voldoet. De datum van vrijlating bepaalt het tempo.')
  v.op(-22, '14:00')
  await casus.wijsToe('joost', 'nadia')
  await casus.vraag('joost', 'reclassering', {
    waarom: 'De reclassering houdt na vrijlating toezicht.',
    vraag: 'Welke voorwaarden gelden er, en wat hebt u nodig voor uw toezicht?',
    nodig: 'Nodig om wonen en toezicht op elkaar af te stemmen.',
    voor: -12,
    mee: ['Plan voor de terugkeer'],
  })
  await casus.vraag('joost', 'om', {
    waarom: 'Het OM besliste over de voorwaarden bij de vrijlating.',
    vraag: 'Zijn er nog openstaande zaken of voorwaarden over contact?',
    nodig: 'Nodig om te weten waarmee het plan rekening moet houden.',
    voor: -12,
  })
  await casus.vraag('joost', 'corporatie', {
    waarom: 'De corporatie heeft woningen voor mensen die uitstromen.',
    vraag: 'Is een woning met begeleiding mogelijk, ondanks de oude huurschuld?',
    nodig: 'Nodig om te weten of wonen op tijd te regelen is.',
    voor: -12,
    mee: ['Plan voor de terugkeer'],
  })
  v.op(-18, '10:25')
  await casus.antwoord(
    'tarik',
    'Wij houden straks toezicht en kennen hem goed.',
    ['informatie', 'uitvoering'],
    [
      {
        titel: 'Voorwaarden van het toezicht',
        tekst: 'Meldplicht, agressietraining en een contactverbod met zijn ex-partner. Proeftijd van twee jaar.',
        nodig: 'Iedere afspraak in het plan moet hierbij passen.',
        strafrechtelijk: true,
        vrij: 'overleg',
        nietVoor: ['corporatie'],
      },
      {
        titel: 'Ervaring uit een eerder toezicht',
        tekst: 'Hield zich goed aan afspraken zolang hij werk had. Liep vast toen de begeleiding stopte.',
        nodig: 'Laat zien wat werkt.',
        categorie: 'context',
        vrij: { vooraf: ['gemeente'] },
      },
    ],
  )
  v.op(-16, '15:00')
  await casus.antwoord(
    'roos',
    'Eén zaak staat open.',
    ['informatie'],
    [
      {
        titel: 'Openstaande zaak',
        tekst: 'Een oude zaak over rijden zonder rijbewijs komt in het voorjaar voor.',
        nodig: 'Kan invloed hebben op werk en begeleiding.',
        strafrechtelijk: true,
        vrij: 'overleg',
      },
    ],
  )
  v.op(-14, '11:30')
  await casus.antwoord(
    'sanne',
    'Mogelijk, als er begeleiding is en een regeling voor de oude schuld.',
    ['uitvoering'],
    [
      {
        titel: 'Aanbod van een woning',
        tekst: 'Een kleine woning met een huurcontract dat aan begeleiding is gekoppeld komt over vijf weken vrij.',
        nodig: 'Bepaalt of het plan haalbaar is.',
        vrij: 'overleg',
      },
    ],
  )
  v.op(-9, '09:15')
  await casus.kiestOverleg(
    'joost',
    'Vier partijen zijn nodig en hun stappen hangen van elkaar af; dat vraagt één overleg.',
  )
  v.op(-4, '13:40')
  await casus.bereidVoor('nadia', [6, '10:00'], {
    doel: 'Wonen, inkomen en toezicht staan klaar op de dag van vrijlating.',
    besluiten: 'Wie biedt welke woning met welke begeleiding, en wie regelt inkomen en schulden.',
    themas: ['Wonen en begeleiding', 'Inkomen en schulden', 'Veiligheid van ex-partner en dochter'],
    duur: 60,
    plaats: 'Zorg- en Veiligheidshuis, kamer 2',
    burger: 'uitgenodigd',
    burgerToelichting: 'De heer Geerlings doet het eerste half uur mee via een beeldverbinding.',
  })
  await casus.deelnemer(
    'nadia',
    'gemeente',
    'uitvoerder',
    'Gaat over begeleiding en schuldhulp.',
    'Aanbod voor begeleiding en inkomen.',
  )
  await casus.deelnemer(
    'nadia',
    'reclassering',
    'uitvoerder',
    'Houdt toezicht na vrijlating.',
    'De voorwaarden en hoe het toezicht loopt.',
  )
  await casus.deelnemer(
    'nadia',
    'corporatie',
    'uitvoerder',
    'Heeft mogelijk een woning.',
    'Wat kan er en onder welke voorwaarden.',
  )
}
