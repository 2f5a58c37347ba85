import type { Datum } from './casus/datum.ts'
import type { Leefgebied } from './casus/leefgebied.ts'
import type { Weigergrond } from './casus/uitvraag.ts'
import { sjablonen } from './sjablonen.ts'
import type { Duursoort, Telsoort } from './sturing.ts'
import { uitkomsten } from './verloop.ts'

/* How what is counted is called, on the screen, in a table to keep and in the PDF alike (S12). */

export const leefgebiednamen: Readonly<Record<Leefgebied, string>> = {
  wonen: 'Wonen',
  inkomen: 'Inkomen en schulden',
  lichamelijkeGezondheid: 'Lichamelijke gezondheid',
  geestelijkeGezondheid: 'Geestelijke gezondheid',
  verslaving: 'Verslaving',
  werkEnDagbesteding: 'Werk en dagbesteding',
  gezin: 'Gezin en opvoeding',
  socialeOmgeving: 'Sociale omgeving',
  justitie: 'Politie en justitie',
}

export const weigergrondnamen: Readonly<Record<Weigergrond, string>> = {
  geheimhouding: 'Er rust geheimhouding op',
  toestemmingOntbreekt: 'Toestemming van de betrokkene ontbreekt',
  eigenKader: 'Ons eigen wettelijk kader laat het niet toe',
}

/** What is counted, for a row of a quarter or the heading of a division. */
export const telnamen: Readonly<Record<Telsoort, string>> = {
  aanmelding: 'Aanmeldingen',
  leefgebied: 'Leefgebieden bij de aanmelding',
  intake: 'Besluiten na de aanmelding',
  triage: 'Besluiten na triage',
  overleg: 'Casusoverleggen',
  aanwezigheid: 'Partijen aan tafel',
  overlegbesluit: 'Besluiten na een casusoverleg',
  weigering: 'Geweigerde uitvragen',
  doel: 'Doelen bij afschaling',
  actie: 'Acties bij afschaling',
  afschaling: 'Afgeschaalde casussen',
  heropening: 'Heropend na terugval',
  afwijking: 'Afwijkende bewaartermijn',
  informeren: 'Keren dat een betrokkene is geïnformeerd',
  vernietiging: 'Vernietigde casussen',
}

export const duurnamen: Readonly<Record<Duursoort, string>> = {
  totIntake: 'Tot het besluit na de aanmelding',
  totTriage: 'Tot het besluit na triage',
  totOverleg: 'Tot het eerste casusoverleg',
  totPlan: 'Tot een plan van aanpak',
  totAfschaling: 'Tot afschaling',
}

const partijsoorten = Object.fromEntries(sjablonen.map(({ id, naam }) => [id, naam]))
const opTijd = { opTijd: 'Op tijd', teLaat: 'Te laat' }
const vanUitkomst = (tabel: Readonly<Record<string, { readonly label: string }>>) =>
  Object.fromEntries(Object.entries(tabel).map(([id, { label }]) => [id, label]))

const deelnamen: Readonly<Record<Telsoort, Readonly<Record<string, string>>>> = {
  aanmelding: partijsoorten,
  leefgebied: leefgebiednamen,
  intake: vanUitkomst(uitkomsten.intake),
  triage: vanUitkomst(uitkomsten.triage),
  overleg: { eerste: 'Eerste overleg', vervolg: 'Vervolgoverleg' },
  aanwezigheid: partijsoorten,
  overlegbesluit: vanUitkomst(uitkomsten.overleg),
  weigering: weigergrondnamen,
  doel: { alle: 'Alle doelen bereikt', deels: 'Een deel bereikt', geen: 'Geen doel bereikt' },
  actie: { opTijd: 'Geen actie over tijd', teLaat: 'Een of meer acties over tijd' },
  afschaling: {},
  heropening: {},
  afwijking: {},
  informeren: opTijd,
  vernietiging: opTijd,
}

/** How a part of a division is called. */
export const deelnaam = (soort: Telsoort, deel: string): string => deelnamen[soort][deel] ?? deel

/** For example `1e kwartaal 2026`. */
export const kwartaalnaam = (begin: Datum): string =>
  `${Math.ceil(Number(begin.slice(5, 7)) / 3)}e kwartaal ${begin.slice(0, 4)}`
