import { nieuweCasus } from '../../handelen/casus.ts'
import type { Verhaal } from '../../verteller.ts'

const criteria = {
  multiproblematiek: 'Huiselijk geweld, schulden en psychische klachten.',
  meerKetens: 'Veiligheid, zorg en wonen moeten tegelijk geregeld worden.',
  systeem: 'Er zijn twee kinderen, die getuige waren van het geweld.',
  ernstigeVeiligheid: ['nee', 'Het geweld speelt binnen het gezin.'],
} as const

/**
 * The overleg is going on: what was released lies on the table, but not everybody sees all of it. The first part was
 * yesterday afternoon, the plan follows today.
 */
export const spanningThuis: Verhaal = async (v) => {
  v.op(-33, '09:00')
  const casus = await nieuweCasus(v, 'esther', {
    partij: 'veiligThuis',
    taak: 'meldpunt',
    procesregisseur: 'joost',
    betrokkene: {
      naam: 'Martijn Hoekstra',
      geboortedatum: '1985-08-25',
      adres: 'Meidoornstraat 90, Rijnvecht',
      bsn: '999931209',
      noodzaak: 'Nodig om de meldingen aan de juiste persoon te koppelen.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'Vierde melding van huiselijk geweld in een jaar. Na een huisverbod woont de heer Hoekstra weer thuis. Het gezin heeft twee kinderen. Beide ouders zeggen dat zij hulp willen, maar afspraken gaan niet door.',
    leefgebieden: ['gezin', 'geestelijkeGezondheid', 'inkomen', 'wonen'],
    criteria,
    afweging: 'Elke partij doet haar deel na elkaar. Het gezin heeft één plan nodig, met veiligheid voorop.',
    informeren: { gedaan: true, toelichting: 'Met beide ouders apart besproken; beiden zijn akkoord met een overleg.' },
    gegevens: [
      {
        titel: 'Meldingen van huiselijk geweld',
        tekst:
          'Vier meldingen in twaalf maanden, steeds in de avond en na ruzie over geld. De kinderen waren drie keer thuis.',
        nodig: 'Laat zien hoe vaak en wanneer het misgaat.',
        vrij: 'overleg',
      },
      {
        titel: 'Veiligheidsplan met de partner',
        tekst:
          'Zij heeft een tas klaarstaan en een adres waar zij met de kinderen heen kan. Het adres is bij Veilig Thuis bekend.',
        nodig: 'Nodig om het plan niet te doorkruisen.',
        geheimhouding: {
          ...{ procesregieMagZien: true, uitvraagToegestaan: false },
          wegingen: {
            overleg: {
              toestemming: true,
              motivering:
                'Zij vindt het goed dat politie en wijkteam van het plan weten, als het adres er niet bij staat.',
            },
          },
        },
        vrij: 'overleg',
        nietVoor: ['corporatie', 'ggz'],
      },
    ],
  })
  v.op(-32, '14:30')
  await casus.naarTriage('joost', criteria, 'Voldoet. Gezien de kinderen met voorrang.')
  await casus.wijsToe('joost', 'nadia')
  await casus.voegtToe('esther', {
    rol: 'systeemlid',
    omschrijving: 'Partner en moeder van de kinderen',
    nodig: 'Nodig omdat het plan ook haar veiligheid regelt.',
    vrij: 'overleg',
  })
  await casus.voegtToe('esther', {
    rol: 'systeemlid',
    omschrijving: 'Twee kinderen, zes en negen jaar',
    nodig: 'Nodig omdat hun veiligheid voorop staat.',
    vrij: 'overleg',
  })
  v.op(-31, '09:45')
  await casus.vraag('joost', 'politie', {
    waarom: 'De politie kwam bij alle vier de meldingen ter plaatse.',
    vraag: 'Wat trof u aan, en is er aangifte gedaan?',
    nodig: 'Nodig om het risico in te schatten.',
    voor: -22,
    mee: ['Meldingen van huiselijk geweld'],
  })
  await casus.vraag('joost', 'ggz', {
    waarom: 'De heer Hoekstra noemde zelf zijn behandelaar.',
    vraag: 'Is hij in behandeling, en wat is daarin haalbaar?',
    nodig: 'Nodig om hulp en veiligheid op elkaar af te stemmen.',
    voor: -22,
    mee: ['Meldingen van huiselijk geweld'],
  })
  await casus.vraag('joost', 'corporatie', {
    waarom: 'Er is een huurachterstand.',
    vraag: 'Hoe staat het met de huur, en kunt u wachten met een procedure?',
    nodig: 'Nodig omdat ruzies over geld gaan.',
    voor: -22,
  })
  await casus.vraag('joost', 'wijkteam', {
    waarom: 'Het wijkteam begeleidde het gezin vorig jaar.',
    vraag: 'Wat werkte toen, en kunt u opnieuw beginnen?',
    nodig: 'Nodig om niet van voren af aan te beginnen.',
    voor: -22,
  })
  v.op(-28, '10:20')
  await casus.antwoord(
    'wim',
    'Bekend.',
    ['informatie'],
    [
      {
        titel: 'Incidenten en huisverbod',
        tekst:
          'Eén aanhouding en een huisverbod van tien dagen in het voorjaar. Geen aangifte; het onderzoek is gesloten.',
        nodig: 'Laat zien hoe ernstig het was.',
        strafrechtelijk: true,
        vrij: 'overleg',
      },
    ],
  )
  v.op(-27, '11:10')
  await casus.antwoord(
    'anouk',
    'In behandeling; met toestemming van de heer Hoekstra delen wij het volgende.',
    ['informatie', 'uitvoering'],
    [
      {
        titel: 'Behandeling',
        tekst:
          'Wekelijks gesprek over stemming en boosheid. Hij komt trouw. Een groepstraining kan over een maand beginnen.',
        nodig: 'Laat zien welke hulp er is.',
        bijzonder: true,
        vrij: 'overleg',
      },
    ],
  )
  v.op(-26, '15:30')
  await casus.antwoord(
    'sanne',
    'Er is een achterstand.',
    ['informatie', 'uitvoering'],
    [
      {
        titel: 'Huurachterstand',
        tekst: 'Twee maanden achterstand, € 1.410. Een regeling is mogelijk als die binnen een maand begint.',
        nodig: 'Bepaalt hoeveel tijd er is.',
        vrij: 'overleg',
      },
    ],
  )
  v.op(-25, '09:35')
  await casus.antwoord(
    'loes',
    'Wij kennen het gezin goed.',
    ['informatie', 'uitvoering'],
    [
      {
        titel: 'Gesprekken met het gezin',
        tekst:
          'Vorig jaar hielp een vaste gezinsbegeleider die ook ’s avonds kwam. Dat stopte toen de begeleider vertrok.',
        nodig: 'Laat zien wat werkt.',
        categorie: 'context',
        vrij: { vooraf: ['veiligThuis'] },
      },
    ],
  )
  v.op(-17, '10:00')
  await casus.kiestOverleg('joost', 'Veiligheid, behandeling, huur en begeleiding moeten in één plan komen.')
  v.op(-15, '13:20')
  await casus.bereidVoor('nadia', [0, '14:00'], {
    doel: 'De kinderen en beide ouders zijn veilig en hulp begint deze maand.',
    besluiten: 'Wie let op de veiligheid, welke hulp begint wanneer, en wat gebeurt er met de huur.',
    themas: ['Veiligheid van de kinderen', 'Hulp aan beide ouders', 'Huur en geld'],
    duur: 60,
    plaats: 'Zorg- en Veiligheidshuis, kamer 2',
    burger: 'vooraf',
    burgerToelichting: 'Veilig Thuis sprak vooraf met beide ouders, apart van elkaar.',
  })
  await casus.deelnemer(
    'nadia',
    'veiligThuis',
    'uitvoerder',
    'Meldde aan en bewaakt de veiligheid.',
    'Het beeld van de veiligheid.',
  )
  await casus.deelnemer(
    'nadia',
    'politie',
    'informant',
    'Kwam bij alle meldingen.',
    'Wat er op straat en aan de deur is gezien.',
  )
  await casus.deelnemer(
    'nadia',
    'ggz',
    'uitvoerder',
    'Behandelt de heer Hoekstra.',
    'Wat de behandeling kan bijdragen.',
  )
  await casus.deelnemer('nadia', 'corporatie', 'uitvoerder', 'Verhuurt de woning.', 'Een regeling voor de huur.')
  await casus.deelnemer('nadia', 'wijkteam', 'uitvoerder', 'Kan het gezin begeleiden.', 'Wat vorig jaar werkte.')
  await casus.nodigUit('joost')
  v.op(-12, '09:00')
  await casus.aanvaarden('esther', 'wim', 'anouk', 'sanne', 'loes')
  v.vandaag()
  await casus.beginOverleg('joost')
  await casus.brengIn('sanne', {
    titel: 'Geluidsklachten van de buren',
    tekst: 'De buren belden de afgelopen week twee keer over geschreeuw in de avond.',
    nodig: 'Laat zien dat het nu speelt.',
    vrij: 'overleg',
  })
  await casus.stelVast(
    'joost',
    'De ruzies gaan meestal over geld en zijn in de avond, als de kinderen thuis zijn.',
    ['Meldingen van huiselijk geweld', 'Gesprekken met het gezin'],
    ['esther', 'loes'],
  )
  await casus.stelVast(
    'joost',
    'In het voorjaar was een huisverbod nodig; daarna bleef het zeven weken rustig.',
    ['Incidenten en huisverbod'],
    ['wim', 'esther'],
  )
  await casus.stelVast('joost', 'De heer Hoekstra werkt mee aan behandeling.', ['Behandeling'], ['anouk'])
  await casus.stelVast(
    'joost',
    'De huurachterstand is nog te regelen als dat deze maand begint.',
    ['Huurachterstand'],
    ['sanne', 'esther', 'loes'],
  )
}
