import type { Briefsoort, Brieftekst } from './casus/brief.ts'

/*
 * The letters of a zvh that wrote none of its own: in short sentences, with what the betrokkene must hear (B2.2.1-B2.2.4) and without a
 * word about what is the matter. A zvh writes its own in their place as a huisregel.
 */

const slot = {
  kop: 'Uw rechten',
  tekst: ['Het gaat om gegevens over u. Daarom kunt u:', '{rechten}', '', '{klacht}'].join('\n'),
}
const vragen = { kop: 'Heeft u vragen?', tekst: '{contact}' }

const wieWijZijn =
  'In het Zorg- en Veiligheidshuis werken organisaties samen voor mensen die op meer plekken in hun leven hulp nodig hebben. Zij praten alleen over wat daarvoor nodig is.'

/** What stands in each letter where the zvh decided nothing else. */
export const standaardbrieven: Readonly<Record<Briefsoort, Brieftekst>> = {
  aanmelding: {
    soort: 'aanmelding',
    onderwerp: 'Wij vragen het Zorg- en Veiligheidshuis om mee te denken',
    delen: [
      {
        kop: '',
        tekst: `{organisatie} heeft u aangemeld bij het Zorg- en Veiligheidshuis. Op {besluitdag} is besloten dat daar naar uw situatie wordt gekeken.\n\n${wieWijZijn}`,
      },
      {
        kop: 'Wat er nu gebeurt',
        tekst:
          'Wij zoeken eerst uit of samenwerken u kan helpen, en wie daarvoor nodig zijn. Daarna hoort u van ons hoe het verder gaat.',
      },
      {
        kop: 'Aan wie wij iets vragen',
        tekst: 'Wij vragen organisaties alleen wat nodig is om te bepalen of en hoe zij u kunnen helpen.\n{gevraagd}',
      },
      slot,
      vragen,
    ],
  },
  triage: {
    soort: 'triage',
    onderwerp: 'Hoe het verder gaat',
    delen: [
      {
        kop: '',
        tekst:
          'Op {besluitdag} is namens {organisatie} besloten om samen met andere organisaties over uw situatie te praten. Dat heet een casusoverleg. Daarin maken zij met elkaar een plan.',
      },
      { kop: 'Waarover het overleg gaat', tekst: 'Het doel van het overleg: {doel}\n{themas}' },
      { kop: 'Aan wie iets is gevraagd', tekst: 'Dit is gevraagd om te bepalen wie u kan helpen.\n{gevraagd}' },
      {
        kop: 'Wie er aan het overleg meedoen',
        tekst: '{deelnemers}\n\nU hoort nog of u bij het overleg kunt zijn, en anders wat u vooraf kunt vertellen.',
      },
      slot,
      vragen,
    ],
  },
  uitnodiging: {
    soort: 'uitnodiging',
    onderwerp: 'Het overleg over uw situatie',
    delen: [
      {
        kop: '',
        tekst:
          'Op {overleg} praten organisaties met elkaar over uw situatie. {organisatie} heeft om dit overleg gevraagd.',
      },
      { kop: 'Waarover het gaat', tekst: 'Het doel van het overleg: {doel}\n{themas}' },
      { kop: 'Wat u kunt doen', tekst: '{deelname}' },
      { kop: 'Wie er zijn', tekst: '{deelnemers}' },
      slot,
      vragen,
    ],
  },
  uitkomst: {
    soort: 'uitkomst',
    onderwerp: 'Wat er in het overleg is besloten',
    delen: [
      {
        kop: '',
        tekst:
          'Op {besluitdag} is in een casusoverleg over uw situatie gesproken. {organisatie} vertelt u in een gesprek wat er is afgesproken, en wat dat voor u betekent.',
      },
      { kop: 'Wie er bij waren', tekst: '{deelnemers}' },
      {
        kop: 'Wie gegevens over u krijgt',
        tekst:
          'Een organisatie die iets uit het plan gaat doen, krijgt alleen de gegevens die zij daarvoor nodig heeft.\n{ontvangers}',
      },
      slot,
      vragen,
    ],
  },
  verwijzing: {
    soort: 'verwijzing',
    onderwerp: 'Een andere plek kan u beter helpen',
    delen: [
      {
        kop: '',
        tekst:
          'Op {besluitdag} is namens {organisatie} besloten dat het Zorg- en Veiligheidshuis niet de goede plek is. {verwijzing}',
      },
      { kop: 'Wat er meegaat', tekst: '{ontvangers}' },
      {
        kop: 'Wat er met uw gegevens gebeurt',
        tekst: 'Het Zorg- en Veiligheidshuis vernietigt wat het over u heeft, uiterlijk op {vernietigdag}.',
      },
      slot,
      vragen,
    ],
  },
  afschaling: {
    soort: 'afschaling',
    onderwerp: 'Het overleg over u stopt',
    delen: [
      {
        kop: '',
        tekst:
          'Op {besluitdag} is besloten dat organisaties niet meer samen over u hoeven te overleggen. {organisatie} blijft uw aanspreekpunt.',
      },
      {
        kop: 'Wat er met uw gegevens gebeurt',
        tekst:
          'Wat niet meer nodig is, is verwijderd. Wat overblijft is tot {archiefdag} te lezen voor wie er nog mee werkt. Daarna gaat het dicht. Uiterlijk op {vernietigdag} wordt alles vernietigd.',
      },
      slot,
      { kop: 'Daarna', tekst: 'Ook als alles is vernietigd, kunt u met uw vragen terecht bij {organisatie}.' },
      vragen,
    ],
  },
  vernietiging: {
    soort: 'vernietiging',
    onderwerp: 'Uw gegevens bij het Zorg- en Veiligheidshuis zijn vernietigd',
    delen: [
      {
        kop: '',
        tekst: 'Het Zorg- en Veiligheidshuis had gegevens over u. Die zijn vernietigd. Daar is niets meer van over.',
      },
      {
        kop: 'Waar u nu terecht kunt',
        tekst:
          'Organisaties die u hielpen, kunnen zelf nog gegevens over u hebben. Daar zijn zij zelf verantwoordelijk voor. Begin bij {organisatie}.',
      },
      slot,
      vragen,
    ],
  },
}

/** The text of a kind of letter in a zvh: its own, or what it gets from here. */
export function brieftekstVan(eigen: readonly Brieftekst[], soort: Briefsoort): Brieftekst {
  return eigen.find((tekst) => tekst.soort === soort) ?? standaardbrieven[soort]
}
