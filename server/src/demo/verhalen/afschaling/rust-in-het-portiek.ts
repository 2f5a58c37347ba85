import { afgerond } from './afgerond.ts'

/** Eight months ago, so in the archive; the casusregie was with the corporatie. */
export const rustInHetPortiek = afgerond({
  dagen: [-255, -235, -175],
  aanmelder: 'fatima',
  regie: 'marieke',
  melding: {
    partij: 'gemeente',
    taak: 'openbareOrde',
    betrokkene: {
      naam: 'Sjoerd Alberts',
      geboortedatum: '1958-01-22',
      adres: 'Molenwijk 44, Rijnvecht',
      noodzaak: 'Nodig om te weten om wie het gaat.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'In het portiek van de heer Alberts kwam elke avond bezoek dat bleef slapen en herrie maakte. Hij durfde niemand te weigeren. Buren wilden weg.',
    leefgebieden: ['wonen', 'socialeOmgeving', 'verslaving'],
    criteria: {
      multiproblematiek: 'Overlast, misbruik van zijn woning en drankgebruik.',
      meerKetens: 'Corporatie, politie en zorg konden het elk niet alleen stoppen.',
      systeem: 'Het hele portiek had er last van.',
      ernstigeVeiligheid: ['nee', 'Er was overlast en geen geweld.'],
    },
    afweging: 'Hij was zelf ook slachtoffer en wilde geholpen worden.',
    informeren: { gedaan: true, toelichting: 'Besproken bij hem thuis; hij was opgelucht.' },
    gegevens: [
      {
        titel: 'Klachten uit het portiek',
        tekst: 'Dertien klachten in vier maanden.',
        nodig: 'Laat de ernst van de overlast zien.',
        vrij: 'overleg',
      },
    ],
  },
  vragen: [
    {
      aan: 'sanne',
      waarom: 'De corporatie verhuurt de woning.',
      vraag: 'Wat hebt u gedaan en wat kunt u bieden?',
      antwoord: 'Bekend; verhuizen naar een woning met toezicht kan.',
      gegeven: {
        titel: 'Aanbod om te verhuizen',
        tekst: 'Een woning met een huismeester aan de deur, vanaf de eerste van de maand.',
        nodig: 'Bepaalt of de oplossing haalbaar is.',
        vrij: 'overleg',
      },
    },
  ],
  overleg: {
    doel: 'Hij woont zonder ongewenst bezoek en het portiek is rustig.',
    themas: ['Wonen', 'Ongewenst bezoek'],
    deelnemers: [
      {
        partij: 'gemeente',
        wie: 'fatima',
        rol: 'uitvoerder',
        noodzaak: 'Meldde de casus aan.',
        bijdrage: 'Begeleiding bij de verhuizing.',
      },
      {
        partij: 'corporatie',
        wie: 'sanne',
        rol: 'uitvoerder',
        noodzaak: 'Verhuurt de woning.',
        bijdrage: 'Een andere woning.',
      },
    ],
  },
  beeld: {
    tekst: 'Hij durft bezoek niet te weigeren zolang er niemand aan de deur staat.',
    steuntOp: ['Klachten uit het portiek'],
  },
  casusregisseur: { wie: 'sanne', partij: 'corporatie' },
  acties: [
    { wie: 'sanne', tekst: 'Verhuizing naar een woning met huismeester.', resultaat: 'Verhuisd; geen klachten meer.' },
    { wie: 'fatima', tekst: 'Begeleiding aanvragen voor het eerste half jaar.', resultaat: 'Begeleiding is begonnen.' },
  ],
  afschaling: 'Sinds de verhuizing is het rustig. De corporatie houdt zelf contact.',
})
