import { afgerond } from './afgerond.ts'

/** Scaled down last week; what is no longer necessary still has to be cleaned. */
export const zorgAanHuis = afgerond({
  dagen: [-95, -75, -7],
  aanmelder: 'mirjam',
  regie: 'marieke',
  melding: {
    partij: 'ggd',
    taak: 'vangnet',
    betrokkene: {
      naam: 'Truus Klaassen',
      geboortedatum: '1944-05-06',
      adres: 'Dorpsstraat 3, Rijnvecht',
      noodzaak: 'Nodig om te weten over wie de zorgen gaan.',
      deelnemersMogenWetenWie: true,
    },
    aanleiding:
      'Mevrouw Klaassen zwierf ’s nachts door het dorp en liet het gas aanstaan. Haar man verzorgde haar en werd zelf ziek. Zij wilden geen vreemden in huis.',
    leefgebieden: ['lichamelijkeGezondheid', 'geestelijkeGezondheid', 'wonen'],
    criteria: {
      multiproblematiek: 'Dementie, een zieke mantelzorger en gevaar in huis.',
      meerKetens: 'Zorg, ondersteuning en politie kwamen los van elkaar langs.',
      systeem: 'Haar man kon het niet meer aan; de dochter woont in het buitenland.',
      ernstigeVeiligheid: ['nee', 'Het gevaar beperkte zich tot hun huis.'],
    },
    afweging: 'Zonder samen optrekken laten zij niemand binnen.',
    informeren: { gedaan: true, toelichting: 'Met haar man besproken, met de dochter erbij aan de telefoon.' },
    gegevens: [
      {
        titel: 'Zorgen om de veiligheid in huis',
        tekst: 'Twee keer gas open, één keer ’s nachts buiten in nachtkleding.',
        nodig: 'Laat zien hoe groot het gevaar is.',
        vrij: 'overleg',
      },
      {
        titel: 'Vermoeden van dementie',
        tekst: 'De huisarts denkt aan dementie; onderzoek was nog niet gelukt.',
        nodig: 'Bepaalt welke zorg nodig is.',
        bijzonder: true,
        vrij: 'overleg',
      },
    ],
  },
  vragen: [
    {
      aan: 'loes',
      waarom: 'Het wijkteam kan ondersteuning thuis regelen.',
      vraag: 'Kent u dit echtpaar, en wat kunt u bieden?',
      antwoord: 'Bekend sinds dit voorjaar.',
      gegeven: {
        titel: 'Wat haar man aankan',
        tekst: 'Hij wil haar thuis houden en accepteert hulp van één vaste persoon.',
        nodig: 'Bepaalt welke hulp kans heeft.',
        categorie: 'context',
        vrij: 'overleg',
      },
    },
  ],
  overleg: {
    doel: 'Het echtpaar woont veilig thuis met zorg.',
    themas: ['Veiligheid in huis', 'Zorg die wordt toegelaten'],
    deelnemers: [
      {
        partij: 'ggd',
        wie: 'mirjam',
        rol: 'uitvoerder',
        noodzaak: 'Doet de bemoeizorg.',
        bijdrage: 'Hoe contact lukt.',
      },
      {
        partij: 'wijkteam',
        wie: 'loes',
        rol: 'uitvoerder',
        noodzaak: 'Regelt ondersteuning.',
        bijdrage: 'Aanbod van hulp.',
      },
    ],
  },
  beeld: { tekst: 'Zij laten hulp toe als het steeds dezelfde persoon is.', steuntOp: ['Wat haar man aankan'] },
  acties: [
    { wie: 'mirjam', tekst: 'Toeleiden naar een casemanager dementie.', resultaat: 'De casemanager komt elke week.' },
    {
      wie: 'loes',
      tekst: 'Gas laten afsluiten en een inductieplaat regelen.',
      resultaat: 'Geplaatst; er was daarna geen incident.',
    },
  ],
  afschaling: 'De zorg loopt en er is één aanspreekpunt. Samenwerking via het ZVH is niet meer nodig.',
})
