import type { Categorie, Persoonrol } from './casus/gegeven.ts'
import type { Verwerkingsrecht } from './casus/partij.ts'
import type { Hoedanigheid } from './casus/rol.ts'

/* What stands in the register of processing activities in words, on screen and on paper. */

/** Who does something in a casus, as the register names them: no person, and no partij. */
export const hoedanigheidnamen: Readonly<Record<Hoedanigheid, string>> = {
  procesregisseur: 'de procesregisseur',
  ondersteuner: 'de ondersteunend medewerker',
  aanmelder: 'wie de casus aanmeldde',
  leidendePartij: 'de leidende partij',
  gevraagde: 'wie om informatie is gevraagd',
  genodigde: 'wie voor een overleg is uitgenodigd',
  deelnemer: 'wie aan het overleg meedoet',
  uitvoerder: 'wie een actie uitvoert',
  ontvanger: 'wie iets verstrekt kreeg',
  bronhouder: 'wie een gegeven inbracht',
  manager: 'de manager',
  beheerder: 'de functioneel beheerder',
  fg: 'de functionaris gegevensbescherming',
  kalender: 'het systeem, op de afgesproken dag',
  inrichter: 'wie het systeem inrichtte',
  partijmedewerker: 'medewerkers van de partij',
  partijbeheerder: 'de beheerder van de eigen organisatie',
}

export const rechtnamen: Readonly<Record<Verwerkingsrecht, string>> = {
  bijzonder: 'bijzondere persoonsgegevens',
  strafrechtelijk: 'strafrechtelijke gegevens',
  bsn: 'het burgerservicenummer',
}

/** Which kinds of gegevens are processed at all. */
export const gegevenssoorten: Readonly<Record<Categorie, string>> = {
  naw: 'Naam, adres en geboortedatum',
  bsn: 'Burgerservicenummer, alleen van partijen die het mogen gebruiken',
  inhoudelijk: 'Wat er aan de hand is en wat een partij weet of doet',
  context: 'De situatie eromheen, zoals buurt, netwerk of werkafspraken',
}

/** About whom, beside the betrokkene. */
export const persoonsoorten: Readonly<Record<Persoonrol, string>> = {
  systeemlid: 'Mensen uit het gezin of het netwerk van de betrokkene',
  slachtoffer: 'Slachtoffers',
  ander: 'Anderen die in een casus worden genoemd',
}
