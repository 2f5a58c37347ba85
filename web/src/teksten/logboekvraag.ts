import type { Logboekdoel, Logdaad, Namenreden } from '@casushuis/handvat'

/** What somebody looks in the logboek for. */
export const logboekdoelnamen: Readonly<Record<Logboekdoel, string>> = {
  verzoek: 'Een vraag van een betrokkene',
  toezicht: 'Toezicht: nagaan of het goed gaat',
  incident: 'Een incident of een vermoeden van misbruik',
}

/** What was done. */
export const logdaadnamen: Readonly<Record<Logdaad, string>> = {
  gezien: 'Gezien',
  gevraagd: 'Gevraagd',
  ontvangen: 'Ontvangen',
  gewijzigd: 'Gewijzigd',
  vernietigd: 'Vernietigd',
  geweigerd: 'Geweigerd',
}

/** Why names of people are needed. */
export const namenredennamen: Readonly<Record<Namenreden, string>> = {
  misbruik: 'Een vermoeden van misbruik',
  incident: 'Een incident',
  afgewogenVerzoek: 'Een vraag van de betrokkene, na een afweging',
}

/** Who saw what (R8). */
export const logboekvraagTeksten = {
  titel: 'Wie zag wat?',
  uitleg:
    'Zoek wie iets zag, vroeg, kreeg of wijzigde, en wie werd geweigerd. U ziet geen inhoud van dossiers. Uw vraag staat zelf ook in het logboek, zonder de naam die u zoekt.',
  waarvoor: 'Waarvoor gaat u dit na?',
  waarover: 'Waarover gaat het?',
  over: { casus: 'Een casus', persoon: 'Een persoon', alles: 'Alles in deze periode' },
  casusnummer: 'Casusnummer',
  naam: 'Naam',
  naamUitleg: 'Zoals die is aangemeld. Hoofdletters en accenten maken niet uit.',
  geboortedatum: 'Geboortedatum',
  van: 'Van',
  tot: 'Tot en met',
  partij: 'Van één organisatie (mag leeg blijven)',
  partijLeeg: 'Organisatie leegmaken',
  daden: 'Wat is er gedaan?',
  namen: 'Namen van mensen tonen, omdat',
  namenUitleg: 'Laat leeg als de organisatie genoeg is. De reden komt in het logboek.',
  namenLeeg: 'Reden leegmaken',
  zoek: 'Zoeken',
  nietsTitel: 'Niets gevonden',
  niets: 'In deze periode is hierover niets vastgelegd.',
  nietBekend: 'In dit ZVH is geen casus met dit nummer of over deze persoon, of alles is vernietigd.',
  meer: 'Er is meer dan hier past: u ziet het nieuwste. Kies een kortere periode.',
  casussen: (nummers: readonly string[]) =>
    nummers.length === 1 ? `Casus ${nummers[0]}` : `Casussen ${nummers.join(', ')}`,
  perOrganisatie: 'Per organisatie',
  perOnderdeel: 'Per onderdeel',
  perOnderdeelUitleg:
    'Een onderdeel is bijvoorbeeld een gegeven of een besluit. Wat erin staat, ziet u niet; het kenmerk hoort bij één onderdeel.',
  onderdeel: (kenmerk: string, bron: string) => `${kenmerk}, van ${bron}`,
  door: (wie: string, daad: string, wanneer: string) => `${wie}: ${daad.toLowerCase()}, laatst ${wanneer}`,
  keren: (daad: string, aantal: number) => `${daad.toLowerCase()} ${aantal}×`,
  tussen: (eerst: string, laatst: string) => (eerst === laatst ? `op ${eerst}` : `van ${eerst} tot en met ${laatst}`),
  lijnen: 'Alles op volgorde',
  zitting: (van: string, tot: string) => (van === tot ? van : `${van} tot ${tot}`),
  wie: 'Wie',
  wanneer: 'Wanneer',
  wat: 'Wat',
  blikken: (aantal: number) => `${aantal} keer in één zitting`,
  alleRegels: 'Alle regels van het logboek',
} as const
