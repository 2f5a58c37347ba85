import type { Brieftekst, Contactgegevens, Leefgebied } from '@casushuis/handvat'
import { leefgebiednamen } from './begrippen.ts'
import { briefnamen } from './brieven.ts'

const dagen = (n: number) => `${n} dagen`

/** What the zvh decides for all its casussen. */
export const huisregelTeksten = {
  uitleg:
    'Wat dit ZVH voor al zijn casussen heeft besloten. Elke huisregel rust op een besluit en geldt vanaf een dag. Wat al is gezien of gedaan, verandert er niet door.',
  alleenLezen: 'De functioneel beheerder legt huisregels vast. U kunt ze hier lezen.',
  nu: 'Nu',
  lees: 'Lees de hele tekst',
  besluiten: 'Besluiten',
  geenBesluit:
    'Hierover is nog niets besloten. Tot dan geldt wat hierboven staat: dat is wat het systeem kiest als het huis niets kiest.',
  stand: { komt: 'Gaat nog in', geldt: 'Geldt nu', voorbij: 'Voorbij', vervangen: 'Vervangen' },
  nooitGegolden: 'Heeft niet gegolden: op dezelfde dag ging een later besluit in.',
  rustOp: ({ dag, kenmerk, ondertekenaar }: Record<'dag' | 'kenmerk' | 'ondertekenaar', string>) =>
    `Besluit van ${dag}, ${kenmerk}, ondertekend door ${ondertekenaar}.`,
  vastgelegd: (dag: string, wie: string) => `Vastgelegd op ${dag} door ${wie}.`,
  bijInrichting: 'Gekozen toen dit ZVH werd ingericht.',
  wijzigen: 'Wijzigen',
  ingangsdag: 'Vanaf welke dag?',
  ingangsdagUitleg: 'Vandaag of later. Een huisregel geldt nooit met terugwerkende kracht.',
  ingangsdagLater: 'Morgen of later: vandaag kan al een overleg zijn begonnen.',
  besluitDag: 'Wanneer is dit besloten?',
  gelukt: 'De huisregel is vastgelegd.',
  regels: {
    inzageVooraf: {
      titel: 'Inzage vóór een overleg',
      uitleg: 'Of deelnemers vóór een casusoverleg al kunnen zien wat een ander voor hen heeft vrijgegeven.',
      zegt: (ja: boolean) => (ja ? 'Ja, wat de bronhouder voor hen koos' : 'Nee, pas tijdens het overleg'),
      wijzigenVan: 'Wijzigen: inzage vóór een overleg',
      venster: 'Leg vast wat het ZVH heeft besloten. Lees bij uw keuze wat zij doet met wat al is vrijgegeven.',
      vraag: 'Mogen deelnemers vóór een overleg zien wat voor hen is vrijgegeven?',
      ja: 'Ja',
      jaUitleg:
        'Een deelnemer ziet vooraf wat de bronhouder voor hem koos. Dat geldt ook voor wat al eerder vooraf is vrijgegeven en nog zo staat: dat gaat vanaf die dag weer open. De bronhouder kan het intrekken.',
      nee: 'Nee',
      neeUitleg:
        'Niemand ziet vóór een overleg nog iets van een ander, ook niet wat al vooraf is vrijgegeven. Tijdens het overleg blijft het vrijgegeven, zoals de bronhouder koos. Wat iemand al heeft gezien, is gezien.',
    },
    termijnNaMandaat: {
      titel: 'Termijn als een bevoegdheid wegvalt',
      uitleg:
        'Valt de bevoegdheid van de leidende partij weg, dan kan zij zelf verder. Doet zij niets, dan mag de manager de casus na deze termijn beëindigen.',
      zegt: dagen,
      wijzigenVan: 'Wijzigen: termijn als een bevoegdheid wegvalt',
      venster:
        'De termijn geldt voor casussen waarvan de bevoegdheid vanaf die dag wegvalt. Voor casussen die dan al stilliggen, verandert er niets: daar blijft de dag staan die mensen al weten.',
      vraag: 'Hoeveel dagen heeft de leidende partij?',
    },
    termijnVanAfronding: {
      titel: 'Termijn van een afronding',
      uitleg:
        'Eindigt een casus zonder plan, dan kan de aanmelder de uitkomst en het advies nog lezen. Bevestigt de aanmelder niet, dan wordt alles na deze termijn vanzelf vernietigd.',
      zegt: dagen,
      wijzigenVan: 'Wijzigen: termijn van een afronding',
      venster:
        'De termijn geldt voor casussen die vanaf die dag worden afgerond. Voor casussen die dan al worden afgerond, verandert er niets.',
      vraag: 'Na hoeveel dagen wordt een afgeronde casus vernietigd?',
    },
    kleinsteAantal: {
      titel: 'Kleinste aantal in cijfers',
      uitleg:
        'Bij kleine aantallen casussen kan een cijfer naar een persoon wijzen. Aantallen onder deze grens toont de sturingsinformatie niet.',
      zegt: (n: number) => `Vanaf ${n} casussen`,
      wijzigenVan: 'Wijzigen: kleinste aantal in cijfers',
      venster:
        'De grens geldt voor cijfers die vanaf die dag worden vastgesteld. Wat al is vastgesteld, verandert niet.',
      vraag: 'Vanaf hoeveel casussen wordt een aantal getoond?',
    },
    logboektermijn: {
      titel: 'Bewaartermijn van het logboek',
      uitleg:
        'In het logboek staat wie wat heeft gezien en gedaan, zonder inhoud. Na deze termijn verdwijnen de oudste regels vanzelf. Dat staat dan zelf in het logboek.',
      zegt: (n: number) => `${n} jaar`,
      wijzigenVan: 'Wijzigen: bewaartermijn van het logboek',
      venster:
        'Met een kortere termijn verdwijnen regels die nu nog worden bewaard, vanaf de ingangsdag en voorgoed. Vraag dus eerst de functionaris gegevensbescherming.',
      vraag: 'Hoeveel jaar wordt een regel bewaard?',
    },
    zorgvuldigheidsafspraken: {
      titel: 'Zorgvuldigheidsafspraken',
      uitleg:
        'Wat iedereen bij een casusoverleg afspreekt. Wie deelneemt, leest en aanvaardt ze zelf, en ziet tot dan niets van een ander.',
      zegt: (afspraken: readonly { readonly kop: string }[]) => afspraken.map(({ kop }) => kop).join(' · '),
      wijzigenVan: 'Wijzigen: zorgvuldigheidsafspraken',
      venster:
        'Een andere tekst is een andere afspraak. Wie de oude al aanvaardde voor een overleg dat nog moet beginnen, aanvaardt de nieuwe opnieuw en ziet tot dan niets. Voor overleggen die al begonnen zijn, verandert er niets.',
      afspraak: (nummer: number) => `Afspraak ${nummer}`,
      kop: 'Kort',
      tekst: 'De afspraak',
      weg: 'Weghalen',
      wegVan: (nummer: number) => `Afspraak ${nummer} weghalen`,
      erbij: 'Afspraak toevoegen',
    },
    leefgebieden: {
      titel: 'Leefgebieden',
      uitleg: 'Waaruit een aanmelder kiest als die zegt waar de problemen spelen.',
      zegt: (gebieden: readonly Leefgebied[]) => gebieden.map((gebied) => leefgebiednamen[gebied]).join(' · '),
      wijzigenVan: 'Wijzigen: leefgebieden',
      venster:
        'De lijst geldt voor aanmeldingen vanaf die dag. In casussen die er al zijn, blijft staan wat de aanmelder koos.',
      vraag: 'Welke leefgebieden kan een aanmelder kiezen?',
    },
    gespreksthemas: {
      titel: 'Gespreksthema’s',
      uitleg: 'Wat het systeem voorstelt bij de voorbereiding van een overleg. Een ander thema mag altijd.',
      zegt: (themas: readonly string[]) => (themas.length > 0 ? themas.join(' · ') : 'Nog geen voorstellen'),
      wijzigenVan: 'Wijzigen: gespreksthema’s',
      venster: 'Noem thema’s die vaak terugkomen. Overleggen die al zijn voorbereid, veranderen niet.',
      vraag: 'Welke thema’s stelt het systeem voor?',
      vraagUitleg: 'Zet elk thema op een eigen regel.',
    },
    briefteksten: {
      titel: 'Brieven aan de betrokkene',
      uitleg:
        'Wat er in de brieven staat waarmee een betrokkene hoort wat er gebeurt. Het systeem geeft een tekst mee; het ZVH kan er zelf een schrijven.',
      zegt: (brieven: readonly Brieftekst[]) =>
        brieven.length > 0
          ? `Zelf geschreven: ${brieven.map(({ soort }) => briefnamen[soort].toLowerCase()).join(' · ')}`
          : 'De tekst die het systeem meegeeft',
      wijzigenVan: 'Wijzigen: brieven aan de betrokkene',
      venster: '',
    },
    contactgegevens: {
      titel: 'Contactgegevens van het ZVH',
      uitleg: 'Waar het ZVH te bereiken is. Telefoon en mail staan onder aan elke pagina.',
      zegt: (contact: Contactgegevens | null) =>
        contact
          ? `${contact.postadres.replaceAll('\n', ', ')} · ${contact.telefoon} · ${contact.mail}`
          : 'Nog niet ingevuld',
      wijzigenVan: 'Wijzigen: contactgegevens van het ZVH',
      venster: 'Vul in hoe mensen het ZVH bereiken. Noem geen namen van medewerkers.',
      postadres: 'Postadres',
      postadresUitleg: 'Zoals het op een envelop staat.',
      telefoon: 'Telefoonnummer',
      mail: 'E-mailadres',
    },
  },
  tussen: (minstens: number, hoogstens: number) => `Een heel getal van ${minstens} tot en met ${hoogstens}.`,
} as const
