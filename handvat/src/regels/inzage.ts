import type { Bevoegdheid } from '../casus/bevoegdheid.ts'
import type { Casus } from '../casus/casus.ts'
import { aanvaarders, type Deelnemer, type Overlegstand } from '../casus/casusoverleg.ts'
import {
  type Feiten,
  huidigeUitnodiging,
  huidigOverleg,
  laatsteMogelijkeUitnodiging,
  type Uitnodiging,
} from '../casus/feiten.ts'
import { type Gegeven, isGewogenVoor, isPersoon, isVrijgegeven, magMetUitvraag } from '../casus/gegeven.ts'
import { huisregelOp } from '../casus/huisregel.ts'
import type { PartijId } from '../casus/id.ts'
import { onthouden } from '../casus/onthouden.ts'
import { geldtAkkoord, isUitTeVoeren, type Meeneemafspraak } from '../casus/plan-van-aanpak.ts'
import { houdtVast, type Uitvraag } from '../casus/uitvraag.ts'
import { type Lezer, partijVan } from '../lezer.ts'
import {
  findBezwaar,
  type Gewogen,
  geenBezwaar,
  grond,
  grondBij,
  type Regelset,
  schaalVoor,
  verbod,
  verbodBij,
  verklaring,
  verklaringBij,
  weiger,
} from '../regel.ts'
import { bronhouderHeeftInzet } from './inzet.ts'
import { alsObject, type Gegevensituatie, type Kijk, perKijk } from './kijk.ts'
import { findMandaat } from './mandaat.ts'
import { toetsVerboden } from './partijtoets.ts'
import {
  blijftVindbaar,
  dossierGesloten,
  geenInhoudVoorBeheer,
  krijgtMee,
  leestAfronding,
  leestVraagOverMeegaan,
  nietToegestaan,
  procesregieHeeftMandaat,
  procesregieZiet,
} from './toegang.ts'
import { alleenMetVerwerkingsrecht, isEigen, partijAchter } from './verwerkingsrecht.ts'

/*
 * Whether a lezer may see a gegeven. A verbod reads its facts so that one that is missing closes, a grond so that one
 * that is missing opens nothing: `!== false` and `=== true` are meant.
 */

/** The deelnemer that this lezer is in the current overleg, if it was invited to it. */
function findDeelname(lezer: Lezer, { casus }: Feiten): Uitnodiging | undefined {
  return lezer.soort === 'partij' ? huidigeUitnodiging(casus, lezer.partij) : undefined
}

const doorBronhouderAfgeschermd = weiger(
  'De bronhouder heeft dit gegeven afgeschermd.',
  'De bronhouder heft de afscherming op.',
)

export const afgeschermd = verbod<Gegevensituatie>({
  id: 'T19/afgeschermd',
  paragraaf: 'B2.2.2',
  norm: 'Een partij houdt zeggenschap over wat zij inbracht en kan het op elk moment afschermen.',
  blijvend: true,
  bestaanBlijftZichtbaar: true,
  toets: (s) => (s.object.gegeven.beperkt !== false && !isEigen(s) ? doorBronhouderAfgeschermd : geenBezwaar),
})

const onderVoorbehoud = weiger(
  'De bronhouder heeft een voorbehoud tegen deze partij gemaakt.',
  'De bronhouder trekt het voorbehoud in.',
)

export const voorbehoudGeldt = verbodBij<Gegevensituatie, PartijId>({
  id: 'C3/voorbehoud',
  paragraaf: 'B2.2.2',
  norm: 'Een gegeven is onzichtbaar voor de partij waartegen de bronhouder een voorbehoud maakte, en voor wie namens haar handelt.',
  blijvend: true,
  bestaanBlijftZichtbaar: true,
  voor: ({ lezer, feiten }) => partijAchter(lezer, feiten) ?? false,
  toets: ({ object: { gegeven } }, partij) =>
    partij !== gegeven.bronhouder && gegeven.voorbehouden.includes(partij) ? onderVoorbehoud : geenBezwaar,
})

const onderGeheimhouding = weiger(
  'Op dit gegeven rust geheimhouding.',
  'De bronhouder staat toe dat de procesregie het gegeven ziet.',
)

export const geheimVoorProcesregie = verbod<Gegevensituatie>({
  id: 'A9/geheim-voor-procesregie',
  paragraaf: 'B2.2.1',
  norm: 'De bronhouder bepaalt of het ZVH een gegeven onder geheimhouding mag zien.',
  blijvend: true,
  bestaanBlijftZichtbaar: true,
  voor: ({ lezer }) => lezer.soort !== 'partij',
  toets: ({ object: { gegeven } }) =>
    gegeven.geheimhouding !== null && gegeven.geheimhouding?.procesregieMagZien !== true
      ? onderGeheimhouding
      : geenBezwaar,
})

/** The person that a gegeven is about; undefined where that person is not, or no longer, in the casus. */
function findPersoon({ feiten: { casus } }: Kijk, { over }: Gegeven): Gegeven | undefined {
  // A person is about nobody else, so that looking for one never goes on.
  return casus.gegevens.find((g) => g.id === over && isPersoon(g) && g.over === null)
}

const isVan = ({ lezer }: Kijk, { bronhouder }: Gegeven): boolean => partijVan(lezer) === bronhouder

/** Who else must be seen to see a gegeven: null where it is about the hoofdpersoon, or is of the lezer itself. */
export function persoonBij(kijk: Kijk, gegeven: Gegeven): Gegeven | null | undefined {
  return gegeven.over === null || isVan(kijk, gegeven) ? null : findPersoon(kijk, gegeven)
}

const overAnder = {
  id: 'A5/persoon-niet-voor-lezer',
  paragraaf: 'B2.2.1',
  norm: 'Een gegeven over een ander dan de hoofdpersoon is alleen voor wie ook die ander mag zien.',
} as const

const overVerborgene = weiger(
  'Dit gaat over iemand die niet voor deze lezer is.',
  'De partij die deze persoon inbracht, geeft ook de persoon vrij.',
)

export const persoonNietVoorLezer = verbod<Gegevensituatie>({
  ...overAnder,
  perMens: true,
  toets: (s) => {
    const persoon = persoonBij(s, s.object.gegeven)
    if (persoon === null) return geenBezwaar
    return persoon && weegGegeven(s, persoon).bezwaar === undefined ? geenBezwaar : overVerborgene
  },
})

/** The same for a text: it stays closed with the person, and not only as long as nobody sits at the table. */
const persoonBlijftDicht = verbod<Gegevensituatie>({
  ...overAnder,
  blijvend: true,
  toets: (s) => {
    const persoon = persoonBij(s, s.object.gegeven)
    if (persoon === null) return geenBezwaar
    return persoon && !blijftDicht(s, persoon) ? geenBezwaar : overVerborgene
  },
})

export const eigenInbreng = grond<Gegevensituatie>({
  id: 'T6/eigen-inbreng',
  paragraaf: 'B2.2.2',
  norm: 'Een partij ziet altijd wat zij zelf heeft ingebracht.',
  toets: isEigen,
})

function isAanmelderInTriage({ lezer, feiten: { casus } }: Kijk): boolean {
  return casus.fase === 'triage' && partijVan(lezer) === casus.aanmelder
}

export const aanmelderZietAntwoorden = grond<Gegevensituatie>({
  id: 'T6/aanmelder-ziet-antwoorden',
  paragraaf: 'B2.2.2',
  norm: 'In triage ziet de aanmeldende partij wat gevraagde partijen antwoorden.',
  voor: isAanmelderInTriage,
  toets: ({ object: { gegeven } }) =>
    // Where an overleg was called off, the casus is in triage again; what was brought in for the overleg was no answer.
    (gegeven.ingebrachtIn === 'aanmelding' || gegeven.ingebrachtIn === 'triage') && isGewogenVoor(gegeven, 'triage'),
})

/** The questions to this lezer that still stand. */
const vragenAan = ({ lezer, feiten: { casus } }: Kijk): readonly Uitvraag[] =>
  casus.uitvragen.filter((u) => u.partij === partijVan(lezer) && houdtVast(u, casus.fase))

/** Whether a gegeven was chosen to go along with one of these questions. */
const gingMee = ({ object: { gegeven } }: Gegevensituatie, vragen: readonly Uitvraag[]): boolean =>
  vragen.some((u) => u.meegestuurd.includes(gegeven.id))

const magMetUitvraagMee = ({ object: { gegeven } }: Gegevensituatie): boolean => magMetUitvraag(gegeven)

export const meegestuurdMetUitvraag = grondBij<Gegevensituatie, readonly Uitvraag[]>({
  id: 'T4/meegestuurd',
  paragraaf: 'B2.2.2',
  norm: 'Een gevraagde partij ziet alleen de gegevens die bij haar eigen uitvraag zijn gekozen.',
  voor: vragenAan,
  toets: (s, vragen) => gingMee(s, vragen) && magMetUitvraagMee(s),
})

export const geheimVoorUitvraag = verklaringBij<Gegevensituatie, readonly Uitvraag[]>({
  id: 'T4/geheim-voor-uitvraag',
  paragraaf: 'B2.2.2',
  norm: 'Een gegeven onder geheimhouding gaat alleen met een uitvraag mee als de bronhouder dat toestaat.',
  voor: vragenAan,
  // A ground that opens comes first: what went along and may, is open.
  toets: (s, vragen) =>
    gingMee(s, vragen)
      ? weiger('Op dit gegeven rust geheimhouding.', 'De bronhouder staat toe dat het met een uitvraag meegaat.')
      : geenBezwaar,
})

export const geheimNietGewogen = verklaring<Gegevensituatie>({
  id: 'C10/geheim-niet-gewogen',
  paragraaf: 'B2.2.2',
  norm: 'Een gegeven onder geheimhouding gaat pas verder als de bronhouder dat voor deze kring heeft afgewogen.',
  toets: (s) => {
    const { gegeven } = s.object
    const antwoord = isAanmelderInTriage(s) && !isGewogenVoor(gegeven, 'triage')
    const aanTafel = findPlekAanTafel(s) && gegeven.vrijgave !== 'geen' && !isGewogenVoor(gegeven, 'overleg')
    return antwoord || aanTafel
      ? weiger(
          'Op dit gegeven rust geheimhouding, en de afweging daarvan ontbreekt.',
          'De bronhouder legt vast of het verder mag met of zonder toestemming van de betrokkene, en waarom.',
        )
      : geenBezwaar
  },
})

export const eerstAanvaarden = verbod<Gegevensituatie>({
  id: 'T17/eerst-aanvaarden',
  paragraaf: 'B2.2.2',
  norm: 'Wie aan een overleg deelneemt, ziet gegevens van anderen pas nadat hij zelf de zorgvuldigheidsafspraken heeft aanvaard.',
  perMens: true,
  // Where the dossier is closed there is no table any more, and nothing to accept.
  voor: (kijk) => kijk.feiten.casus.fase === 'casusoverleg' && kijk.stap === null && moetNogAanvaarden(kijk),
  toets: (s) => (isEigen(s) ? geenBezwaar : nogNietAanvaard),
})

/** What is said of a person who did not accept the afspraken, to whoever asks. */
export const nogNietAanvaard = weiger(
  'De zorgvuldigheidsafspraken zijn nog niet aanvaard.',
  'Wie deelneemt, aanvaardt de zorgvuldigheidsafspraken van dit overleg.',
)

/** Whether this person has yet to accept the afspraken of the last overleg to which the partij was invited (T17). */
export function moetNogAanvaarden({ lezer, feiten: { casus } }: Kijk): boolean {
  if (lezer.soort !== 'partij') return false
  const laatste = laatsteMogelijkeUitnodiging(casus, lezer.partij)
  return laatste !== undefined && !heeftAanvaard(lezer, laatste.deelnemer)
}

/** Whether this person accepted the afspraken as this deelnemer. */
export function heeftAanvaard(lezer: Lezer, deelnemer: Deelnemer): boolean {
  return lezer.soort === 'partij' && lezer.medewerker !== undefined && aanvaarders(deelnemer).includes(lezer.medewerker)
}

/** Whether the bronhouder itself put a gegeven on the table of the overleg that is being held (C2). */
export function isZelfGetoond({ getoondIn }: Gegeven, casus: Casus): boolean {
  const overleg = huidigOverleg(casus)
  return overleg?.stand === 'bezig' && overleg.id === getoondIn
}

/** Whether somebody can show this gegeven: its bronhouder did, or mandated the procesregie to (P1, P3). */
function kanTonen({ feiten, object: { gegeven }, nu }: Gegevensituatie, werk: Bevoegdheid): boolean {
  return isZelfGetoond(gegeven, feiten.casus) || findMandaat(feiten.huis, gegeven.bronhouder, werk, nu) !== undefined
}

/** The deelname of this lezer in the overleg of now, where that is in this state. */
function findPlek({ lezer, feiten }: Kijk, stand: Overlegstand): Uitnodiging | undefined {
  const deelname = feiten.casus.fase === 'casusoverleg' ? findDeelname(lezer, feiten) : undefined
  return deelname?.overleg.stand === stand ? deelname : undefined
}

/** The deelname of this lezer in the overleg that is going on, or that is planned. */
const findPlekAanTafel = (kijk: Kijk): Uitnodiging | undefined => findPlek(kijk, 'bezig') ?? findPlek(kijk, 'gepland')

/** Whether a gegeven was released for this overleg; for one that is still to come, to those whom its bronhouder chose. */
function isVrijgegevenAan({ object: { gegeven } }: Gegevensituatie, { overleg, deelnemer }: Uitnodiging): boolean {
  if (overleg.stand === 'bezig') return isVrijgegeven(gegeven)
  return isVrijgegeven(gegeven) && gegeven.vrijgave === 'vooraf' && gegeven.voorafAan.includes(deelnemer.partij)
}

export const vrijgegevenVoorOverleg = grondBij<Gegevensituatie, Uitnodiging>({
  id: 'C1/vrijgegeven',
  paragraaf: 'B2.2.3',
  norm: 'Deelnemers zien tijdens het casusoverleg de gegevens die de bronhouder vrijgaf en die voor hen nodig zijn.',
  namensBronhouder: 'inzageGeven',
  voor: (kijk) => findPlek(kijk, 'bezig') ?? false,
  toets: (s, plek) => isVrijgegevenAan(s, plek) && isNodigVoor(plek, s.object.gegeven) && kanTonen(s, 'inzageGeven'),
})

/** Whether a gegeven belongs to a thema of this overleg at which this deelnemer is needed. */
function isNodigVoor({ overleg, deelnemer }: Uitnodiging, gegeven: Gegeven): boolean {
  return overleg.themas.some((t) => deelnemer.themas.includes(t) && gegeven.themas.includes(t))
}

/** Whether this zvh gives inzage before an overleg now (T15). */
const geeftInzageVooraf = ({ feiten: { huis }, nu }: Kijk): boolean =>
  huisregelOp(huis.huisregels, 'inzageVooraf', nu) === true

export const vrijgegevenVooraf = grondBij<Gegevensituatie, Uitnodiging>({
  id: 'T15/vooraf',
  paragraaf: 'B2.2.2',
  norm: 'Vóór het overleg zien alleen de deelnemers die de bronhouder koos een vooraf vrijgegeven gegeven.',
  namensBronhouder: 'inzageGeven',
  voor: (kijk) => (geeftInzageVooraf(kijk) && findPlek(kijk, 'gepland')) || false,
  toets: (s, plek) => isVrijgegevenAan(s, plek) && isNodigVoor(plek, s.object.gegeven) && kanTonen(s, 'inzageGeven'),
})

export const huisZonderInzageVooraf = verklaringBij<Gegevensituatie, Uitnodiging>({
  id: 'T15/huis-zonder-inzage-vooraf',
  paragraaf: 'B2.2.2',
  norm: 'Een ZVH kan besluiten dat deelnemers vóór het overleg niets inzien.',
  voor: (kijk) => (!geeftInzageVooraf(kijk) && findPlek(kijk, 'gepland')) || false,
  toets: (s, plek) =>
    isVrijgegevenAan(s, plek)
      ? weiger('Dit ZVH geeft geen inzage vóór het overleg.', 'Tijdens het overleg is het te zien.')
      : geenBezwaar,
})

const bijAnderThema = weiger(
  'Dit gegeven staat niet bij een gespreksthema waarbij deze partij nodig is.',
  'De procesregisseur of de bronhouder zet het bij zo’n thema, als deze partij het daarvoor nodig heeft.',
)

export const nietNodigVoorDeelnemer = verklaringBij<Gegevensituatie, Uitnodiging>({
  id: 'C1/nodig-voor-deelnemer',
  paragraaf: 'B2.2.3',
  norm: 'Een deelnemer ziet alleen gegevens bij een gespreksthema waarbij hij nodig is.',
  voor: (kijk) => findPlekAanTafel(kijk) ?? false,
  toets: (s, plek) => (isVrijgegevenAan(s, plek) && !isNodigVoor(plek, s.object.gegeven) ? bijAnderThema : geenBezwaar),
})

export const afgesprokenVoorActie = grond<Gegevensituatie>({
  id: 'C9/afgesproken-voor-actie',
  paragraaf: 'B2.2.3',
  norm: 'Een uitvoerder gebruikt een gegeven van een ander alleen voor een actie waarvoor de bronhouder akkoord gaf.',
  namensBronhouder: 'verstrekkenVoorUitvoering',
  toets: (s) => isAfgesproken(s) && kanTonen(s, 'verstrekkenVoorUitvoering'),
})

export const meeNaarElders = grond<Gegevensituatie>({
  id: 'T13/mee-naar-elders',
  paragraaf: 'B2.2.2',
  norm: 'Wie een casus elders aanmeldt, krijgt daarvoor alleen de gegevens die de bronhouder laat meegaan.',
  namensBronhouder: 'andereOverlegtafel',
  toets: krijgtMee,
})

/** Whether the bronhouder agreed that this lezer uses a gegeven for an action that it still carries out. */
function isAfgesproken({ lezer, object: { gegeven }, feiten: { casus }, nu }: Gegevensituatie): boolean {
  return casus.meeneemafspraken.some(
    (m) =>
      m.gegeven === gegeven.id &&
      isNogVan(casus, m) &&
      geldtAkkoord(m, gegeven, nu) &&
      isUitvoerder(casus, m, partijVan(lezer)),
  )
}

/** Whether an agreement still opens something: while the plan is carried out, and in afschaling until it is collected (B2.2.4). */
function isNogVan({ fase }: Casus, { stand }: Meeneemafspraak): boolean {
  return fase === 'casusoverleg' || (fase === 'afschaling' && stand === 'akkoord')
}

/** Whether this partij is the one that takes something along, and still carries out the action that it is for. */
function isUitvoerder({ acties }: Casus, { actie, ontvanger }: Meeneemafspraak, partij: PartijId | false): boolean {
  return ontvanger === partij && acties.some((a) => a.id === actie && a.uitvoerder === partij && isUitTeVoeren(a))
}

const zonderMandaatVanBronhouder = weiger(
  'De partij die dit inbracht, gaf het ZVH geen bevoegdheid om het in haar naam te tonen.',
  'Zij verleent die bevoegdheid, of brengt het gegeven zelf in terwijl het overleg bezig is.',
)

export const bronhouderZonderMandaat = verklaring<Gegevensituatie>({
  id: 'P3/bronhouder-zonder-mandaat',
  paragraaf: 'B2.2.3',
  norm: 'Inzage geven en verstrekken voor de uitvoering doet de procesregie namens de partij die het gegeven inbracht, op haar bevoegdheidsverlening.',
  toets: (s) => {
    const plek = findPlekAanTafel(s)
    const isGegund = plek && isVrijgegevenAan(s, plek) && isNodigVoor(plek, s.object.gegeven)
    return isGegund || isAfgesproken(s) ? zonderMandaatVanBronhouder : geenBezwaar
  },
})

const bleefDicht = weiger(
  'De bronhouder heeft dit gegeven niet vrijgegeven.',
  'De bronhouder geeft het vrij voor het overleg.',
)

export const nietVrijgegeven = verbod<Gegevensituatie>({
  id: 'C1/niet-vrijgegeven',
  paragraaf: 'B2.2.3',
  norm: 'Wat niet voor het casusoverleg is vrijgegeven, komt ook niet in een tekst bij een andere partij.',
  blijvend: true,
  voor: ({ lezer }) => lezer.soort === 'partij',
  toets: (s) =>
    !isVrijgegeven(s.object.gegeven) && !isAfgesproken(s) && !aanmelderZietAntwoorden.toets(s)
      ? bleefDicht
      : geenBezwaar,
})

/** What decides on a gegeven, each list in the order in which it is explained. */
export const gegevenregels: Regelset<Gegevensituatie> = {
  verboden: [
    dossierGesloten,
    geenInhoudVoorBeheer,
    procesregieHeeftMandaat,
    // Before what a bronhouder decides: who may not process a kind of gegeven does not learn either that it was shielded.
    // Nor who may not know of the other person that it is about.
    alleenMetVerwerkingsrecht,
    ...toetsVerboden,
    persoonNietVoorLezer,
    bronhouderHeeftInzet,
    afgeschermd,
    voorbehoudGeldt,
    geheimVoorProcesregie,
    eerstAanvaarden,
  ],
  gronden: [
    blijftVindbaar,
    leestAfronding,
    leestVraagOverMeegaan,
    meeNaarElders,
    eigenInbreng,
    procesregieZiet,
    aanmelderZietAntwoorden,
    meegestuurdMetUitvraag,
    vrijgegevenVoorOverleg,
    vrijgegevenVooraf,
    afgesprokenVoorActie,
  ],
  verklaringen: [
    geheimVoorUitvraag,
    geheimNietGewogen,
    huisZonderInzageVooraf,
    nietNodigVoorDeelnemer,
    bronhouderZonderMandaat,
    nietToegestaan,
  ],
}

/** What closes a gegeven to a lezer whatever the moment. */
const blijvendeVerboden = [...gegevenregels.verboden, nietVrijgegeven, persoonBlijftDicht].filter((r) => r.blijvend)

/** Whether a gegeven is closed to a lezer whatever the moment, and with it every text that rests on it. */
export function blijftDicht(kijk: Kijk, gegeven: Gegeven): boolean {
  const situatie = { ...kijk, object: alsObject(gegeven) }
  return !isEigen(situatie) && findBezwaar(blijvendeVerboden, situatie) !== undefined
}

/** The answer of the rules on every gegeven, to one look. */
export const gegevenschaal = perKijk((kijk) => schaalVoor(gegevenregels, kijk))

const gewogenGegevens = perKijk((kijk) => {
  const { weeg } = gegevenschaal(kijk)
  const { lezer, feiten, nu, stap } = kijk
  return onthouden((gegeven: Gegeven) => weeg({ lezer, feiten, nu, stap, object: alsObject(gegeven) }))
})

/** The answer of the rules on one gegeven. */
export function weegGegeven(kijk: Kijk, gegeven: Gegeven): Gewogen {
  return gewogenGegevens(kijk)(gegeven)
}
