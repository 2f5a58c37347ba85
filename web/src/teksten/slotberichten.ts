/** What closed for good of what somebody worked on (S8, S11, E2). */
export const slotTeksten = {
  uitleg:
    'Casussen waaraan u werkte en die zijn gearchiveerd of vernietigd. Over wie het ging, staat hier niet. Na een maand verdwijnt een bericht.',
  leegTitel: 'Er zijn geen berichten',
  leeg: 'Gaat een casus waaraan u werkt naar het archief, of wordt alles vernietigd, dan leest u dat hier.',
  gearchiveerd: (op: string) => `Op ${op} naar het archief gegaan`,
  archiefUitleg: (vernietigen: string) =>
    `Het dossier is voor iedereen dicht. Alleen het casusnummer, om wie het ging, wie aanmeldde en wie de casusregie had, blijven tot ${vernietigen}. Dan wordt alles vernietigd.`,
  vernietigd: (op: string) => `Op ${op} vernietigd`,
  grond: (grond: string) => `Grond: ${grond}.`,
  wat: 'Vernietigd is alles wat er was: gegevens, documenten, besluiten, vragen, overleggen, uitspraken, plan, afspraken en verstrekkingen, en de sleutel waarmee het te lezen was.',
  hoogstens: (aantal: number) => `Dat waren hoogstens ${aantal} regels.`,
  brief:
    'Vertelt uw organisatie de betrokkene dat alles is vernietigd? Verstuur dan nu de brief daarover die u eerder hebt bewaard.',
  nogNiet: 'De verklaring komt zodra ook de sleutel is vernietigd. Dat gebeurt meestal meteen.',
  pdf: 'Verklaring (PDF)',
  pdfVan: (casusnummer: string) => `Verklaring (PDF) van casus ${casusnummer}`,
  json: 'Verklaring om na te kijken (JSON)',
  jsonVan: (casusnummer: string) => `Verklaring om na te kijken (JSON) van casus ${casusnummer}`,
  leesbaar: (dag: string) => `Te lezen tot en met ${dag}`,
} as const
