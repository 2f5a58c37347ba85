import type { Deelnemer, Overleg } from '../casus/casusoverleg.ts'
import type { Tijdstip } from '../casus/datum.ts'
import { isGesloten, type Stap } from '../casus/fase.ts'
import { type Feiten, findPartij, huidigeLeiding, huidigOverleg, magVerwerken } from '../casus/feiten.ts'
import type { Gegeven } from '../casus/gegeven.ts'
import type { PartijId } from '../casus/id.ts'
import type { Verwerkingsrecht } from '../casus/partij.ts'
import type { Lezer } from '../lezer.ts'
import {
  type Bezwaar,
  findBezwaar,
  findGrond,
  type Gewogen,
  type Grond,
  geenBezwaar,
  grond,
  type Verbod,
  type Verklaring,
  verbod,
  verklaring,
  weiger,
} from '../regel.ts'
import { alleenMetMandaat, findMandaat, mandaatOntbreekt, mandaatPerFase } from './mandaat.ts'

/** One gegeven, one lezer, one moment. */
export interface Inzagesituatie {
  readonly lezer: Lezer
  readonly gegeven: Gegeven
  readonly feiten: Feiten
  readonly nu: Tijdstip
  /** The step of afschaling at `nu`, null in the other phases. */
  readonly stap: Stap | null
}

const isEigen = ({ lezer, gegeven }: Inzagesituatie): boolean =>
  lezer.soort === 'partij' && lezer.partij === gegeven.bronhouder

/** The partij whose rights decide what this lezer may process: its own, or for the procesregie the leidende. */
function partijAchter(lezer: Lezer, feiten: Feiten): PartijId | undefined {
  if (lezer.soort === 'partij') return lezer.partij
  return lezer.soort === 'procesregie' ? huidigeLeiding(feiten.casus).partij : undefined
}

/** The categories of a gegeven for which a right must have been established. */
export function vereisteRechten(
  gegeven: Pick<Gegeven, 'bijzonder' | 'strafrechtelijk' | 'categorie'>,
): readonly Verwerkingsrecht[] {
  return [
    ...(gegeven.bijzonder ? (['bijzonder'] as const) : []),
    ...(gegeven.strafrechtelijk ? (['strafrechtelijk'] as const) : []),
    ...(gegeven.categorie === 'bsn' ? (['bsn'] as const) : []),
  ]
}

/** The deelnemer that this lezer is in the current overleg, if it was invited to it. */
export function findDeelname(lezer: Lezer, feiten: Feiten): { overleg: Overleg; deelnemer: Deelnemer } | undefined {
  const overleg = huidigOverleg(feiten.casus)
  if (lezer.soort !== 'partij' || !overleg || overleg.stand === 'voorbereiding') return undefined
  const deelnemer = overleg.deelnemers.find((d) => d.partij === lezer.partij)
  return deelnemer ? { overleg, deelnemer } : undefined
}

export const dossierGesloten = verbod<Inzagesituatie>({
  id: 'S3/dossier-gesloten',
  paragraaf: 'B2.2.4',
  norm: 'Na zes maanden is het dossier gesloten; alleen wie het was en wie erbij hoorde blijft vindbaar.',
  blijvend: true,
  toets: (s) => (isGesloten(s.stap) && !isVindbaar(s) ? geslotenUitleg(s.stap) : geenBezwaar),
})

export const blijftVindbaar = grond<Inzagesituatie>({
  id: 'S3/blijft-vindbaar',
  paragraaf: 'B2.2.4',
  norm: 'In het archief vinden leidende partij, procesregie en manager terug wie de betrokkene was.',
  toets: (s) => isVindbaar(s),
})

/** Why a closed dossier is closed, and what would help: an archive can be opened again, destruction is for good. */
export function geslotenUitleg(stap: Stap | null): Bezwaar {
  return stap === 'vernietigd'
    ? weiger('Het dossier is vernietigd.', 'Er is niets meer om in te zien. Meld zo nodig een nieuwe casus aan.')
    : weiger('Het dossier is gearchiveerd.', 'De manager van het ZVH kan besluiten dat het weer actief wordt.')
}

function isVindbaar({ gegeven, lezer, feiten, stap }: Inzagesituatie): boolean {
  const identificeert = gegeven.categorie === 'naw' && gegeven.bronhouder === feiten.casus.aanmelder
  return stap === 'archief' && identificeert && magVinden(lezer, feiten)
}

/** Who may still find in the archive that a person was dealt with. */
export function magVinden(lezer: Lezer, feiten: Feiten): boolean {
  if (lezer.soort === 'partij') return lezer.partij === huidigeLeiding(feiten.casus).partij
  return lezer.soort === 'procesregie' || lezer.soort === 'manager'
}

export const geenInhoudVoorBeheer = verbod<Inzagesituatie>({
  id: 'P5/geen-inhoud-voor-beheer',
  paragraaf: 'B2.2.1',
  norm: 'Manager, functioneel beheerder en functionaris gegevensbescherming zien geen inhoud van een casus.',
  blijvend: true,
  toets: ({ lezer, stap }) =>
    lezer.soort === 'procesregie' || lezer.soort === 'partij' || (lezer.soort === 'manager' && isGesloten(stap))
      ? geenBezwaar
      : weiger('Uw rol geeft geen inzage in de inhoud van casussen.', 'Vraag de procesregisseur om wat u moet weten.'),
})

export const procesregieHeeftMandaat = verbod<Inzagesituatie>({
  ...alleenMetMandaat,
  blijvend: true,
  toets: ({ lezer, feiten, nu }) =>
    lezer.soort !== 'procesregie' || mandaatVoorInzage(feiten, nu) ? geenBezwaar : mandaatOntbreekt,
})

/** The mandate that lets the procesregie look into this casus now. */
export function mandaatVoorInzage(feiten: Feiten, nu: Tijdstip) {
  return findMandaat(feiten.huis, huidigeLeiding(feiten.casus).partij, mandaatPerFase[feiten.casus.fase], nu)
}

export const afgeschermd = verbod<Inzagesituatie>({
  id: 'T19/afgeschermd',
  paragraaf: 'B2.2.2',
  norm: 'Een partij houdt zeggenschap over wat zij inbracht en kan het op elk moment afschermen.',
  blijvend: true,
  bestaanBlijftZichtbaar: true,
  toets: (s) =>
    s.gegeven.beperkt && !isEigen(s)
      ? weiger('De bronhouder heeft dit gegeven afgeschermd.', 'De bronhouder heft de afscherming op.')
      : geenBezwaar,
})

export const voorbehoudGeldt = verbod<Inzagesituatie>({
  id: 'C3/voorbehoud',
  paragraaf: 'B2.2.2',
  norm: 'Een gegeven is onzichtbaar voor de partij waartegen de bronhouder een voorbehoud maakte.',
  blijvend: true,
  toets: ({ lezer, gegeven }) =>
    lezer.soort === 'partij' && lezer.partij !== gegeven.bronhouder && gegeven.voorbehouden.includes(lezer.partij)
      ? weiger(
          'De bronhouder heeft een voorbehoud tegen deze partij gemaakt.',
          'De bronhouder trekt het voorbehoud in.',
        )
      : geenBezwaar,
})

export const alleenMetVerwerkingsrecht = verbod<Inzagesituatie>({
  id: 'C4/verwerkingsrecht',
  paragraaf: 'B2.2.3',
  norm: 'Bijzondere en strafrechtelijke gegevens en het BSN ziet alleen een partij die ze mag verwerken.',
  blijvend: true,
  toets: (s) => {
    const partij = partijAchter(s.lezer, s.feiten)
    const bekend = partij ? findPartij(s.feiten.huis, partij) : undefined
    const mist = vereisteRechten(s.gegeven).some((r) => !bekend || !magVerwerken(bekend, r, s.nu))
    return mist && !isEigen(s)
      ? weiger(
          'Voor deze partij is niet vastgesteld dat zij dit soort gegevens mag verwerken.',
          'Eerst wordt getoetst en vastgelegd dat de partij dit soort gegevens mag verwerken.',
        )
      : geenBezwaar
  },
})

export const geheimVoorProcesregie = verbod<Inzagesituatie>({
  id: 'A9/geheim-voor-procesregie',
  paragraaf: 'B2.2.1',
  norm: 'De bronhouder bepaalt of het ZVH een gegeven onder geheimhouding mag zien.',
  blijvend: true,
  bestaanBlijftZichtbaar: true,
  toets: ({ lezer, gegeven }) =>
    lezer.soort !== 'partij' && gegeven.geheimhouding && !gegeven.geheimhouding.procesregieMagZien
      ? weiger('Op dit gegeven rust geheimhouding.', 'De bronhouder staat toe dat de procesregie het gegeven ziet.')
      : geenBezwaar,
})

export const eigenInbreng = grond<Inzagesituatie>({
  id: 'T6/eigen-inbreng',
  paragraaf: 'B2.2.2',
  norm: 'Een partij ziet altijd wat zij zelf heeft ingebracht.',
  toets: (s) => isEigen(s),
})

export const procesregieZiet = grond<Inzagesituatie>({
  id: 'A12/procesregie-ziet',
  paragraaf: 'B2.2.1',
  norm: 'De procesregie ziet het dossier namens de leidende partij.',
  toets: ({ lezer }) => lezer.soort === 'procesregie',
})

export const aanmelderZietAntwoorden = grond<Inzagesituatie>({
  id: 'T6/aanmelder-ziet-antwoorden',
  paragraaf: 'B2.2.2',
  norm: 'In triage ziet de aanmeldende partij wat gevraagde partijen antwoorden.',
  toets: ({ lezer, feiten }) =>
    feiten.casus.fase === 'triage' && lezer.soort === 'partij' && lezer.partij === feiten.casus.aanmelder,
})

/** Whether a gegeven was chosen to go along with a question to this lezer that still stands. */
function ginMee({ lezer, gegeven, feiten: { casus } }: Inzagesituatie): boolean {
  return (
    casus.fase === 'triage' &&
    lezer.soort === 'partij' &&
    casus.uitvragen.some(
      (u) => u.partij === lezer.partij && u.stand !== 'ingetrokken' && u.meegestuurd.includes(gegeven.id),
    )
  )
}

const magMetUitvraagMee = ({ gegeven }: Inzagesituatie): boolean => gegeven.geheimhouding?.uitvraagToegestaan !== false

export const meegestuurdMetUitvraag = grond<Inzagesituatie>({
  id: 'T4/meegestuurd',
  paragraaf: 'B2.2.2',
  norm: 'Een gevraagde partij ziet alleen de gegevens die bij haar eigen uitvraag zijn gekozen.',
  toets: (s) => ginMee(s) && magMetUitvraagMee(s),
})

export const geheimVoorUitvraag = verklaring<Inzagesituatie>({
  id: 'T4/geheim-voor-uitvraag',
  paragraaf: 'B2.2.2',
  norm: 'Een gegeven onder geheimhouding gaat alleen met een uitvraag mee als de bronhouder dat toestaat.',
  toets: (s) =>
    ginMee(s) && !magMetUitvraagMee(s)
      ? weiger('Op dit gegeven rust geheimhouding.', 'De bronhouder staat toe dat het met een uitvraag meegaat.')
      : geenBezwaar,
})

export const eerstAanvaarden = verbod<Inzagesituatie>({
  id: 'T17/eerst-aanvaarden',
  paragraaf: 'B2.2.2',
  norm: 'Een deelnemer ziet gegevens van anderen pas nadat hij de zorgvuldigheidsafspraken heeft aanvaard.',
  toets: (s) => {
    const deelname = findDeelname(s.lezer, s.feiten)
    const vrijgegeven = s.feiten.casus.fase === 'casusoverleg' && s.gegeven.vrijgave !== 'geen'
    return vrijgegeven && deelname && !deelname.deelnemer.zorgvuldigheidAanvaard && !isEigen(s)
      ? weiger(
          'De zorgvuldigheidsafspraken zijn nog niet aanvaard.',
          'Aanvaard de zorgvuldigheidsafspraken van dit overleg.',
        )
      : geenBezwaar
  },
})

export const vrijgegevenVoorOverleg = grond<Inzagesituatie>({
  id: 'C1/vrijgegeven',
  paragraaf: 'B2.2.3',
  norm: 'Deelnemers zien tijdens het casusoverleg de gegevens die de bronhouder daarvoor heeft vrijgegeven.',
  toets: (s) => {
    const deelname = findDeelname(s.lezer, s.feiten)
    const open = s.feiten.casus.fase === 'casusoverleg' && deelname?.overleg.stand === 'bezig'
    return open && s.gegeven.vrijgave !== 'geen'
  },
})

/** Whether the bronhouder chose this lezer to view a gegeven before the overleg that is planned now. */
function voorafGekozen({ lezer, gegeven, feiten }: Inzagesituatie): boolean {
  const deelname = findDeelname(lezer, feiten)
  if (feiten.casus.fase !== 'casusoverleg' || deelname?.overleg.stand !== 'gepland') return false
  return gegeven.vrijgave === 'vooraf' && gegeven.voorafAan.includes(deelname.deelnemer.partij)
}

export const vrijgegevenVooraf = grond<Inzagesituatie>({
  id: 'T15/vooraf',
  paragraaf: 'B2.2.2',
  norm: 'Vóór het overleg zien alleen de deelnemers die de bronhouder koos een vooraf vrijgegeven gegeven.',
  toets: (s) => voorafGekozen(s) && s.feiten.huis.huisregels.inzageVooraf,
})

export const huisZonderInzageVooraf = verklaring<Inzagesituatie>({
  id: 'T15/huis-zonder-inzage-vooraf',
  paragraaf: 'B2.2.2',
  norm: 'Een ZVH kan besluiten dat deelnemers vóór het overleg niets inzien.',
  toets: (s) =>
    voorafGekozen(s) && !s.feiten.huis.huisregels.inzageVooraf
      ? weiger('Dit ZVH geeft geen inzage vóór het overleg.', 'Wacht tot het overleg begint.')
      : geenBezwaar,
})

export const afgesprokenVoorActie = grond<Inzagesituatie>({
  id: 'C9/afgesproken-voor-actie',
  paragraaf: 'B2.2.3',
  norm: 'Een uitvoerder gebruikt een gegeven van een ander alleen voor een actie waarvoor de bronhouder akkoord gaf.',
  toets: ({ lezer, gegeven, feiten }) => {
    if (feiten.casus.fase !== 'casusoverleg' || lezer.soort !== 'partij') return false
    return feiten.casus.meeneemafspraken.some(
      (m) =>
        m.gegeven === gegeven.id &&
        m.ontvanger === lezer.partij &&
        m.stand === 'akkoord' &&
        isUitvoerder(feiten, m.actie, lezer.partij),
    )
  },
})

function isUitvoerder(feiten: Feiten, actie: string, partij: PartijId): boolean {
  return feiten.casus.acties.some((a) => a.id === actie && a.uitvoerder === partij && a.stand !== 'vervallen')
}

export const nietToegestaan = verklaring<Inzagesituatie>({
  id: 'A12/geen-regel-staat-het-toe',
  paragraaf: 'B2.2.2',
  norm: 'Zonder regel die inzage toestaat, is er geen inzage.',
  toets: () =>
    weiger(
      'In deze fase is dit gegeven niet voor deze partij.',
      'De bronhouder geeft het vrij voor een overleg waaraan de partij deelneemt.',
    ),
})

export const nietVrijgegeven = verbod<Inzagesituatie>({
  id: 'C1/niet-vrijgegeven',
  paragraaf: 'B2.2.3',
  norm: 'Wat niet voor het casusoverleg is vrijgegeven, komt ook niet in een tekst bij een andere partij.',
  blijvend: true,
  toets: (s) =>
    s.lezer.soort === 'partij' && s.gegeven.vrijgave === 'geen' && !afgesprokenVoorActie.toets(s)
      ? weiger('De bronhouder heeft dit gegeven niet vrijgegeven.', 'De bronhouder geeft het vrij voor het overleg.')
      : geenBezwaar,
})

/** What can stand in the way of viewing a gegeven, in the order in which it is explained. */
const verboden: readonly Verbod<Inzagesituatie>[] = [
  dossierGesloten,
  geenInhoudVoorBeheer,
  procesregieHeeftMandaat,
  // Before what a bronhouder decides: who may not process a kind of gegeven does not learn either that it was shielded.
  alleenMetVerwerkingsrecht,
  afgeschermd,
  voorbehoudGeldt,
  geheimVoorProcesregie,
  eerstAanvaarden,
]

/** What can allow viewing a gegeven where nothing stands in the way. */
const gronden: readonly Grond<Inzagesituatie>[] = [
  blijftVindbaar,
  eigenInbreng,
  procesregieZiet,
  aanmelderZietAntwoorden,
  meegestuurdMetUitvraag,
  vrijgegevenVoorOverleg,
  vrijgegevenVooraf,
  afgesprokenVoorActie,
]

/** Why no grond applies, the most telling reason first. */
const verklaringen: readonly Verklaring<Inzagesituatie>[] = [geheimVoorUitvraag, huisZonderInzageVooraf]

/** What closes a gegeven to a lezer whatever the moment. */
const blijvendeVerboden = [...verboden, nietVrijgegeven].filter((r) => r.blijvend)

/** Whether a gegeven is closed to a lezer whatever the moment, and with it every text that rests on it. */
export function blijftDicht(situatie: Inzagesituatie): boolean {
  return !isEigen(situatie) && findBezwaar(blijvendeVerboden, situatie) !== undefined
}

/** Asks the rules: a verbod beats every grond, no grond is a refusal. */
export function weegInzage(situatie: Inzagesituatie): Gewogen {
  return (
    findBezwaar(verboden, situatie) ??
    findGrond(gronden, situatie) ??
    findBezwaar(verklaringen, situatie) ?? { regel: nietToegestaan, bezwaar: nietToegestaan.toets(situatie) }
  )
}
