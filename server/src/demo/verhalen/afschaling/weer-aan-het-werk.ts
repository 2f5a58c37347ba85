import { afgerond } from './afgerond.ts'

/** Five and a half months ago and cleaned up: in a few weeks it goes into the archive. */
export const weerAanHetWerk = afgerond({
  dagen: [-200, -178, -118],
  aanmelder: 'wim',
  regie: 'joost',
  melding: {
    partij: 'politie',
    taak: 'rechtsorde',
    betrokkene: {
      naam: 'Dennis Wouters',
      geboortedatum: '1998-10-15',
      noodzaak: 'Nodig om te weten om wie het gaat.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'De heer Wouters werd in vijf maanden zes keer aangehouden voor winkeldiefstal. Hij was zijn kamer kwijt en sliep bij kennissen. Een toezicht liep, maar hij kwam niet opdagen.',
    leefgebieden: ['justitie', 'wonen', 'werkEnDagbesteding'],
    criteria: {
      multiproblematiek: 'Diefstal, geen woning en geen werk.',
      meerKetens: 'Straf alleen hielp niet; wonen en werk lagen bij anderen.',
      systeem: 'Kennissen bij wie hij sliep kwamen zelf in de problemen.',
      ernstigeVeiligheid: ['nee', 'Er is overlast voor winkeliers, geen ernstig veiligheidsprobleem.'],
    },
    afweging: 'Hij is jong en heeft eerder laten zien dat werken hem op de been houdt.',
    informeren: { gedaan: true, toelichting: 'Besproken na de laatste aanhouding.' },
    gegevens: [
      {
        titel: 'Aanhoudingen',
        tekst: 'Zes aanhoudingen voor winkeldiefstal, steeds levensmiddelen.',
        nodig: 'Laat het patroon zien.',
        strafrechtelijk: true,
        vrij: 'overleg',
      },
    ],
  },
  vragen: [
    {
      aan: 'tarik',
      waarom: 'De reclassering houdt toezicht.',
      vraag: 'Hoe loopt het toezicht en wat is nodig?',
      antwoord: 'Bekend; het toezicht loopt stroef.',
      gegeven: {
        titel: 'Verloop van het toezicht',
        tekst: 'Kwam drie van de negen keer. Met een beltegoed en een fiets komt hij wel.',
        nodig: 'Laat zien wat hem helpt zich te houden aan afspraken.',
        strafrechtelijk: true,
        vrij: 'overleg',
      },
    },
    {
      aan: 'fatima',
      waarom: 'De gemeente gaat over werk en inkomen.',
      vraag: 'Is er een traject naar werk mogelijk?',
      antwoord: 'Bekend bij werk en inkomen.',
      gegeven: {
        titel: 'Uitkering en werk',
        tekst: 'Uitkering stopgezet na gemiste afspraken. Een plek bij de fietsenwerkplaats is mogelijk.',
        nodig: 'Bepaalt wat er kan.',
        vrij: 'overleg',
      },
    },
  ],
  overleg: {
    doel: 'Hij heeft een kamer en werk en houdt zich aan zijn toezicht.',
    themas: ['Wonen', 'Werk', 'Toezicht'],
    deelnemers: [
      {
        partij: 'politie',
        wie: 'wim',
        rol: 'informant',
        noodzaak: 'Kent hem van straat.',
        bijdrage: 'Wat de wijkagent ziet.',
      },
      {
        partij: 'reclassering',
        wie: 'tarik',
        rol: 'uitvoerder',
        noodzaak: 'Houdt toezicht.',
        bijdrage: 'Wat het toezicht vraagt.',
      },
      {
        partij: 'gemeente',
        wie: 'fatima',
        rol: 'uitvoerder',
        noodzaak: 'Werk en inkomen.',
        bijdrage: 'Een plek om te werken.',
      },
    ],
  },
  beeld: { tekst: 'Hij stal eten toen zijn uitkering was gestopt.', steuntOp: ['Uitkering en werk'] },
  casusregisseur: { wie: 'tarik', partij: 'reclassering' },
  acties: [
    {
      wie: 'tarik',
      tekst: 'Meldplicht in de wijk in plaats van op kantoor.',
      resultaat: 'Kwam elke keer, toezicht loopt goed.',
    },
    {
      wie: 'fatima',
      tekst: 'Uitkering herstellen en plek in de fietsenwerkplaats.',
      resultaat: 'Werkt vier dagen per week.',
    },
  ],
  afschaling: 'Hij heeft werk en een kamer. De reclassering gaat in haar eigen toezicht verder.',
  opgeruimd: ['Aanhoudingen'],
})
