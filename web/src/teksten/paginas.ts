/** What each page is called: in the menu, above the page and in the tab of the browser. */
export const paginatitels = {
  werk: 'Mijn werk',
  casussen: 'Casussen',
  casus: 'Casus',
  tafelscherm: 'Scherm voor de tafel',
  triageagenda: 'Triage-agenda',
  aanmelden: 'Aanmelden',
  mijnGegevens: 'Mijn gegevens',
  werkverdeling: 'Werkverdeling',
  bewaartermijnen: 'Bewaartermijnen',
  sturing: 'Sturing',
  partijen: 'Partijen',
  huisregels: 'Huisregels',
  medewerkers: 'Medewerkers',
  mijnOrganisatie: 'Mijn organisatie',
  datChecks: 'Nagegaan',
  logboek: 'Logboek',
} as const
