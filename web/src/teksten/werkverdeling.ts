/** Which casussen run and who runs each, for the manager, who sees nothing of what they are about (P8). */
export const verdelingTeksten = {
  uitleg:
    'De lopende casussen en wie eraan werkt. U ziet hier niet over wie of wat een casus gaat, en welke organisaties meedoen. Is een procesregisseur ziek of weg, dan legt u de casus bij een ander.',
  teVertellen: (aantal: number) =>
    aantal === 1
      ? 'Van 1 besluit moet de betrokkene nog horen.'
      : `Van ${aantal} besluiten moet de betrokkene nog horen.`,
  teLaatVerteld: (aantal: number) =>
    aantal === 1 ? 'Bij 1 daarvan is dat te laat.' : `Bij ${aantal} daarvan is dat te laat.`,
  casus: 'Casus',
  aangemeld: (dag: string) => `Aangemeld op ${dag}`,
  procesregisseur: 'Procesregisseur',
  niemand: 'Niemand',
  niemandUitleg: 'Wijs iemand aan: nu kan niemand verder met deze casus.',
  vanaf: (naam: string, van: string) => `${naam}, vanaf ${van}`,
  vanTot: (naam: string, van: string, tot: string) => `${naam}, van ${van} tot en met ${tot}`,
  leegTitel: 'Er lopen geen casussen',
  leeg: 'Zodra er een casus is aangemeld, staat zij hier met de procesregisseur die eraan werkt.',
  aanwijzen: 'Bij een ander leggen',
  aanwijzenVan: (casusnummer: string) => `Bij een ander leggen: casus ${casusnummer}`,
  aanwijzenUitleg: (casusnummer: string) =>
    `Wie u kiest, ziet casus ${casusnummer} meteen en vindt hem bij Mijn werk. U ziet er zelf niets van.`,
  wie: 'Welke procesregisseur?',
  tot: 'Tot en met (mag leeg blijven)',
  totUitleg: 'Vul een dag in als iemand tijdelijk waarneemt. Laat het leeg als iemand de casus overneemt.',
  vorigeEindigt: 'Wie de casus nu heeft, werkt er niet meer aan',
  vorigeEindigtUitleg: 'Die ziet de casus dan vanaf nu niet meer.',
  motivering: 'Waarom legt u de casus bij een ander?',
  motiveringUitleg: 'De leidende partij en de procesregisseur lezen dit. Schrijf niets over de betrokkene.',
  gelukt: 'De casus ligt nu bij de procesregisseur die u koos.',
  overgenomenTitel: 'Deze casus is bij u gelegd',
  overgenomenUitleg:
    'De manager vroeg u deze casus over te nemen. Waarom, staat bij de stukken. Lees u in, en laat daarna weten dat u hem hebt overgenomen.',
  bevestigen: 'Ik heb de casus overgenomen',
} as const
