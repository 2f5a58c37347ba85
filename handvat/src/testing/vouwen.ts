import { type Afronding, type Casus, partijbesluiten, type Stuksoort } from '../casus/casus.ts'
import type { Overleg } from '../casus/casusoverleg.ts'
import { beginVanDag, dagVan, eindeVanDag, geldt, plusDagen, type Tijdstip } from '../casus/datum.ts'
import { type Huis, huidigeLeiding, huidigOverleg } from '../casus/feiten.ts'
import type { Gegeven, Persoonrol } from '../casus/gegeven.ts'
import type { ActieId, GegevenId, Id, MedewerkerId, ObjectId, PartijId, StukId, ThemaId } from '../casus/id.ts'
import type { VastgesteldRecht, Verwerkingsrecht } from '../casus/partij.ts'
import type { Meeneemafspraak } from '../casus/plan-van-aanpak.ts'
import type { Actor, Afwezigheid, Toewijzing } from '../casus/rol.ts'
import type { Bijtekst, Tekst as TekstFeit } from '../casus/tekst.ts'
import { algemeenBeeld, naamAlgemeenBeeld } from '../casus/thema.ts'
import type { Verstrekkingbericht } from '../casus/verstrekking.ts'
import { zorgvuldigheidsafspraken } from '../casus/zorgvuldigheidsafspraken.ts'
import { contactpersoonVan, type Partijnaam, type Persoon, partijnamen, proefmensen } from '../proef/huis.ts'
import {
  type Daad,
  type Daden,
  type Doen,
  type Elders,
  type Herkomst,
  type Inbreng,
  type Merk,
  merkVan,
  type Zeggenschap,
} from '../proef/scenario.ts'
import { waarneming } from '../regels/afwezigheid.ts'
import { criteriumnamen } from '../regels/criteria.ts'
import { informatieplichtBijTerugnemen, informatieplichtNa } from '../regels/informeren.ts'
import type { NieuwGegeven, Opdracht, Rechtstand } from '../regels/situatie.ts'
import { findOvernemer } from '../regels/stilstand.ts'
import { aanTafelNu } from '../regels/tafel.ts'
import { type Uitkomst, uitkomsten } from '../verloop.ts'
import { toewijzingVan } from './actoren.ts'
import {
  aanvaard,
  gewoneTekst,
  maakCasus,
  maakDeelnemer,
  maakGegeven,
  maakId,
  maakInzetten,
  maakMandaat,
  maakOverleg,
  maakPartijtoets,
  maakPlandoel,
  maakPlantekst,
  maakUitvraag,
  maakVerstrekking,
} from './feiten-maken.ts'

/** Everything that the acts of a scenario add up to, for a rulebook alone. */
export interface Staat {
  readonly huis: Huis
  /** Null before the aanmelding and after the destruction. */
  readonly casus: Casus | null
  readonly nu: Tijdstip
  /** What stands in each object. */
  readonly teksten: ReadonlyMap<ObjectId, string>
  /** What was recorded of what a partij may process, the last one last. */
  readonly rechten: readonly Recht[]
  /** Who is absent, and who fills in. */
  readonly afwezigheden: readonly Afwezigheid[]
}

interface Recht extends Rechtstand {
  readonly partij: PartijId
  readonly soort: Verwerkingsrecht
}

/** What the rules read of an act, and how everything is once it is done. */
export interface Gevouwen {
  readonly opdracht: Partial<Opdracht>
  readonly wordt: Staat
}

/** What an act changes in its casus, and what it writes: object by object. */
interface Wijziging {
  readonly casus?: Partial<Casus>
  readonly teksten?: Readonly<Record<ObjectId, string>>
}

/** Where an act is done, and by whom. */
interface Plaats {
  readonly staat: Staat
  readonly casus: Casus
  readonly wie: Actor
}

const idVan = <Soort extends string>(naam: Partijnaam | Persoon | Merk): Id<Soort> => maakId<Soort>(naam)

/** Who somebody of the example house is to the rules. */
export function actorVan(persoon: Persoon): Actor {
  const { rol, partij } = proefmensen[persoon]
  return { zvh: maakId('zvh'), medewerker: idVan(persoon), rol, partij: partij && idVan(partij) }
}

/** Folds one act into what was there. Whether it may be done is not asked here. */
export function vouw<D extends Daad>(staat: Staat, { wie, doet, met }: Doen<D>): Gevouwen {
  return vouwers[doet](met, { staat, casus: staat.casus ?? maakCasus(), wie: actorVan(wie) })
}

type Vouwers = { readonly [D in Daad]: (met: Daden[D], plaats: Plaats) => Gevouwen }

function wordt(
  { staat, casus }: Plaats,
  opdracht: Partial<Opdracht>,
  { casus: anders, teksten = {} }: Wijziging,
): Gevouwen {
  const geschreven = Object.entries(teksten).map(
    ([id, tekst]) => [id, `${staat.teksten.get(id) ?? ''} ${tekst}`] as const,
  )
  return {
    opdracht,
    wordt: { ...staat, casus: { ...casus, ...anders }, teksten: new Map([...staat.teksten, ...geschreven]) },
  }
}

/** In an overleg, or in whatever else has an id: the one with this id is changed. */
function met<T extends { readonly id: string }>(
  lijst: readonly T[],
  id: string | undefined,
  anders: Partial<T>,
): readonly T[] {
  return lijst.map((x) => (x.id === id ? { ...x, ...anders } : x))
}

const bronhouder = ({ wie: { partij } }: Plaats): PartijId => partij ?? maakId('geen')

/** Each partij of the example house has one taak to take part on, and says so each time that it can. */
const taakVan = (plaats: Plaats) => maakId<'taak'>(`taak-${bronhouder(plaats)}`)
const metInzet = (plaats: Plaats) => [...plaats.casus.inzetten, ...maakInzetten(bronhouder(plaats))]

/** What is brought in or released while everybody sits there, its bronhouder puts on the table itself. */
function getoondIn({ casus }: Plaats): Gegeven['getoondIn'] {
  const overleg = huidigOverleg(casus)
  return overleg?.stand === 'bezig' ? overleg.id : null
}

const zeggenschap = ({ vrijgave = 'geen', voorafAan = [], voorbehouden = [], geheimhouding = null }: Zeggenschap) => ({
  vrijgave,
  voorafAan: voorafAan.map((p) => idVan<'partij'>(p)),
  voorbehouden: voorbehouden.map((p) => idVan<'partij'>(p)),
  geheimhouding,
})

/** What is brought in: a gegeven, or who somebody else is. */
type Inbrengst = Inbreng & { readonly persoon?: Persoonrol | null }

const nieuw = ({
  categorie = 'inhoudelijk',
  bijzonder = false,
  strafrechtelijk = false,
  persoon = null,
  over,
  ...rest
}: Partial<Inbrengst>): NieuwGegeven => {
  const wieZiet = zeggenschap(rest)
  const soort = { categorie, bijzonder, strafrechtelijk, persoon, noodzaakGegeven: true }
  const wie = over === undefined ? null : idVan<'gegeven'>(over)
  return { ...soort, over: wie, ...wieZiet, plaats: '' }
}

/** A text by whoever acts: without marks unless he or she says otherwise, and telling nothing of the person. */
function tekstVan(
  { bijzonder = false, strafrechtelijk = false, overPersoon = false }: Herkomst,
  steuntOp: readonly GegevenId[],
  plaats: Plaats,
) {
  const merken = { bijzonder, strafrechtelijk }
  const partij = plaats.wie.partij ?? huidigeLeiding(plaats.casus).partij
  return {
    tekst: { ...merken, bronhouder: partij, steuntOp, overPersoon: steuntOp.length > 0 ? null : overPersoon },
    opdracht: { ...merken, steunt: steuntOp.length > 0, overPersoon },
  }
}

const themaIds = (namen: readonly string[] = [naamAlgemeenBeeld]): readonly ThemaId[] =>
  namen.map((naam) => (naam === naamAlgemeenBeeld ? algemeenBeeld : maakId<'thema'>(naam)))

function gegevenVan(inbreng: Inbrengst, plaats: Plaats): Gegeven {
  const { noodzaakGegeven: _, plaats: __, ...soort } = nieuw(inbreng)
  return maakGegeven({
    id: idVan(merkVan(inbreng.tekst)),
    bronhouder: bronhouder(plaats),
    ingebrachtIn: plaats.casus.fase,
    getoondIn: getoondIn(plaats),
    ...soort,
    ...zeggenschap(inbreng),
    themas: [],
  })
}

const tekstenVan = (gegevens: readonly Inbreng[]) =>
  Object.fromEntries(gegevens.map((g) => [merkVan(g.tekst), g.tekst]))

/** Written in the name of the leidende partij; what its own people decide it knows (P9). */
const stukVan = ({ casus, wie }: Plaats, soort: Stuksoort) => ({
  ...gewoneTekst,
  ...{ bronhouder: huidigeLeiding(casus).partij, soort },
  gezien: wie.partij !== null || !partijbesluiten.includes(soort),
  informeren: null,
})

/** What a decision says: why, and what the aanmelder is advised. */
interface Besluittekst {
  readonly soort: Stuksoort
  readonly waarom: string
  readonly advies?: string | undefined
  readonly elders?: Elders | undefined
}

type Besluituitkomst = Pick<Uitkomst, 'naar' | 'overlegsoort'> & Partial<Pick<Uitkomst, 'informeren'>>

/** A decision: a stuk, and where the outcome leads. */
function besluit(
  plaats: Plaats,
  { soort, waarom, advies, elders }: Besluittekst,
  { naar, overlegsoort, informeren }: Besluituitkomst,
): Staat {
  const { casus } = plaats
  const id = maakId<'stuk'>(merkVan(waarom))
  const plicht = informatieplichtNa(casus, { soort, uitkomst: { informeren } }, plaats.staat.nu)
  const stukken = [...casus.stukken, { ...stukVan(plaats, soort), id, informeren: plicht }]
  if (naar === 'afronding') return rondAf(plaats, { stukken, besluit: id }, { waarom, advies, elders })
  const overlegdata = naar === 'casusoverleg' ? casus.overlegdata : []
  const anders = { stukken, fase: naar, overlegdata, overlegsoort: overlegsoort ?? casus.overlegsoort }
  return wordt(plaats, {}, { casus: anders, teksten: { [id]: waarom } }).wordt
}

/** The casus is closed; how it ended is a paper of its own. */
function rondAf(
  plaats: Plaats,
  { stukken, besluit: id }: Pick<Casus, 'stukken'> & { readonly besluit: StukId },
  { waarom, advies = '', elders }: Omit<Besluittekst, 'soort'>,
): Staat {
  const besluitOp = dagVan(plaats.staat.nu)
  const uitkomst = { ...stukVan(plaats, 'afronding'), id: maakId<'stuk'>(`afronding-${id}`) }
  const doorverwijzing = elders
    ? ({ soort: 'zsm', melder: idVan<'partij'>(elders.melder), doorRegie: elders.doorRegie === true } as const)
    : null
  const afronding = {
    ...{ besluitOp, vernietigenOp: plusDagen(besluitOp, 14), besluit: id },
    ...{ bezwaar: false, doorverwijzing },
  }
  const vragen = elders?.mee.map((wat) => vraagOverMeegaan(plaats, elders, wat)) ?? []
  const meeneemafspraken = [...plaats.casus.meeneemafspraken, ...vragen]
  const waarheen = { ...stukVan(plaats, 'doorverwijzing'), id: maakId<'stuk'>(`elders-${id}`) }
  const papieren = [...stukken, uitkomst, ...(elders ? [waarheen] : [])]
  const gevraagd = Object.fromEntries(elders?.mee.map((m) => [idVan(merkVan(m.waarom)), m.waarom]) ?? [])
  const teksten = { [id]: waarom, [uitkomst.id]: advies, ...(elders && { [waarheen.id]: elders.naam }), ...gevraagd }
  return wordt(plaats, {}, { casus: { stukken: papieren, afronding, meeneemafspraken, overlegdata: [] }, teksten })
    .wordt
}

/** Whoever brought it in is asked whether it goes along. */
function vraagOverMeegaan(
  { casus }: Plaats,
  { melder }: Elders,
  { gegeven, waarom }: Elders['mee'][number],
): Meeneemafspraak {
  const bron = casus.gegevens.find((g) => g.id === gegeven)?.bronhouder ?? maakId<'partij'>('geen')
  return {
    ...{
      id: idVan<'meeneemafspraak'>(merkVan(waarom)),
      actie: null,
      gegeven: idVan<'gegeven'>(gegeven),
      bronhouder: bron,
    },
    ...{ ontvanger: idVan<'partij'>(melder), stand: 'gevraagd', tot: null, gewogen: false },
  }
}

/** What the rules read of a decision that a casus belongs elsewhere. */
const naarElders = (elders: Elders | undefined) => ({
  doorverwijzing: elders
    ? { melder: idVan<'partij'>(elders.melder), doorRegie: elders.doorRegie === true, gemotiveerd: true }
    : null,
  gegevens: elders?.mee.map(({ gegeven }) => idVan<'gegeven'>(gegeven)) ?? [],
})

/** What is said of an afronding, and what becomes of it by that. */
function overAfronding(
  plaats: Plaats,
  { soort, waarom }: Besluittekst,
  afronding: Partial<Afronding> | null,
): Gevouwen {
  const { casus } = plaats
  const id = maakId<'stuk'>(merkVan(waarom))
  const neemtTerug = afronding === null
  const blijven = casus.stukken
    .filter((s) => !neemtTerug || (s.soort !== 'afronding' && s.soort !== 'doorverwijzing'))
    .map((s) => (neemtTerug && s.id === casus.afronding?.besluit ? { ...s, informeren: null } : s))
  const informeren = neemtTerug ? informatieplichtBijTerugnemen(casus, plaats.staat.nu) : null
  const stukken = [...blijven, { ...stukVan(plaats, soort), id, informeren }]
  const wordtDat = afronding && casus.afronding ? { ...casus.afronding, ...afronding } : null
  // Taken back, nothing goes anywhere: what was asked for that falls away.
  const meeneemafspraken = casus.meeneemafspraken.filter((m) => !neemtTerug || m.actie !== null)
  return wordt(
    plaats,
    { gemotiveerd: true, ...afgestemd(plaats) },
    { casus: { stukken, afronding: wordtDat, meeneemafspraken }, teksten: { [id]: waarom } },
  )
}

const afronding: Pick<
  Vouwers,
  'afrondingBevestigen' | 'afrondingBezwaarMaken' | 'afrondingTerugnemen' | 'afrondingVoortzetten'
> = {
  // What is destroyed leaves nothing.
  afrondingBevestigen: (_, { staat }) => ({ opdracht: {}, wordt: { ...staat, casus: null, teksten: new Map() } }),
  afrondingBezwaarMaken: ({ motivering: waarom }, plaats) =>
    overAfronding(plaats, { soort: 'bezwaar', waarom }, { bezwaar: true }),
  afrondingTerugnemen: ({ motivering: waarom }, plaats) =>
    overAfronding(plaats, { soort: 'afrondingsbesluit', waarom }, null),
  afrondingVoortzetten: ({ motivering: waarom }, plaats) =>
    overAfronding(plaats, { soort: 'afrondingsbesluit', waarom }, { bezwaar: false }),
}

/** Each decision is agreed with the partij on the day itself. */
const afgestemd = ({ staat }: Plaats) => ({ afgestemdOp: dagVan(staat.nu) })

const criteria = criteriumnamen.map((criterium) => ({ criterium, voldoet: true, gemotiveerd: true }))

/** Where somebody is assigned who is absent, a colleague fills in. */
function metErbij({ casus, staat }: Pick<Plaats, 'casus' | 'staat'>, toewijzing: Toewijzing): readonly Toewijzing[] {
  return [...casus.toewijzingen, toewijzing, ...waarnemingen(staat, toewijzing)]
}

function waarnemingen({ afwezigheden, nu }: Pick<Staat, 'afwezigheden' | 'nu'>, toewijzing: Toewijzing) {
  return afwezigheden.flatMap(({ medewerker, vervanger, geldig }): readonly Toewijzing[] => {
    const tijd = medewerker === toewijzing.medewerker ? waarneming(toewijzing.geldig, geldig, nu) : null
    return tijd ? [{ ...toewijzing, medewerker: vervanger, geldig: tijd, waarneemtVoor: medewerker }] : []
  })
}

const contactpersonen: readonly MedewerkerId[] = partijnamen.map((partij) => maakId(contactpersoonVan(partij)))

/** Whether somebody receives what comes in for a partij, also for who is absent. */
export function isContactpersoon(
  { afwezigheden, nu }: Pick<Staat, 'afwezigheden' | 'nu'>,
  medewerker: MedewerkerId,
): boolean {
  const vervangt = afwezigheden.filter((a) => a.vervanger === medewerker && geldt(a.geldig, nu))
  return [medewerker, ...vervangt.map((a) => a.medewerker)].some((m) => contactpersonen.includes(m))
}

/** An act on the overleg of this moment. */
function opOverleg(
  plaats: Plaats,
  anders: (overleg: Casus['overleggen'][number]) => Partial<Casus['overleggen'][number]>,
) {
  const overleg = huidigOverleg(plaats.casus)
  return overleg ? met(plaats.casus.overleggen, overleg.id, anders(overleg)) : plaats.casus.overleggen
}

const medewerkerIn = (persoon: Persoon) => {
  const { medewerker: id, rol, partij } = actorVan(persoon)
  return { id, rol, partij }
}

const aanmelding: Pick<Vouwers, 'casusAanmelden' | 'datCheckDoen' | 'intakeBesluiten'> = {
  casusAanmelden: ({ betrokkene, aanleiding, deelnemersMogenWetenWie = true, gegevens = [] }, plaats) => {
    const { wie, staat } = plaats
    const partij = bronhouder(plaats)
    const taak = maakId<'taak'>(`taak-${partij}`)
    const wieHetIs = {
      tekst: betrokkene,
      categorie: 'naw',
      vrijgave: deelnemersMogenWetenWie ? 'overleg' : 'geen',
    } as const
    const geldig = { van: staat.nu, tot: null }
    const casus = maakCasus({
      aanmelder: partij,
      leiding: [{ partij, taak, van: staat.nu }],
      inzetten: maakInzetten(partij),
      toewijzingen: [wie, actorVan('marieke')].map((a) => toewijzingVan(a, geldig)),
      stukken: [
        {
          ...gewoneTekst,
          bronhouder: partij,
          id: idVan(merkVan(aanleiding)),
          soort: 'aanmelding',
          gezien: true,
          informeren: null,
        },
      ],
      gegevens: [{ ...gegevenVan(wieHetIs, plaats), betrokkene: true }, ...gegevens.map((g) => gegevenVan(g, plaats))],
    })
    const teksten = tekstenVan([wieHetIs, { tekst: aanleiding }, ...gegevens])
    const opdracht = {
      taak,
      thematisch: null,
      leefgebieden: ['wonen' as const, 'inkomen' as const],
      criteria,
      gemotiveerd: true,
      nieuweGegevens: [wieHetIs, ...gegevens].map(nieuw),
    }
    return wordt(plaats, opdracht, { casus, teksten })
  },
  datCheckDoen: (_, plaats) => wordt(plaats, { recenteChecks: 0 }, {}),
  intakeBesluiten: ({ uitkomst, afweging: waarom, advies }, plaats) => ({
    opdracht: { criteria, uitkomst, gemotiveerd: true, ...afgestemd(plaats) },
    wordt: besluit(plaats, { soort: 'intakebesluit', waarom, advies }, uitkomsten.intake[uitkomst]),
  }),
}

/** The same place, where nothing is written in one object any more: what is written next replaces it. */
const gewist = (plaats: Plaats, object: ObjectId): Plaats => ({
  ...plaats,
  staat: { ...plaats.staat, teksten: new Map([...plaats.staat.teksten].filter(([id]) => id !== object)) },
})

const opGegeven = (merk: Merk, plaats: Plaats, wijziging: Wijziging) =>
  wordt(plaats, { gegevens: [idVan(merk)] }, wijziging)

function brengIn(
  { themas: namen = [], ...inbreng }: Inbrengst & { readonly themas?: readonly string[] },
  plaats: Plaats,
  opdracht: Partial<Opdracht>,
): Gevouwen {
  const themas = themaIds(namen)
  const gegeven = { ...gegevenVan(inbreng, plaats), themas, themasVanBronhouder: themas.length > 0 }
  const erbij = [...plaats.casus.gegevens, gegeven]
  return wordt(
    plaats,
    { ...opdracht, nieuweGegevens: [nieuw(inbreng)], themas },
    { casus: { gegevens: erbij }, teksten: tekstenVan([inbreng]) },
  )
}

const metNaam = (omschrijving: string, naam: string | undefined): string => [omschrijving, naam ?? ''].join(' ').trim()

const gegevens: Pick<
  Vouwers,
  | 'gegevenInbrengen'
  | 'persoonToevoegen'
  | 'persoonVerbeteren'
  | 'betrokkeneAanmerken'
  | 'gegevenWijzigen'
  | 'betrokkeneVerbeteren'
  | 'gegevenVrijgeven'
  | 'gegevenBeperken'
  | 'gegevenIntrekken'
> = {
  gegevenInbrengen: (inbreng, plaats) => brengIn(inbreng, plaats, {}),
  persoonToevoegen: ({ rol, omschrijving, naam, ...z }, plaats) => {
    const persoon = { ...z, categorie: 'naw', persoon: rol, tekst: metNaam(omschrijving, naam) } as const
    return brengIn(persoon, plaats, { naamGemotiveerd: naam === undefined ? null : true })
  },
  persoonVerbeteren: ({ gegeven, rol, omschrijving, naam }, plaats) => {
    const gevouwen = opGegeven(gegeven, gewist(plaats, gegeven), {
      casus: {
        ...gemeld(plaats, gegeven, 'gewijzigd'),
        gegevens: met(plaats.casus.gegevens, gegeven, { persoon: rol }),
      },
      teksten: { [gegeven]: metNaam(omschrijving, naam) },
    })
    const persoon = nieuw({ categorie: 'naw', persoon: rol })
    const wie = { naamGemotiveerd: naam === undefined ? null : true, teVinden: naam !== undefined }
    return { ...gevouwen, opdracht: { ...gevouwen.opdracht, ...wie, nieuweGegevens: [persoon] } }
  },
  betrokkeneAanmerken: ({ gegeven, aangemerkt: medebetrokkene, reden }, plaats) => {
    // Why is told to who decides on the person, and to nobody else: a book has no such place.
    const gevouwen = opGegeven(gegeven, plaats, {
      casus: { gegevens: met(plaats.casus.gegevens, gegeven, { medebetrokkene }) },
    })
    const gemotiveerd = reden.length > 0
    return { ...gevouwen, opdracht: { ...gevouwen.opdracht, teVinden: true, gemotiveerd } }
  },
  gegevenWijzigen: ({ gegeven, tekst, over }, plaats) => {
    const wie = over === undefined ? null : idVan<'gegeven'>(over)
    const anders = wie && { gegevens: met(plaats.casus.gegevens, gegeven, { over: wie }) }
    const gevouwen = opGegeven(gegeven, gewist(plaats, gegeven), {
      casus: { ...gemeld(plaats, gegeven, 'gewijzigd'), ...anders },
      teksten: { [gegeven]: tekst },
    })
    return { ...gevouwen, opdracht: { ...gevouwen.opdracht, over: wie } }
  },
  betrokkeneVerbeteren: ({ gegeven, betrokkene }, plaats) =>
    opGegeven(gegeven, gewist(plaats, gegeven), {
      casus: gemeld(plaats, gegeven, 'gewijzigd'),
      teksten: { [gegeven]: betrokkene },
    }),
  gegevenVrijgeven: ({ gegeven, themas: namen, ...z }, plaats) => {
    const nu = zeggenschap(z)
    const getoond = nu.vrijgave === 'geen' ? {} : { getoondIn: getoondIn(plaats) }
    const gezegd = namen && { themas: themaIds(namen), themasVanBronhouder: true }
    const gevouwen = opGegeven(gegeven, plaats, {
      casus: { gegevens: met(plaats.casus.gegevens, gegeven, { ...nu, ...getoond, ...gezegd }) },
    })
    return { ...gevouwen, opdracht: { ...gevouwen.opdracht, zeggenschap: nu, themas: gezegd?.themas ?? [] } }
  },
  gegevenBeperken: ({ gegeven, beperkt }, plaats) => {
    const gegevens = met(plaats.casus.gegevens, gegeven, { beperkt })
    const meeneemafspraken = beperkt ? zonderAkkoord(plaats, gegeven) : plaats.casus.meeneemafspraken
    const bericht = gemeld(plaats, gegeven, beperkt ? 'beperkt' : 'gewijzigd')
    return opGegeven(gegeven, plaats, { casus: { gegevens, meeneemafspraken, ...bericht } })
  },
  gegevenIntrekken: ({ gegeven }, plaats) => {
    const gegevens = plaats.casus.gegevens.filter((g) => g.id !== gegeven)
    const meeneemafspraken = zonderAkkoord(plaats, gegeven, 'gevraagd').map((m) =>
      m.gegeven === gegeven ? { ...m, gegeven: null } : m,
    )
    return opGegeven(gegeven, plaats, {
      casus: { gegevens, meeneemafspraken, ...gemeld(plaats, gegeven, 'ingetrokken') },
    })
  },
}

/** Who collected a gegeven has to read what became of it (T19). */
const gemeld = ({ casus }: Plaats, gegeven: string, bericht: Verstrekkingbericht) => ({
  verstrekkingen: casus.verstrekkingen.map((v) => (v.gegeven === gegeven ? { ...v, bericht } : v)),
})

/** What was agreed on a gegeven as it was, is agreed no more (T19). */
const zonderAkkoord = (
  { casus }: Plaats,
  gegeven: string,
  ...ook: readonly Meeneemafspraak['stand'][]
): readonly Meeneemafspraak[] =>
  casus.meeneemafspraken.map((m) =>
    m.gegeven === gegeven && ['akkoord', ...ook].includes(m.stand) ? { ...m, stand: 'vervallen' } : m,
  )

/** Marks something, whatever it is of what has marks. */
function merk(
  object: Merk,
  merken: { readonly bijzonder: boolean; readonly strafrechtelijk: boolean },
  plaats: Plaats,
) {
  const { casus } = plaats
  const { gegevens, teksten } = casus
  const isAnders = gegevens.some(
    (g) => g.id === object && (g.bijzonder !== merken.bijzonder || g.strafrechtelijk !== merken.strafrechtelijk),
  )
  const daarna = isAnders
    ? { meeneemafspraken: zonderAkkoord(plaats, object), ...gemeld(plaats, object, 'gewijzigd') }
    : {}
  return wordt(
    plaats,
    { object, merken },
    { casus: { gegevens: met(gegevens, object, merken), teksten: met(teksten, object, merken), ...daarna } },
  )
}

const schrijfsels: Pick<Vouwers, 'merkenVerhogen' | 'merkenVastleggen' | 'tekstIntrekken'> = {
  merkenVerhogen: ({ object, bijzonder = false, strafrechtelijk = false }, plaats) =>
    merk(object, { bijzonder, strafrechtelijk }, plaats),
  merkenVastleggen: ({ object, bijzonder = false, strafrechtelijk = false }, plaats) =>
    merk(object, { bijzonder, strafrechtelijk }, plaats),
  tekstIntrekken: ({ tekst }, plaats) => {
    const { uitspraken, teksten } = plaats.casus
    const over = {
      uitspraken: uitspraken.filter((u) => u.id !== tekst),
      teksten: teksten.filter((t) => t.id !== tekst),
    }
    return wordt(plaats, { object: tekst }, { casus: over })
  },
}

const beeindiging = ({ motivering }: Daden['casusBeeindigen'], plaats: Plaats): Gevouwen => ({
  opdracht: { gemotiveerd: true },
  wordt: besluit(plaats, { soort: 'beeindiging', waarom: motivering }, { naar: 'afronding' }),
})

const werk: Pick<
  Vouwers,
  | 'casusBeeindigen'
  | 'casusOverdragen'
  | 'besluitGezien'
  | 'betrokkeneInformeren'
  | 'informerenUitstellen'
  | 'stilleCasusBeeindigen'
  | 'toewijzingVastleggen'
  | 'vraagOppakken'
  | 'toewijzingBeeindigen'
  | 'procesregieToewijzen'
  | 'overnameBevestigen'
  | 'afwezigheidVastleggen'
  | 'afwezigheidBeeindigen'
> = {
  casusBeeindigen: beeindiging,
  stilleCasusBeeindigen: beeindiging,
  casusOverdragen: ({ partij, motivering }, plaats) => {
    const { staat, casus } = plaats
    const nieuwe = { partij: idVan<'partij'>(partij), taak: maakId<'taak'>(`taak-${partij}`) }
    const geschreven = besluit(plaats, { soort: 'overdracht', waarom: motivering }, { naar: casus.fase })
    const leiding = [...casus.leiding, { ...nieuwe, van: staat.nu }]
    const anders = geschreven.casus && {
      ...geschreven.casus,
      leiding,
      casusregisseur: findOvernemer(casus, nieuwe.partij, staat.nu) ?? null,
    }
    const opdracht = { partij: nieuwe.partij, gemotiveerd: true, ...afgestemd(plaats) }
    return { opdracht, wordt: { ...geschreven, casus: anders } }
  },
  betrokkeneInformeren: ({ besluit: merk, toelichting }, plaats) => {
    const besluiten = [idVan<'stuk'>(merk)]
    const id = idVan<'stuk'>(merkVan(toelichting))
    const gedaan = plaats.casus.stukken.map((s) => (besluiten.includes(s.id) ? { ...s, informeren: null } : s))
    const stukken = [...gedaan, { ...stukVan(plaats, 'informering'), id }]
    const opdracht = { besluiten, informerenOp: dagVan(plaats.staat.nu), berichtNaVernietiging: true }
    return wordt(plaats, opdracht, { casus: { stukken }, teksten: { [id]: toelichting } })
  },
  informerenUitstellen: ({ besluit: merk, dagen, motivering }, plaats) => {
    const besluiten = [idVan<'stuk'>(merk)]
    const tot = plusDagen(dagVan(plaats.staat.nu), dagen)
    const id = idVan<'stuk'>(merkVan(motivering))
    const later = plaats.casus.stukken.map((s) =>
      besluiten.includes(s.id) ? { ...s, informeren: { vanaf: tot, voor: tot } } : s,
    )
    const stukken = [...later, { ...stukVan(plaats, 'uitstel'), id }]
    const opdracht = { besluiten, informerenOp: tot, gemotiveerd: true, ...afgestemd(plaats) }
    return wordt(plaats, opdracht, { casus: { stukken }, teksten: { [id]: motivering } })
  },
  besluitGezien: ({ besluit: merk }, plaats) => {
    const object = idVan<'stuk'>(merk)
    return wordt(plaats, { object }, { casus: { stukken: met(plaats.casus.stukken, object, { gezien: true }) } })
  },
  procesregieToewijzen: ({ medewerker, vorigeEindigt = false, motivering }, plaats) => {
    const { casus, staat } = plaats
    const geldig = { van: staat.nu, tot: null }
    const gebleven = casus.toewijzingen.map((w) =>
      vorigeEindigt && w.rol === 'procesregisseur' ? { ...w, geldig: { ...w.geldig, tot: staat.nu } } : w,
    )
    const toewijzingen = [...gebleven, { ...toewijzingVan(actorVan(medewerker), geldig), overname: true }]
    const opdracht = { medewerker: medewerkerIn(medewerker), geldig, vorigeEindigt, gemotiveerd: true }
    const waar = { ...plaats, casus: { ...casus, toewijzingen } }
    const wat = { soort: 'overdracht', waarom: motivering } as const
    return { opdracht, wordt: besluit(waar, wat, { naar: casus.fase }) }
  },
  overnameBevestigen: (_, plaats) => {
    const toewijzingen = plaats.casus.toewijzingen.map((w) =>
      w.medewerker === plaats.wie.medewerker ? { ...w, overname: false } : w,
    )
    return wordt(plaats, {}, { casus: { toewijzingen } })
  },
  afwezigheidVastleggen: ({ medewerker, vervanger, dagen }, plaats) => {
    const { staat, casus } = plaats
    const vandaag = dagVan(staat.nu)
    const geldig = { van: beginVanDag(vandaag), tot: eindeVanDag(plusDagen(vandaag, dagen - 1)) }
    const erbij = { medewerker: idVan<'medewerker'>(medewerker), vervanger: idVan<'medewerker'>(vervanger), geldig }
    const lopend = casus.toewijzingen.flatMap((w) => waarnemingen({ ...staat, afwezigheden: [erbij] }, w))
    const afwezigheden = [...staat.afwezigheden, erbij]
    const wie = { medewerker: medewerkerIn(medewerker), vervanger: medewerkerIn(vervanger) }
    return {
      opdracht: { ...wie, geldig, afwezigheden: staat.afwezigheden },
      wordt: buitenCasus(plaats, { afwezigheden }, [...casus.toewijzingen, ...lopend]),
    }
  },
  afwezigheidBeeindigen: ({ medewerker }, plaats) => {
    const { staat, casus } = plaats
    const afwezigheid = staat.afwezigheden.findLast((a) => a.medewerker === medewerker) ?? null
    const afwezigheden = staat.afwezigheden.filter((a) => a !== afwezigheid)
    const toewijzingen = casus.toewijzingen.map((w) =>
      w.waarneemtVoor === medewerker ? { ...w, geldig: { ...w.geldig, tot: staat.nu } } : w,
    )
    return {
      opdracht: { medewerker: medewerkerIn(medewerker), afwezigheid },
      wordt: buitenCasus(plaats, { afwezigheden }, toewijzingen),
    }
  },
  toewijzingVastleggen: ({ medewerker }, plaats) => {
    const geldig = { van: plaats.staat.nu, tot: null }
    const toewijzingen = metErbij(plaats, toewijzingVan(actorVan(medewerker), geldig))
    const taak = plaats.wie.partij ? taakVan(plaats) : null
    const inzetten = taak ? { inzetten: metInzet(plaats) } : {}
    return wordt(
      plaats,
      { medewerker: medewerkerIn(medewerker), geldig, taak },
      { casus: { toewijzingen, ...inzetten } },
    )
  },
  vraagOppakken: ({ medewerker }, plaats) => {
    const wie = actorVan(medewerker)
    const toewijzingen = metErbij(plaats, toewijzingVan(wie, { van: plaats.staat.nu, tot: null }))
    const opdracht = {
      medewerker: medewerkerIn(medewerker),
      isContactpersoon: isContactpersoon(plaats.staat, plaats.wie.medewerker),
    }
    return wordt(plaats, opdracht, { casus: { toewijzingen } })
  },
  toewijzingBeeindigen: ({ medewerker }, plaats) => {
    const { nu } = plaats.staat
    const weg = plaats.casus.toewijzingen.find((t) => t.medewerker === medewerker && t.geldig.tot === null)
    const toewijzingen = plaats.casus.toewijzingen.map((t) =>
      t === weg || t.waarneemtVoor === medewerker ? { ...t, geldig: { ...t.geldig, tot: nu } } : t,
    )
    const geldig = weg?.geldig ?? { van: nu, tot: nu }
    return wordt(plaats, { medewerker: medewerkerIn(medewerker), geldig }, { casus: { toewijzingen } })
  },
}

/** What changes outside any casus, and who works on the casus by it, where there is one. */
function buitenCasus(
  { staat }: Plaats,
  anders: Pick<Staat, 'afwezigheden'>,
  toewijzingen: readonly Toewijzing[],
): Staat {
  return { ...staat, ...anders, casus: staat.casus && { ...staat.casus, toewijzingen } }
}

const toetsing: Pick<Vouwers, 'partijToetsen' | 'partijtoetsBeeindigen'> = {
  partijToetsen: ({ partij: naam, noodzaak, grenzen, geeft = [], ontvangt = [], dagen }, plaats) => {
    const { staat, casus } = plaats
    const partij = idVan<'partij'>(naam)
    const tot = dagen === undefined ? null : eindeVanDag(plusDagen(dagVan(staat.nu), dagen))
    const wat = { id: idVan<'partijtoets'>(merkVan(grenzen)), geeft, ontvangt, geldig: { van: staat.nu, tot } }
    const toets = maakPartijtoets(partij, wat)
    const opdracht = {
      ...{ partij, taak: toets.taak, gemotiveerd: true, toetsgrenzen: { geeft, ontvangt } },
      ...{ protocolOp: dagVan(staat.nu), geldig: toets.geldig, ...afgestemd(plaats) },
    }
    const besloten = besluit(plaats, { soort: 'partijtoets', waarom: noodzaak }, { naar: casus.fase })
    const anders = { partijtoetsen: [...casus.partijtoetsen, toets] }
    return wordt({ ...plaats, staat: besloten, casus: besloten.casus ?? casus }, opdracht, {
      casus: anders,
      teksten: { [toets.id]: grenzen },
    })
  },
  partijtoetsBeeindigen: ({ toets, reden }, plaats) => {
    const { staat, casus } = plaats
    const besloten = besluit(plaats, { soort: 'partijtoets', waarom: reden }, { naar: casus.fase })
    const object = idVan<'partijtoets'>(toets)
    const partijtoetsen = casus.partijtoetsen.map((t) =>
      t.id === object ? { ...t, geldig: { ...t.geldig, tot: staat.nu } } : t,
    )
    const opdracht = { object, gemotiveerd: true }
    return wordt({ ...plaats, staat: besloten, casus: besloten.casus ?? casus }, opdracht, { casus: { partijtoetsen } })
  },
}

const triage: Pick<
  Vouwers,
  'uitvraagVersturen' | 'uitvraagIntrekken' | 'uitvraagHerinneren' | 'uitvraagBeantwoorden' | 'triageBesluiten'
> = {
  uitvraagVersturen: ({ partij, vraag, meegestuurd = [] }, plaats) => {
    const mee = meegestuurd.map((m) => idVan<'gegeven'>(m))
    const id = idVan<'uitvraag'>(merkVan(vraag))
    const antwoordVoor = '2026-12-31'
    const uitvragen = [...plaats.casus.uitvragen, maakUitvraag(idVan(partij), { id, antwoordVoor, meegestuurd: mee })]
    const opdracht = {
      partij: idVan<'partij'>(partij),
      gegevens: mee,
      gemotiveerd: true,
      overgenomen: false,
      antwoordVoor,
      redenZonderNaam: mee.length === 0,
      contactpersonen: 1,
    }
    return wordt(plaats, opdracht, { casus: { uitvragen }, teksten: { [id]: vraag } })
  },
  uitvraagIntrekken: ({ uitvraag }, plaats) =>
    wordt(
      plaats,
      { uitvraag: idVan(uitvraag) },
      {
        casus: { uitvragen: met(plaats.casus.uitvragen, uitvraag, { stand: 'ingetrokken' }) },
      },
    ),
  uitvraagHerinneren: ({ uitvraag }, plaats) =>
    wordt(
      plaats,
      { uitvraag: idVan(uitvraag) },
      { casus: { uitvragen: met(plaats.casus.uitvragen, uitvraag, { herinnerdOp: dagVan(plaats.staat.nu) }) } },
    ),
  uitvraagBeantwoorden: (
    { uitvraag, toelichting, bekend = true, weigergrond = null, volgtNog = false, gegevens: erbij = [], ...herkomst },
    plaats,
  ) => {
    const { casus } = plaats
    const ingebracht = erbij.map((g) => gegevenVan(g, plaats))
    const uitleg = tekstVan(
      herkomst,
      ingebracht.map((g) => g.id),
      plaats,
    )
    const id = idVan<'tekst'>(merkVan(toelichting))
    const bij = idVan<'uitvraag'>(uitvraag)
    const tekst: Bijtekst = { ...uitleg.tekst, id, soort: 'toelichting', bij }
    const stand = weigergrond ? 'geweigerd' : volgtNog ? 'deelsBeantwoord' : 'beantwoord'
    const opdracht = {
      ...{ uitvraag: idVan<'uitvraag'>(uitvraag), nieuweGegevens: erbij.map(nieuw), weigergrond, volgtNog },
      bekend: weigergrond ? null : bekend,
      tekst: uitleg.opdracht,
      taak: taakVan(plaats),
    }
    return wordt(plaats, opdracht, {
      casus: {
        inzetten: metInzet(plaats),
        uitvragen: met(casus.uitvragen, uitvraag, { stand }),
        gegevens: [...casus.gegevens, ...ingebracht],
        teksten: [...casus.teksten, tekst],
      },
      teksten: { [id]: toelichting, ...tekstenVan(erbij) },
    })
  },
  triageBesluiten: ({ uitkomst, motivering: waarom, advies, elders }, plaats) => ({
    opdracht: { uitkomst, gemotiveerd: true, ...naarElders(elders), ...afgestemd(plaats) },
    wordt: besluit(plaats, { soort: 'triagebesluit', waarom, advies, elders }, uitkomsten.triage[uitkomst]),
  }),
}

const nietBegonnen = {
  begonnenOp: null,
  besloten: false,
  terugkomOp: null,
  afgebakend: false,
  heropend: null,
} as const

const voorbereiding: Pick<
  Vouwers,
  'overlegVoorbereiden' | 'deelnemerToevoegen' | 'themasToedelen' | 'deelnemerVerwijderen' | 'deelnemersUitnodigen'
> = {
  overlegVoorbereiden: ({ doel, themas: namen = ['wonen'], datum: uit }, plaats) => {
    const moment = eindeVanDag(dagVan(plaats.staat.nu))
    const id = idVan<'overleg'>(merkVan(doel))
    const volgnummer = plaats.casus.overleggen.length + 1
    const themas = themaIds([naamAlgemeenBeeld, ...namen])
    const datum = uit ? idVan<'overlegdatum'>(uit) : null
    const overleg = maakOverleg({ id, volgnummer, stand: 'voorbereiding', moment, themas, datum, ...nietBegonnen })
    const overleggen = [...plaats.casus.overleggen, overleg]
    return wordt(
      plaats,
      { doelVastgelegd: true, moment, overlegdatum: datum },
      { casus: { overleggen }, teksten: { [id]: doel } },
    )
  },
  deelnemerToevoegen: ({ partij, noodzaak, rol = 'uitvoerder', themas: namen }, plaats) => {
    const themas = themaIds(namen)
    const id = idVan<'deelnemer'>(merkVan(noodzaak))
    const deelnemer = maakDeelnemer(idVan(partij), { id, rol, aanvaardingen: [], themas })
    const overleggen = opOverleg(plaats, (o) => ({ deelnemers: [...o.deelnemers, deelnemer] }))
    const wie = { partij: idVan<'partij'>(partij), contactpersonen: 1 }
    const opdracht = { ...wie, gemotiveerd: true, overgenomen: false, themas }
    return wordt(plaats, opdracht, { casus: { overleggen }, teksten: { [id]: noodzaak } })
  },
  themasToedelen: ({ wat, themas: namen }, plaats) => {
    const themas = themaIds(namen)
    const ids = wat.map((m) => idVan<'gegeven'>(m))
    const gegevens = plaats.casus.gegevens.map((g) => (ids.includes(g.id) ? { ...g, themas } : g))
    return wordt(plaats, { themas, gegevens: ids, overgenomen: false }, { casus: { gegevens } })
  },
  deelnemerVerwijderen: ({ partij }, plaats) => {
    const overleggen = opOverleg(plaats, (o) => ({ deelnemers: o.deelnemers.filter((d) => d.partij !== partij) }))
    const overlegdata = plaats.casus.overlegdata.map((d) => {
      return { ...d, genodigden: d.genodigden.filter((p) => p !== partij) }
    })
    return wordt(plaats, {}, { casus: { overleggen, overlegdata } })
  },
  deelnemersUitnodigen: (_, plaats) => {
    const overleggen = opOverleg(plaats, () => ({ stand: 'gepland' }))
    // Who is invited has the overleg itself in place of its date.
    const uit = huidigOverleg(plaats.casus)?.datum
    const overlegdata = plaats.casus.overlegdata.filter((d) => d.id !== uit)
    return wordt(plaats, {}, { casus: { overleggen, overlegdata, fase: 'casusoverleg' } })
  },
}

const vooruit: Pick<Vouwers, 'overlegdataAfspreken' | 'overlegdatumVerplaatsen' | 'overlegdatumAfzeggen'> = {
  overlegdataAfspreken: ({ plaats: waar, dagen, met }, plaats) => {
    const id = idVan<'overlegdatum'>(merkVan(waar))
    const datum = { moment: overDagen(plaats, dagen), genodigden: met.map((p) => idVan<'partij'>(p)) }
    const overlegdata = [...plaats.casus.overlegdata, { id, ...datum }]
    return wordt(plaats, { nieuweData: [datum] }, { casus: { overlegdata }, teksten: { [id]: waar } })
  },
  overlegdatumVerplaatsen: ({ datum, plaats: waar, dagen }, plaats) => {
    const moment = overDagen(plaats, dagen)
    const id = idVan<'overlegdatum'>(datum)
    const overlegdata = met(plaats.casus.overlegdata, id, { moment })
    return wordt(gewist(plaats, id), { moment }, { casus: { overlegdata }, teksten: { [id]: waar } })
  },
  overlegdatumAfzeggen: ({ datum }, plaats) => {
    const overlegdata = plaats.casus.overlegdata.filter((d) => d.id !== datum)
    return wordt(plaats, {}, { casus: { overlegdata } })
  },
}

const overDagen = ({ staat }: Plaats, dagen: number) => eindeVanDag(plusDagen(dagVan(staat.nu), dagen))

const totHetBegint: Pick<Vouwers, 'overlegVerplaatsen' | 'overlegAfzeggen' | 'uitvoerderMaken'> = {
  overlegVerplaatsen: (_, plaats) => {
    const moment = eindeVanDag(dagVan(plaats.staat.nu))
    return wordt(plaats, { moment }, { casus: { overleggen: opOverleg(plaats, () => ({ moment })) } })
  },
  overlegAfzeggen: ({ reden }, plaats) => {
    const { casus } = plaats
    const id = idVan<'stuk'>(merkVan(reden))
    const stuk = { ...stukVan(plaats, 'afzegging'), id }
    const [eerste, ...later] = casus.overleggen
    const opnieuw = opOverleg(plaats, ({ deelnemers }) => ({
      stand: 'voorbereiding',
      deelnemers: deelnemers.map((d) => ({ ...d, aanvaardingen: [] })),
    }))
    const isEerste = eerste !== undefined && later.length === 0
    const overleg = isEerste
      ? ({ fase: 'triage', overleggen: opnieuw } as const)
      : { overleggen: casus.overleggen.slice(0, -1) }
    const anders = { ...overleg, stukken: [...casus.stukken, stuk] }
    return wordt(plaats, { gemotiveerd: true }, { casus: anders, teksten: { [id]: reden } })
  },
  uitvoerderMaken: ({ partij, noodzaak }, plaats) => {
    const deelnemer = huidigOverleg(plaats.casus)?.deelnemers.find((d) => d.partij === partij)
    const id = deelnemer?.id ?? maakId<'deelnemer'>('geen')
    const overleggen = opOverleg(plaats, (o) => ({ deelnemers: met(o.deelnemers, id, { rol: 'uitvoerder' }) }))
    const opdracht = { deelnemer: id, gemotiveerd: true }
    return wordt(gewist(plaats, id), opdracht, { casus: { overleggen }, teksten: { [id]: noodzaak } })
  },
}

const aanTafel: Pick<
  Vouwers,
  | 'zorgvuldigheidAanvaarden'
  | 'overlegBeginnen'
  | 'overlegSluiten'
  | 'uitspraakVastleggen'
  | 'uitspraakBevestigen'
  | 'uitspraakTegenspreken'
  | 'zienswijzeVastleggen'
  | 'aanwezigheidVastleggen'
  | 'aanwezigheidBeeindigen'
> = {
  zorgvuldigheidAanvaarden: (_, plaats) => {
    const { partij, medewerker } = plaats.wie
    const overleg = huidigOverleg(plaats.casus)
    const overleggen = opOverleg(plaats, (o) => ({
      deelnemers: o.deelnemers.map((d) =>
        d.partij === partij ? { ...d, aanvaardingen: [...d.aanvaardingen, ...aanvaard(medewerker)] } : d,
      ),
    }))
    const afsprakenversie = zorgvuldigheidsafspraken.versie
    return wordt(plaats, overleg ? { overleg: overleg.id, afsprakenversie, taak: taakVan(plaats) } : {}, {
      casus: { overleggen, inzetten: metInzet(plaats) },
    })
  },
  overlegBeginnen: (_, plaats) =>
    wordt(
      plaats,
      {},
      { casus: { overleggen: opOverleg(plaats, () => ({ stand: 'bezig', begonnenOp: plaats.staat.nu })) } },
    ),
  overlegSluiten: (_, plaats) =>
    wordt(plaats, {}, { casus: { overleggen: opOverleg(plaats, () => ({ stand: 'gehouden' })) } }),
  zienswijzeVastleggen: ({ tekst, ...merken }, plaats) => {
    const wat = tekstVan({ ...merken, overPersoon: false }, [], plaats)
    const bij = huidigOverleg(plaats.casus)?.id ?? maakId<'overleg'>('geen')
    const id = idVan<'tekst'>(merkVan(tekst))
    const eerder = plaats.casus.teksten.filter((t) => t.soort !== 'zienswijze' || t.bij !== bij)
    const teksten = [...eerder, { ...wat.tekst, id, soort: 'zienswijze', bij } as const]
    return wordt(plaats, { tekst: wat.opdracht }, { casus: { teksten }, teksten: { [id]: tekst } })
  },
  aanwezigheidVastleggen: ({ medewerker }, plaats) => {
    const wie = medewerker ? medewerkerIn(medewerker) : null
    const komt = { medewerker: wie?.id ?? null, partij: wie?.partij ?? null, van: plaats.staat.nu, tot: null }
    const erbij = (o: Overleg) => ({
      aanwezigen: [...o.aanwezigen, { id: aanwezigheidVan(o.aanwezigen.length), ...komt }],
    })
    const opdracht = { medewerker: wie, betrokkeneKomt: wie === null }
    return wordt(plaats, opdracht, { casus: { overleggen: opOverleg(plaats, erbij) } })
  },
  aanwezigheidBeeindigen: ({ medewerker }, plaats) => {
    const wie = medewerker ? medewerkerIn(medewerker).id : null
    const id = aanTafelNu(plaats.casus).find((a) => a.medewerker === wie)?.id ?? aanwezigheidVan(-1)
    const weg = (o: Overleg) => ({ aanwezigen: met(o.aanwezigen, id, { tot: plaats.staat.nu }) })
    return wordt(plaats, { aanwezigheid: id }, { casus: { overleggen: opOverleg(plaats, weg) } })
  },
  uitspraakVastleggen: ({ tekst, steuntOp, ...herkomst }, plaats) => {
    const op = steuntOp.map((m) => idVan<'gegeven'>(m))
    const id = idVan<'uitspraak'>(merkVan(tekst))
    const overleg = huidigOverleg(plaats.casus)?.id ?? maakId<'overleg'>('geen')
    const wat = tekstVan(herkomst, op, plaats)
    const uitspraken = [...plaats.casus.uitspraken, { ...wat.tekst, id, overleg, bevestigdDoor: [] }]
    return wordt(plaats, { gegevens: op, tekst: wat.opdracht }, { casus: { uitspraken }, teksten: { [id]: tekst } })
  },
  uitspraakBevestigen: ({ uitspraak }, plaats) => {
    const bevestigdDoor = plaats.wie.partij ? [plaats.wie.partij] : []
    const uitspraken = plaats.casus.uitspraken.map((u) =>
      u.id === uitspraak ? { ...u, bevestigdDoor: [...u.bevestigdDoor, ...bevestigdDoor] } : u,
    )
    const teksten = zonderEigenTegenspraak(plaats, uitspraak)
    return wordt(plaats, { uitspraak: idVan(uitspraak) }, { casus: { uitspraken, teksten } })
  },
  uitspraakTegenspreken: ({ uitspraak, tekst, steuntOp = [], ...herkomst }, plaats) => {
    const gegevens = steuntOp.map((m) => idVan<'gegeven'>(m))
    const wat = tekstVan(herkomst, gegevens, plaats)
    const bij = idVan<'uitspraak'>(uitspraak)
    const id = idVan<'tekst'>(merkVan(tekst))
    const teksten = [
      ...zonderEigenTegenspraak(plaats, uitspraak),
      { ...wat.tekst, id, soort: 'tegenspraak', bij } as const,
    ]
    const uitspraken = plaats.casus.uitspraken.map((u) =>
      u.id === bij ? { ...u, bevestigdDoor: u.bevestigdDoor.filter((p) => p !== plaats.wie.partij) } : u,
    )
    const opdracht = { uitspraak: bij, gegevens, tekst: wat.opdracht }
    return wordt(plaats, opdracht, { casus: { uitspraken, teksten }, teksten: { [id]: tekst } })
  },
}

const aanwezigheidVan = (nummer: number) => maakId<'aanwezigheid'>(`aanwezigheid-${nummer}`)

/** The texts of a casus without what the own partij said against this statement: it changes its mind. */
const zonderEigenTegenspraak = ({ casus, wie }: Plaats, uitspraak: string): readonly Bijtekst[] =>
  casus.teksten.filter((t) => t.soort !== 'tegenspraak' || t.bij !== uitspraak || t.bronhouder !== wie.partij)

/** What follows where an action fails, in place of what was written of that before. */
function terugval(
  {
    bij,
    alsNietLukt,
    tekst,
  }: { readonly bij: ActieId; readonly alsNietLukt: string | undefined; readonly tekst: TekstFeit },
  { casus }: Plaats,
) {
  if (alsNietLukt === undefined) return { bijteksten: casus.teksten, woorden: {} }
  const id = idVan<'tekst'>(merkVan(alsNietLukt))
  const was = casus.teksten.find((t) => t.bij === bij && t.soort === 'terugval')
  const nieuw = maakPlantekst(bij, 'terugval', { ...tekst, id })
  const eerder = was ? [{ ...was, soort: 'eerder', bij: id } as const] : []
  return {
    bijteksten: [...casus.teksten.filter((t) => t !== was), nieuw, ...eerder],
    woorden: { [id]: alsNietLukt },
  }
}

/** What the rules know of the text of something that has one. */
const alsTekst = ({ bronhouder, bijzonder, strafrechtelijk, steuntOp, overPersoon }: TekstFeit): TekstFeit => ({
  ...{ bronhouder, bijzonder, strafrechtelijk, steuntOp, overPersoon },
})

const plan: Pick<
  Vouwers,
  | 'plandoelVastleggen'
  | 'actieVastleggen'
  | 'actieBijstellen'
  | 'actieBijwerken'
  | 'ontwikkelingVastleggen'
  | 'casusregieToewijzen'
  | 'meenemenVragen'
  | 'meenemenBeslissen'
  | 'meenemenTerugnemen'
  | 'verstrekkingOphalen'
  | 'correctieGezien'
  | 'overlegBesluiten'
  | 'monitoringAfbakenen'
> = {
  plandoelVastleggen: ({ tekst, steuntOp = [], ...herkomst }, plaats) => {
    const op = steuntOp.map((m) => idVan<'gegeven'>(m))
    const id = idVan<'plandoel'>(merkVan(tekst))
    const wat = tekstVan(herkomst, op, plaats)
    const plandoelen = [...plaats.casus.plandoelen, maakPlandoel({ ...wat.tekst, id })]
    return wordt(plaats, { gegevens: op, tekst: wat.opdracht }, { casus: { plandoelen }, teksten: { [id]: tekst } })
  },
  actieVastleggen: ({ plandoel, tekst, uitvoerder, alsNietLukt, steuntOp = [], ...herkomst }, plaats) => {
    const op = steuntOp.map((m) => idVan<'gegeven'>(m))
    const id = idVan<'actie'>(merkVan(tekst))
    const partij = idVan<'partij'>(uitvoerder)
    const actie = {
      id,
      plandoel: idVan<'plandoel'>(plandoel),
      uitvoerder: partij,
      medewerker: null,
      stand: 'open',
      deadline: '2026-12-31',
    } as const
    const wat = tekstVan(herkomst, op, plaats)
    const acties = [...plaats.casus.acties, { ...actie, ...wat.tekst }]
    const anders = terugval({ bij: id, alsNietLukt, tekst: wat.tekst }, plaats)
    return wordt(
      plaats,
      { partij, gegevens: op, tekst: wat.opdracht },
      { casus: { acties, teksten: anders.bijteksten }, teksten: { [id]: tekst, ...anders.woorden } },
    )
  },
  actieBijstellen: ({ actie: merk, uitvoerder, alsNietLukt, steuntOp = [], ...herkomst }, plaats) => {
    const op = steuntOp.map((m) => idVan<'gegeven'>(m))
    const bij = idVan<'actie'>(merk)
    const partij = idVan<'partij'>(uitvoerder)
    const wat = tekstVan(herkomst, op, plaats)
    const acties = met(plaats.casus.acties, bij, { uitvoerder: partij, medewerker: null })
    const anders = terugval({ bij, alsNietLukt, tekst: wat.tekst }, plaats)
    const eerder = idVan<'tekst'>(`eerder-${merk}-${plaats.casus.teksten.length}`)
    // What it said before stays, for who reads both.
    const was = plaats.casus.acties
      .filter((a) => a.id === bij)
      .map((a) => maakPlantekst(bij, 'eerder', { ...alsTekst(a), id: eerder }))
    return wordt(
      plaats,
      { actie: bij, partij, gegevens: op, tekst: alsNietLukt === undefined ? null : wat.opdracht },
      {
        casus: { acties, teksten: [...anders.bijteksten, ...was] },
        teksten: { [eerder]: plaats.staat.teksten.get(bij) ?? '', ...anders.woorden },
      },
    )
  },
  actieBijwerken: ({ actie, stand, persoon, resultaat, steuntOp = [], ...herkomst }, plaats) => {
    const { casus } = plaats
    const gegevens = steuntOp.map((m) => idVan<'gegeven'>(m))
    const wat = tekstVan(herkomst, gegevens, plaats)
    const bij = idVan<'actie'>(actie)
    const actiepersoon = persoon === undefined ? ('blijft' as const) : actorVan(persoon).medewerker
    const opdracht = { actie: bij, schrijftResultaat: resultaat !== undefined, actiepersoon, gegevens }
    const acties = met(casus.acties, actie, { stand, ...(actiepersoon !== 'blijft' && { medewerker: actiepersoon }) })
    if (resultaat === undefined) return wordt(plaats, { ...opdracht, tekst: null }, { casus: { acties } })
    const id = idVan<'tekst'>(merkVan(resultaat))
    const tekst: Bijtekst = { ...wat.tekst, id, soort: 'resultaat', bij }
    const teksten = [...casus.teksten.filter((t) => t.bij !== bij || t.soort !== 'resultaat'), tekst]
    return wordt(
      plaats,
      { ...opdracht, tekst: wat.opdracht },
      { casus: { acties, teksten }, teksten: { [id]: resultaat } },
    )
  },
  ontwikkelingVastleggen: ({ plandoel, tekst, steuntOp = [], ...herkomst }, plaats) => {
    const gegevens = steuntOp.map((m) => idVan<'gegeven'>(m))
    const wat = tekstVan(herkomst, gegevens, plaats)
    const id = idVan<'tekst'>(merkVan(tekst))
    const bij = idVan<'plandoel'>(plandoel)
    const nieuw = { ...wat.tekst, id, soort: 'ontwikkeling', bij } as const
    const casus = { teksten: [...plaats.casus.teksten, nieuw], bijgehoudenOp: plaats.staat.nu }
    return wordt(plaats, { object: bij, gegevens, tekst: wat.opdracht }, { casus, teksten: { [id]: tekst } })
  },
  casusregieToewijzen: ({ partij, medewerker }, plaats) => {
    const nieuwe = { partij: idVan<'partij'>(partij), taak: maakId<'taak'>(`taak-${partij}`) }
    const leiding = [...plaats.casus.leiding, { ...nieuwe, van: plaats.staat.nu }]
    const opdracht = { ...nieuwe, medewerker: medewerkerIn(medewerker) }
    return wordt(plaats, opdracht, { casus: { leiding, casusregisseur: medewerkerIn(medewerker).id } })
  },
  meenemenVragen: ({ actie, gegeven, aan, waarom }, plaats) => {
    const id = idVan<'meeneemafspraak'>(merkVan(waarom))
    const om = plaats.casus.gegevens.find((g) => (gegeven === undefined ? g.betrokkene : g.id === gegeven))
    const gevraagdAan = aan === undefined ? null : idVan<'partij'>(aan)
    const wat = gevraagdAan === null && om ? { gegeven: om.id, bronhouder: om.bronhouder } : null
    const van = wat ?? { gegeven: null, bronhouder: gevraagdAan ?? maakId<'partij'>('geen') }
    const voor = idVan<'actie'>(actie)
    const meeneemafspraak: Meeneemafspraak = {
      ...{ id, actie: voor, ...van, ontvanger: bronhouder(plaats) },
      ...{ stand: 'gevraagd', tot: null, gewogen: false },
    }
    const gegevens = [van.gegeven].filter((g) => g !== null)
    const opdracht = { actie: voor, gegevens, gevraagdAan, gemotiveerd: true }
    const meeneemafspraken = [...plaats.casus.meeneemafspraken, meeneemafspraak]
    return wordt(plaats, opdracht, { casus: { meeneemafspraken }, teksten: { [id]: waarom } })
  },
  meenemenBeslissen: ({ vraag, akkoord, toelichting, gegeven, weging }, plaats) => {
    const gekozen = gegeven === undefined ? {} : { gegeven: idVan<'gegeven'>(gegeven) }
    const anders = { stand: akkoord ? 'akkoord' : 'geweigerd', gewogen: weging !== undefined, ...gekozen } as const
    const opdracht = {
      ...{ meeneemafspraak: idVan<'meeneemafspraak'>(vraag), gegevens: Object.values(gekozen), akkoord },
      ...{ gemotiveerd: true, akkoordTot: null, geheimhoudingGewogen: weging !== undefined },
    }
    return wordt(plaats, opdracht, {
      casus: { meeneemafspraken: met(plaats.casus.meeneemafspraken, vraag, anders) },
      teksten: { [vraag]: toelichting },
    })
  },
  verstrekkingOphalen: ({ vraag }, plaats) => {
    const { casus } = plaats
    const akkoord = casus.meeneemafspraken.find((m) => m.id === vraag)
    const gegeven = casus.gegevens.find((g) => g.id === akkoord?.gegeven)
    const nieuw =
      akkoord && gegeven ? [{ ...maakVerstrekking(gegeven, akkoord), id: maakId<'verstrekking'>(`op-${vraag}`) }] : []
    const verstrekkingen = [...casus.verstrekkingen, ...nieuw]
    const meeneemafspraken = met(casus.meeneemafspraken, vraag, { stand: 'opgehaald' })
    const opdracht = { meeneemafspraak: idVan<'meeneemafspraak'>(vraag) }
    return wordt(plaats, opdracht, { casus: { meeneemafspraken, verstrekkingen } })
  },
  correctieGezien: (_, plaats) => {
    const { verstrekkingen } = plaats.casus
    const object = verstrekkingen.find((v) => v.bericht !== null)?.id ?? maakId<'verstrekking'>('geen')
    return wordt(plaats, { object }, { casus: { verstrekkingen: met(verstrekkingen, object, { bericht: null }) } })
  },
  meenemenTerugnemen: ({ vraag, toelichting }, plaats) => {
    const meeneemafspraken = met(plaats.casus.meeneemafspraken, vraag, { stand: 'vervallen' })
    const opdracht = { meeneemafspraak: idVan<'meeneemafspraak'>(vraag), gemotiveerd: true }
    return wordt(plaats, opdracht, { casus: { meeneemafspraken }, teksten: { [vraag]: toelichting } })
  },
  overlegBesluiten: ({ uitkomst, motivering: waarom, advies, elders }, plaats) => {
    const uit: Uitkomst = uitkomsten.overleg[uitkomst]
    // A decision to end it can be taken back: then the overleg has none.
    const besloten = uit.naar !== 'afronding'
    const overleggen = opOverleg(plaats, () => ({ besloten }))
    const bijgehoudenOp = besloten ? plaats.staat.nu : plaats.casus.bijgehoudenOp
    const casus = { ...plaats.casus, overleggen, bijgehoudenOp }
    return {
      opdracht: {
        uitkomst,
        gemotiveerd: true,
        doelVastgelegd: true,
        monitoringAfgesproken: true,
        ...terugkomst,
        ...naarElders(elders),
        ...afgestemd(plaats),
      },
      wordt: besluit({ ...plaats, casus }, { soort: 'overlegbesluit', waarom, advies, elders }, uit),
    }
  },
  monitoringAfbakenen: ({ blijft, motivering: waarom }, plaats) => {
    const casus = { ...plaats.casus, ...afgebakend(plaats, blijft) }
    return {
      opdracht: { gegevens: blijft.map((m) => idVan<'gegeven'>(m)), gemotiveerd: true, ...afgestemd(plaats) },
      wordt: besluit({ ...plaats, casus }, { soort: 'afbakening', waarom }, { naar: casus.fase }),
    }
  },
}

/** What nobody chose, that neither the plan nor an agreement rests on, and of which the others are told. */
function afgebakend(plaats: Plaats, blijft: readonly string[]): Partial<Casus> {
  const { casus } = plaats
  const vast = new Set<string>([
    ...blijft,
    ...[...casus.plandoelen, ...casus.acties].flatMap((t) => t.steuntOp),
    ...casus.meeneemafspraken.flatMap((m) =>
      m.stand === 'gevraagd' || m.stand === 'akkoord' ? [m.gegeven ?? ''] : [],
    ),
  ])
  const gegevens = casus.gegevens.filter((g) => g.betrokkene || g.beperkt || vast.has(g.id))
  const van = new Set(casus.gegevens.filter((g) => !gegevens.includes(g)).map((g) => g.bronhouder))
  const bericht = { ...gewoneTekst, soort: 'opschoning', gezien: false, informeren: null } as const
  const berichten = [...van].map((partij) => {
    return { ...bericht, bronhouder: partij, id: maakId<'stuk'>(`opschoning-${partij}`) }
  })
  const isGebleven = ({ steuntOp }: Pick<TekstFeit, 'steuntOp'>) =>
    steuntOp.every((id) => gegevens.some((g) => g.id === id))
  return {
    gegevens,
    uitspraken: casus.uitspraken.filter(isGebleven),
    teksten: casus.teksten.filter(isGebleven),
    overleggen: opOverleg(plaats, () => ({ afgebakend: true })),
    stukken: [...casus.stukken, ...berichten],
  }
}

/** Nothing was agreed on coming back. */
const terugkomst = { terugkomOp: null, terugkomMet: [] } as const

const inHuis = ({ staat }: Plaats, opdracht: Partial<Opdracht>, anders: Partial<Huis>): Gevouwen => ({
  opdracht,
  wordt: { ...staat, huis: { ...staat.huis, ...anders } },
})

const beheer: Pick<
  Vouwers,
  | ('bevoegdheidVerlenen' | 'bevoegdheidIntrekken' | 'huisregelVastleggen')
  | ('rechtVastleggen' | 'rechtBevestigen' | 'rechtIntrekken')
> = {
  bevoegdheidVerlenen: ({ partij, bevoegdheden }, plaats) => {
    const geldig = { van: plaats.staat.nu, tot: null }
    const { bevoegdheidsverleningen } = plaats.staat.huis
    const erbij = maakMandaat(idVan(partij), bevoegdheden, geldig)
    const opdracht = { partij: erbij.partij, geldig, besluitOp: dagVan(plaats.staat.nu), gemotiveerd: false }
    return inHuis(plaats, opdracht, { bevoegdheidsverleningen: [...bevoegdheidsverleningen, erbij] })
  },
  bevoegdheidIntrekken: ({ partij }, plaats) => {
    const bevoegdheidsverleningen = plaats.staat.huis.bevoegdheidsverleningen.map((b) =>
      b.partij === partij ? { ...b, geldig: { ...b.geldig, tot: plaats.staat.nu } } : b,
    )
    return inHuis(plaats, { gemotiveerd: true }, { bevoegdheidsverleningen })
  },
  huisregelVastleggen: ({ inzageVooraf: waarde, overDagen }, plaats) => {
    const { nu, huis } = plaats.staat
    const van = beginVanDag(plusDagen(dagVan(nu), overDagen))
    const opdracht = {
      ...{ huisregel: { soort: 'inzageVooraf', waarde } as const, geldig: { van, tot: null }, besluitOp: dagVan(nu) },
    }
    const inzageVooraf = [...huis.huisregels.inzageVooraf, { van, waarde }].toSorted((a, b) => (a.van < b.van ? -1 : 1))
    return inHuis(plaats, opdracht, { huisregels: { ...huis.huisregels, inzageVooraf } })
  },
  rechtVastleggen: ({ partij, soort }, { staat, wie }) => {
    const recht = { partij: idVan<'partij'>(partij), soort, stand: 'wacht', vastgelegdDoor: wie.medewerker } as const
    const geldig = { van: staat.nu, tot: null }
    const opdracht = { geldig, gemotiveerd: true, eerderBeginGemotiveerd: false }
    return { opdracht, wordt: { ...staat, rechten: [...staat.rechten, recht] } }
  },
  rechtBevestigen: (welk, plaats) => {
    const erbij = { soort: welk.soort, geldig: { van: plaats.staat.nu, tot: null } }
    return metRecht(welk, plaats, { stand: 'bevestigd', rechten: (eerder) => [...eerder, erbij] })
  },
  rechtIntrekken: (welk, plaats) => {
    const einde = plaats.staat.nu
    const ingetrokken = (r: VastgesteldRecht) =>
      r.soort === welk.soort ? { ...r, geldig: { ...r.geldig, tot: einde } } : r
    return metRecht(welk, plaats, { stand: 'ingetrokken', rechten: (eerder) => eerder.map(ingetrokken) })
  },
}

/** What becomes of the right that was recorded last, and with it of what the partij may. */
function metRecht(
  { partij, soort }: Daden['rechtBevestigen'],
  { staat }: Plaats,
  wordt: Pick<Rechtstand, 'stand'> & {
    readonly rechten: (eerder: readonly VastgesteldRecht[]) => readonly VastgesteldRecht[]
  },
): Gevouwen {
  const recht = staat.rechten.findLast((r) => r.partij === partij && r.soort === soort) ?? null
  const partijen = staat.huis.partijen.map((p) => (p.id === partij ? { ...p, rechten: wordt.rechten(p.rechten) } : p))
  const rechten = staat.rechten.map((r) => (r === recht ? { ...r, stand: wordt.stand } : r))
  return { opdracht: { recht, gemotiveerd: true }, wordt: { ...staat, huis: { ...staat.huis, partijen }, rechten } }
}

const vouwers: Vouwers = {
  ...aanmelding,
  ...afronding,
  ...gegevens,
  ...schrijfsels,
  ...werk,
  ...toetsing,
  ...triage,
  ...voorbereiding,
  ...totHetBegint,
  ...vooruit,
  ...aanTafel,
  ...plan,
  ...beheer,
}
