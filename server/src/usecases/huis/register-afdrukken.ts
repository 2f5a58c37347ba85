import { verwerkingsregisterAfdrukken as contract, type Drukstuk } from '@casushuis/contract'
import {
  type Doelverwerking,
  dagenSlotbericht,
  dagVan,
  doelverwerkingen,
  type Geldigheid,
  gegevenssoorten,
  type Huis,
  hoedanigheidnamen,
  huisregelOp,
  maandenTotStap,
  type Partij,
  persoonsoorten,
  rechtnamen,
  regelboekVersie,
  type Tijdstip,
} from '@casushuis/handvat'
import { boek } from '../boek.ts'
import { organisatienaam } from '../casus/namen.ts'
import { dagInWoorden } from '../dag-in-woorden.ts'
import { huisblik } from '../usecase.ts'
import { metTaak } from './verwerkingsregister.ts'

type Deel = Drukstuk['delen'][number]

/** The register on paper, with what an assessment of its effects asks for (AVG 30 and 35, R6). */
export const verwerkingsregisterAfdrukken = huisblik(contract, async ({ huis, nu }) => ({
  titel: `Verwerkingsregister, ${organisatienaam(huis, 'zvh')}`,
  delen: [
    inleiding(nu),
    ...metTaak(huis).map(partijdeel),
    ...doelverwerkingen(boek).map(doeldeel),
    overWie(),
    ontvangers(),
    termijnen(huis, nu),
    maatregelen(),
  ],
}))

const inleiding = (nu: Tijdstip): Deel => ({
  kop: 'Over dit register',
  regels: [
    { naam: 'Opgemaakt op', tekst: dagInWoorden(dagVan(nu)) },
    { naam: 'Volgens de regels', tekst: regelboekVersie(boek) },
    {
      naam: 'Wie verantwoordelijk is',
      tekst:
        'Elke partij blijft verantwoordelijk voor de gegevens die zij inbrengt. Het Zorg- en Veiligheidshuis handelt steeds namens een partij.',
    },
    {
      naam: 'Een verwerking',
      tekst:
        'Elke taak van een partij, voor elk doel waarvoor die wordt gebruikt, met elke handeling die daarbij hoort.',
    },
  ],
})

const wanneer = ({ van, tot }: Geldigheid): string =>
  tot === null
    ? `vanaf ${dagInWoorden(dagVan(van))}`
    : `van ${dagInWoorden(dagVan(van))} tot ${dagInWoorden(dagVan(tot))}`

const partijdeel = ({ naam, taken, rechten }: Partij): Deel => ({
  kop: naam,
  regels: [
    ...taken.map((taak) => ({ naam: taak.naam, tekst: `${taak.grondslag}, ${wanneer(taak.geldig)}` })),
    ...rechten.map(({ soort, geldig }) => ({
      naam: 'Mag verwerken',
      tekst: `${rechtnamen[soort]}, ${wanneer(geldig)}`,
    })),
  ],
})

const doeldeel = ({ doel, handelingen, wie }: Doelverwerking): Deel => ({
  kop: doel.tekst,
  regels: [
    { naam: 'Wat er gebeurt', tekst: handelingen.map((h) => `${h.naam} (${h.paragraaf})`).join('; ') },
    { naam: 'Wie dat doet', tekst: wie.map((w) => hoedanigheidnamen[w]).join(', ') },
  ],
})

const overWie = (): Deel => ({
  kop: 'Over wie en wat',
  regels: [
    { naam: 'Over wie', tekst: ['De betrokkene', ...Object.values(persoonsoorten)].join('; ') },
    { naam: 'Welke gegevens', tekst: Object.values(gegevenssoorten).join('; ') },
    {
      naam: 'Bijzonder en strafrechtelijk',
      tekst: 'Alleen van en voor partijen van wie is vastgesteld dat zij dat mogen, zolang dat geldt.',
    },
  ],
})

const ontvangers = (): Deel => ({
  kop: 'Aan wie gegevens gaan',
  regels: [
    {
      naam: 'Tijdens het overleg',
      tekst: 'Deelnemers, elk alleen wat de bronhouder vrijgaf en wat voor het thema en de eigen rol nodig is.',
    },
    {
      naam: 'Voor een actie',
      tekst: 'De uitvoerder, als de bronhouder akkoord is. Wat is opgehaald, staat in een bewijs voor de bronhouder.',
    },
    {
      naam: 'Andere tafel of instantie',
      tekst: 'De partij die daar meldt, per gegeven als de bronhouder akkoord is.',
    },
    { naam: 'Buiten de Europese Unie', tekst: 'Aan niemand.' },
  ],
})

const termijnen = ({ huisregels }: Huis, nu: Tijdstip): Deel => ({
  kop: 'Hoe lang gegevens blijven',
  regels: [
    {
      naam: 'Na afronding zonder overleg',
      tekst: `Hoogstens ${huisregelOp(huisregels, 'termijnVanAfronding', nu)} dagen, dan wordt alles vernietigd.`,
    },
    { naam: 'Naar het archief', tekst: `${maandenTotStap.archief} maanden na de afschaling.` },
    {
      naam: 'Vernietigd',
      tekst: `${maandenTotStap.vernietigd} maanden na de afschaling, met een ondertekende verklaring.`,
    },
    { naam: 'Bericht van het einde', tekst: `${dagenSlotbericht} dagen leesbaar voor wie aan de casus werkte.` },
    {
      naam: 'Logboek',
      tekst: `${huisregelOp(huisregels, 'logboektermijn', nu)} jaar. Er staat geen inhoud in.`,
    },
  ],
})

const maatregelen = (): Deel => ({
  kop: 'Hoe gegevens zijn beschermd',
  regels: [
    {
      naam: 'Inzage',
      tekst: 'Wat niet uitdrukkelijk mag, ziet niemand. De database wijst dezelfde inzage nog eens apart af.',
    },
    {
      naam: 'Versleuteling',
      tekst: 'Elke casus heeft een eigen sleutel. Met de sleutel verdwijnt ook wat in reservekopieën staat.',
    },
    {
      naam: 'Logboek',
      tekst:
        'Wie keek, vroeg, wijzigde, kreeg of werd geweigerd, staat in een keten die niet ongemerkt is te veranderen.',
    },
    { naam: 'Aanmelden', tekst: 'Iedereen meldt zich aan met de inlogdienst van de eigen organisatie.' },
    {
      naam: 'Toezicht',
      tekst: 'De functionaris gegevensbescherming leest het logboek en dit register, en geen dossier.',
    },
  ],
})
