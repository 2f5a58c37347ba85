/** Asking another zvh whether it knows somebody, and being asked (T8). */
export const andereZvhTeksten = {
  titel: 'Andere ZVH’s',
  uitleg:
    'Is het nodig om te weten of deze persoon ook elders in behandeling is, dan vraagt u dat namens de leidende partij. U hoort alleen ja, met de naam van de procesregisseur, of u hoort niets.',
  vraagKnop: 'Een ander ZVH vragen',
  vraagUitleg:
    'De procesregisseur daar beslist met de leidende partij daar of er antwoord komt. Dat ZVH hoort wie u bent en namens welke organisatie u vraagt; uw reden blijft hier. Elke vraag komt in het logboek van beide.',
  welk: 'Welk ZVH vraagt u?',
  reden: 'Waarom wilt u dit weten?',
  vraag: 'Vraag stellen',
  gesteld: (zvh: string) => `De vraag is gesteld aan ${zvh}.`,
  gesteldTitel: 'Door u gevraagd',
  ontvangenTitel: 'Aan u gevraagd',
  gesteldRegel: (zvh: string, dag: string) => `${zvh}, gevraagd op ${dag}`,
  uwReden: 'Uw reden:',
  wacht: (dag: string) => `Nog geen antwoord. Dat kan komen tot en met ${dag}.`,
  bekend: (procesregisseur: string) =>
    `Ja, deze persoon is daar in behandeling. U kunt terecht bij procesregisseur ${procesregisseur}.`,
  geenAntwoord:
    'Er kwam geen antwoord. Dat zegt niet of deze persoon daar bekend is: het andere ZVH mag ook bewust niet antwoorden.',
  ontvangenRegel: (zvh: string, vrager: string, namens: string) =>
    `${vrager} van ${zvh} vraagt namens ${namens} of deze persoon hier in behandeling is.`,
  open: (dag: string) => `Beslissen kan tot en met ${dag}. Zonder besluit hoort het andere ZVH niets.`,
  antwoordGegeven: 'U besloot dat het andere ZVH antwoord krijgt.',
  nietGeantwoord: 'Het andere ZVH kreeg geen antwoord.',
  beslissen: 'Beslissen',
  beslissenOver: (zvh: string) => `Beslissen over de vraag van ${zvh}`,
  antwoord: 'Krijgt het andere ZVH antwoord?',
  ja: 'Ja',
  jaUitleg: 'Het hoort dat deze persoon hier in behandeling is, en de naam van de procesregisseur. Meer niet.',
  nee: 'Nee',
  neeUitleg: 'Het hoort niets. Dat is voor het andere ZVH hetzelfde als wanneer wij deze persoon niet kennen.',
  waarom: 'Waarom besluit u dit?',
  waaromUitleg: 'Dit lezen de leidende partij en de procesregie van deze casus. Het andere ZVH leest het niet.',
  opslaan: 'Besluit vastleggen',
  besloten: 'Uw besluit is vastgelegd.',
} as const
