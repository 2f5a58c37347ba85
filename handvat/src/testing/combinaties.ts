import type { Bevoegdheid, Bevoegdheidsverlening } from '../casus/bevoegdheid.ts'
import { bevoegdheden } from '../casus/bevoegdheid.ts'
import type { Overleg, Overlegstand } from '../casus/casusoverleg.ts'
import { overlegstanden } from '../casus/casusoverleg.ts'
import type { Feiten } from '../casus/feiten.ts'
import {
  categorieen,
  type Gegeven,
  type Geheimhouding,
  type Geheimkring,
  persoonrollen,
  vrijgaven,
} from '../casus/gegeven.ts'
import type { PartijId } from '../casus/id.ts'
import { type Partij, verwerkingsrechten } from '../casus/partij.ts'
import type { Actie, Meeneemafspraak } from '../casus/plan-van-aanpak.ts'
import type { Uitvraag } from '../casus/uitvraag.ts'
import {
  altijd,
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakFeiten,
  maakGegeven,
  maakHuisregels,
  maakId,
  maakInzetten,
  maakLeiding,
  maakMandaat,
  maakMeeneemafspraak,
  maakOverleg,
  maakPartij,
  maakRechten,
  maakUitvraag,
  nietBegonnen,
  opPlek,
  type Plek,
  plekken,
  politie,
  reclassering,
  verlopen,
  woningcorporatie,
  zojuistIngetrokken,
} from './feiten-maken.ts'

/*
 * The axes along which access can differ, and the casussen in which they are crossed. Four partijen have a fixed place,
 * so that every herkomst occurs and each of them also reads what is its own: the gemeente reported the casus, the
 * politie was asked, the ggz is a deelnemer and the reclassering carries out an action.
 */

type Assen = Readonly<Record<string, readonly unknown[]>>
type Combinatie<A extends Assen> = { readonly [As in keyof A]: A[As][number] }

/** Every combination of the values on some axes. */
function kruis<const A extends Assen>(assen: A): Combinatie<A>[] {
  const gekruist = Object.entries(assen).reduce<Record<string, unknown>[]>(
    (tot, [as, waarden]) => tot.flatMap((c) => waarden.map((waarde) => ({ ...c, [as]: waarde }))),
    [{}],
  )
  return gekruist as Combinatie<A>[]
}

/** A casus with a name that says which combination it is. */
export interface Geval {
  readonly naam: string
  readonly feiten: Feiten
}

const vaste = [gemeente, politie, ggz, reclassering] as const
const iedereen: readonly PartijId[] = [...vaste, woningcorporatie]

const geheim = (
  procesregieMagZien: boolean,
  uitvraagToegestaan: boolean,
  ...gewogen: readonly Geheimkring[]
): Geheimhouding => ({ procesregieMagZien, uitvraagToegestaan, gewogen })

const geheimhoudingen: readonly (Geheimhouding | null)[] = [
  null,
  geheim(true, true, 'triage', 'overleg'),
  geheim(true, true),
  geheim(true, false, 'overleg'),
  geheim(false, true, 'triage'),
  geheim(false, false, 'triage', 'overleg'),
]

/** Kinds of gegevens: each categorie, with and without each mark. */
const soorten = [
  ...kruis({ categorie: categorieen, bijzonder: [false, true], strafrechtelijk: [false, true] }),
  ...kruis({ categorie: ['naw'], betrokkene: [true], bijzonder: [false, true], strafrechtelijk: [false] } as const),
  ...kruis({ categorie: ['naw'], persoon: persoonrollen, bijzonder: [false], strafrechtelijk: [false, true] } as const),
]

type Kenmerken = Partial<Omit<Gegeven, 'id' | 'bronhouder'>>

/** A gegeven with its characteristics in its id, so that a difference can be read. */
function noem(bronhouder: PartijId, kenmerken: Kenmerken, extra = ''): Gegeven {
  const g = maakGegeven({ bronhouder, ...kenmerken })
  const delen = [
    `${bronhouder}: ${g.categorie}`,
    g.betrokkene && 'betrokkene',
    g.persoon,
    g.over && `over ${g.over}`,
    g.bijzonder && 'bijzonder',
    g.strafrechtelijk && 'strafrechtelijk',
    g.geheimhouding &&
      `geheim(regie ${g.geheimhouding.procesregieMagZien}, uitvraag ${g.geheimhouding.uitvraagToegestaan}, ${g.geheimhouding.gewogen})`,
    `vrijgave ${g.vrijgave}`,
    g.getoondIn && `getoond in ${g.getoondIn}`,
    g.voorafAan.length > 0 && `vooraf aan ${g.voorafAan.length}`,
    g.voorbehouden.length > 0 && `voorbehoud tegen ${g.voorbehouden.length}`,
    g.beperkt && 'beperkt',
    extra,
  ]
  return { ...g, id: maakId(delen.filter(Boolean).join(', ')) }
}

/** Cuts a list, so that the lists within one casus stay as short as in a real one. */
function inDelen<T>(lijst: readonly T[], grootte: number): T[][] {
  const aantal = Math.ceil(lijst.length / grootte)
  return Array.from({ length: aantal }, (_, i) => lijst.slice(i * grootte, (i + 1) * grootte))
}

const standen = ['geen', ...overlegstanden] as const
type Stand = (typeof standen)[number]

/**
 * Phase × state of the overleg. Outside casusoverleg only the absence of an overleg and the most open state are tried, in
 * triage, where the overleg is prepared, also `gepland`: what gives no access in casusoverleg gives none elsewhere.
 */
const momenten = kruis({ plek: plekken, stand: standen }).filter(
  ({ plek, stand }) =>
    plek === 'casusoverleg' || stand === 'geen' || stand === 'bezig' || (plek === 'triage' && stand === 'gepland'),
)

function maakOverleggen(
  stand: Stand,
  deelnemers: Overleg['deelnemers'],
  eerder: Overleg['deelnemers'] = [],
): Overleg[] {
  if (stand === 'geen') return []
  // The earlier overleg stands last in the list and is still open: only its volgnummer tells that it no longer counts.
  return [
    maakOverleg({ volgnummer: 2, stand: stand satisfies Overlegstand, deelnemers }),
    maakOverleg({ volgnummer: 1, stand: 'bezig', deelnemers: eerder }),
  ]
}

// Readers that are a partij

const uitvraagstanden = [
  'geen',
  'verstuurd',
  'deelsBeantwoord',
  'beantwoord',
  'geweigerd',
  'ingetrokken',
  'anderGegeven',
] as const
const deelnames = ['geen', 'eerder', 'nietAanvaard', 'aanvaard', 'anderThema'] as const
const meenemingen = [
  ...(['geen', 'akkoord', 'gevraagd', 'geweigerd', 'teruggenomen', 'voorbij', 'ongewogen'] as const),
  ...(['vervallen', 'klaar', 'anderOntvangt', 'anderVoertUit'] as const),
] as const

interface Rolpartij {
  readonly id: PartijId
  readonly uitvraag: (typeof uitvraagstanden)[number]
  readonly deelname: (typeof deelnames)[number]
  readonly meenemen: (typeof meenemingen)[number]
}

/**
 * A partij for each role. Being asked counts in triage and taking along counts in casusoverleg, so these two are crossed
 * with being a deelnemer, and not with all states of each other.
 */
const rolpartijen: readonly Rolpartij[] = [
  ...kruis({ uitvraag: uitvraagstanden, deelname: deelnames, meenemen: ['geen'] }),
  ...kruis({ uitvraag: ['verstuurd'], deelname: deelnames, meenemen: meenemingen.filter((m) => m !== 'geen') }),
].map((r) => ({ ...r, id: maakId(`partij(uitvraag ${r.uitvraag}, deelname ${r.deelname}, meenemen ${r.meenemen})`) }))

/** Outside casusoverleg an agreement that was not reached cannot give more than one that was, so only that one is tried. */
const rollenOp = (plek: Plek): readonly Rolpartij[] =>
  rolpartijen.filter((r) => plek === 'casusoverleg' || r.meenemen === 'geen' || r.meenemen === 'akkoord')

function uitvragenVan(partij: Rolpartij, gericht: Uitvraag['meegestuurd']): Uitvraag[] {
  if (partij.uitvraag === 'geen') return []
  if (partij.uitvraag !== 'anderGegeven')
    return [maakUitvraag(partij.id, { stand: partij.uitvraag, meegestuurd: gericht })]
  // A question that still stands does not bring back what went along with one that was withdrawn.
  return [maakUitvraag(partij.id), maakUitvraag(partij.id, { stand: 'ingetrokken', meegestuurd: gericht })]
}

function actieVan({ id, meenemen }: Rolpartij): Actie[] {
  if (meenemen === 'geen') return []
  const stand = meenemen === 'vervallen' || meenemen === 'klaar' ? meenemen : 'bezig'
  return [{ ...maakActie(id, { stand }), uitvoerder: meenemen === 'anderVoertUit' ? woningcorporatie : id }]
}

function meeneemstandVan(meenemen: Rolpartij['meenemen']): Meeneemafspraak['stand'] {
  if (meenemen === 'teruggenomen') return 'vervallen'
  return meenemen === 'gevraagd' || meenemen === 'geweigerd' ? meenemen : 'akkoord'
}

function afsprakenVan(partij: Rolpartij, gericht: readonly Gegeven[]): Meeneemafspraak[] {
  const { meenemen } = partij
  const anders = {
    stand: meeneemstandVan(meenemen),
    ontvanger: meenemen === 'anderOntvangt' ? woningcorporatie : partij.id,
    tot: meenemen === 'voorbij' ? '2000-01-01' : null,
    gewogen: meenemen !== 'ongewogen',
  }
  return actieVan(partij).flatMap((a) => gericht.map((g) => maakMeeneemafspraak(a, g, anders)))
}

/** A partij per profile of what it may process. */
const rechtenprofielen = {
  'zonder rechten': { landelijkeKetenpartner: [], rechten: [] },
  'alle rechten': { landelijkeKetenpartner: [], rechten: maakRechten(verwerkingsrechten) },
  'alleen bijzonder': { landelijkeKetenpartner: [], rechten: maakRechten(['bijzonder']) },
  'alleen strafrechtelijk': { landelijkeKetenpartner: [], rechten: maakRechten(['strafrechtelijk']) },
  'alleen bsn': { landelijkeKetenpartner: [], rechten: maakRechten(['bsn']) },
  'alles behalve bijzonder': { landelijkeKetenpartner: [], rechten: maakRechten(['strafrechtelijk', 'bsn']) },
  'landelijke ketenpartner': { landelijkeKetenpartner: [altijd], rechten: [] },
  'landelijke ketenpartner, alle rechten': {
    landelijkeKetenpartner: [altijd],
    rechten: maakRechten(verwerkingsrechten),
  },
  'verlopen rechten': { landelijkeKetenpartner: [], rechten: maakRechten(verwerkingsrechten, verlopen) },
  'rechten die nog niet gelden': {
    landelijkeKetenpartner: [],
    rechten: maakRechten(verwerkingsrechten, nietBegonnen),
  },
  'zojuist ingetrokken rechten': {
    landelijkeKetenpartner: [],
    rechten: maakRechten(verwerkingsrechten, zojuistIngetrokken),
  },
} as const satisfies Record<string, Pick<Partij, 'landelijkeKetenpartner' | 'rechten'>>

interface Opzet {
  readonly plek: Plek
  readonly stand: Stand
  readonly gegevens: readonly Gegeven[]
  readonly gericht: readonly Gegeven[]
  readonly rollen: readonly Rolpartij[]
  readonly profiel: Pick<Partij, 'landelijkeKetenpartner' | 'rechten'>
}

const vasteRollen: readonly Rolpartij[] = [
  { id: politie, uitvraag: 'beantwoord', deelname: 'geen', meenemen: 'geen' },
  { id: ggz, uitvraag: 'geen', deelname: 'aanvaard', meenemen: 'geen' },
  { id: reclassering, uitvraag: 'geen', deelname: 'geen', meenemen: 'akkoord' },
]

function casusMet({ plek, stand, gegevens, gericht, rollen, profiel }: Opzet): Feiten {
  const allen = [...vasteRollen, ...rollen]
  const deelnemers = (soort: Rolpartij['deelname'], aanvaardde: boolean) =>
    allen.filter((r) => r.deelname === soort).map((r) => maakDeelnemer(r.id, aanvaardde ? {} : { aanvaardingen: [] }))
  const anderThema = deelnemers('anderThema', true).map((d) => ({ ...d, themas: [maakId<'thema'>('elders')] }))
  const ids = [...new Set([...iedereen, ...allen.map((r) => r.id)])]
  return maakFeiten(
    {
      ...opPlek(plek),
      inzetten: maakInzetten(...ids),
      gegevens,
      uitvragen: allen.flatMap((r) =>
        uitvragenVan(
          r,
          gericht.map((g) => g.id),
        ),
      ),
      overleggen: maakOverleggen(
        stand,
        [...deelnemers('aanvaard', true), ...deelnemers('nietAanvaard', false), ...anderThema],
        deelnemers('eerder', true),
      ),
      acties: allen.flatMap(actieVan),
      meeneemafspraken: allen.flatMap((r) => afsprakenVan(r, gericht)),
      toewijzingen: allen.map((r) => ({
        medewerker: maakId(`medewerker-${r.id}`),
        rol: 'partijmedewerker',
        partij: r.id,
        geldig: altijd,
        overname: false,
        waarneemtVoor: null,
      })),
    },
    { partijen: ids.map((id) => maakPartij(id, profiel)), bevoegdheidsverleningen: vaste.map((p) => maakMandaat(p)) },
  )
}

/**
 * Every role of a partij × herkomst × vrijgave × who may view beforehand × voorbehoud × geheimhouding × beperkt × sent
 * along or taken along × phase and state × may process the categorie or not. Of the categories the plainest and the most
 * closed are used here, all of them are crossed with all rights in `gevallenVoorRechten`. Of geheimhouding only what
 * it says about the uitvraag differs for a partij; what it says about the procesregie follows in `gevallenVoorRegie`.
 */
export function* gevallenVoorPartijen(): Generator<Geval> {
  for (const { plek, stand } of momenten)
    for (const rollen of inDelen(rollenOp(plek), 12))
      for (const { gegevens, gericht } of gegevensVoor(rollen))
        for (const { naam, inzageVooraf } of huizenBij(stand)) {
          const profiel = rechtenprofielen[naam]
          const { huis, casus } = casusMet({ plek, stand, gegevens, gericht, rollen, profiel })
          const feiten = { huis: { ...huis, huisregels: maakHuisregels(inzageVooraf) }, casus }
          yield { naam: `${plek}, overleg ${stand}, inzage vooraf ${inzageVooraf}, ${naam}`, feiten }
        }
}

/** The rights of the partijen × the house rule on viewing beforehand, which counts while an overleg is planned. */
function huizenBij(stand: Stand) {
  return kruis({
    naam: ['zonder rechten', 'alle rechten'],
    inzageVooraf: stand === 'gepland' ? [true, false] : [true],
  } as const)
}

/** All kinds of gegevens in readable portions, each once as it is and once sent along and taken along. */
function* gegevensVoor(rollen: readonly Rolpartij[]): Generator<Pick<Opzet, 'gegevens' | 'gericht'>> {
  const ids = [...vaste, ...rollen.map((r) => r.id)]
  const kenmerken = kruis({
    bronhouder: vaste,
    soort: [
      { categorie: 'naw', betrokkene: true },
      { categorie: 'bsn', bijzonder: true, strafrechtelijk: true },
    ],
    vrijgave: vrijgaven,
    voorafAan: [[], ids],
    voorbehouden: [[], [woningcorporatie], ids],
    geheimhouding: [null, geheim(true, true), geheim(false, false)],
    beperkt: [false, true],
  })
  const dicht = { beperkt: true, categorie: 'bsn', geheimhouding: geheim(false, false), voorbehouden: ids } as const
  const eigen = rollen.map((r) => noem(r.id, dicht))
  for (const deel of inDelen(kenmerken, 48)) {
    const los = deel.map(({ bronhouder, soort, ...k }) => noem(bronhouder, { ...soort, ...k }))
    const gericht = deel.map(({ bronhouder, soort, ...k }) => noem(bronhouder, { ...soort, ...k }, 'mee'))
    yield { gegevens: [...los, ...gericht, ...eigen], gericht }
  }
}

/** Every kind of gegeven × every set of rights × every phase and state, where nothing else stands in the way. */
export function* gevallenVoorRechten(): Generator<Geval> {
  const rollen = rollenOp('triage').filter((r) => r.deelname === 'aanvaard' && r.uitvraag === 'verstuurd')
  const ids = [...vaste, ...rollen.map((r) => r.id)]
  const gegevens = kruis({ bronhouder: [gemeente, ggz] as const, soort: soorten, vrijgave: vrijgaven }).map(
    ({ bronhouder, soort, vrijgave }) => noem(bronhouder, { ...soort, vrijgave, voorafAan: ids }),
  )
  for (const [naam, profiel] of Object.entries(rechtenprofielen))
    for (const { plek, stand } of momenten)
      for (const leider of [gemeente, ggz]) {
        const { huis, casus } = casusMet({ plek, stand, gegevens, gericht: gegevens, rollen, profiel })
        const feiten = {
          huis,
          casus: { ...casus, leiding: leider === gemeente ? casus.leiding : maakLeiding(gemeente, leider) },
        }
        yield { naam: `${plek}, overleg ${stand}, ${leider} leidt, iedereen: ${naam}`, feiten }
      }
}

/**
 * What a bronhouder mandated × whether it put the gegeven on the table itself, at this table or at an earlier one × vrijgave
 * × every role of a partij × phase and state.
 */
export function* gevallenVoorTonen(): Generator<Geval> {
  const rollen = rolpartijen.filter((r) => r.uitvraag === 'verstuurd')
  const ids = [...vaste, ...rollen.map((r) => r.id)]
  const tafels = [2, 1].map((volgnummer) => maakOverleg({ volgnummer }).id)
  const gegevens = kruis({ bronhouder: vaste, vrijgave: vrijgaven, getoondIn: [null, ...tafels] }).map(
    ({ bronhouder, ...k }) => noem(bronhouder, { ...k, voorafAan: ids }),
  )
  for (const { plek, stand } of momenten)
    for (const [mandaat, geef] of Object.entries(mandaten)) {
      const profiel = rechtenprofielen['zonder rechten']
      const { huis, casus } = casusMet({ plek, stand, gegevens, gericht: gegevens, rollen, profiel })
      const bevoegdheidsverleningen = vaste.flatMap((p) => geef(p, plek))
      yield {
        naam: `${plek}, overleg ${stand}, ${mandaat}`,
        feiten: { huis: { ...huis, bevoegdheidsverleningen }, casus },
      }
    }
}

/**
 * Who another person is, of another bronhouder, with everything that can close it × what is about that person × phase and
 * state × every role of a partij: it is open to nobody to whom the person is not.
 */
export function* gevallenVoorPersonen(): Generator<Geval> {
  const rollen = rollenOp('casusoverleg').filter((r) => r.uitvraag === 'verstuurd')
  const ids = [...vaste, ...rollen.map((r) => r.id)]
  const personen = kruis({
    bronhouder: [gemeente, ggz],
    persoon: ['systeemlid', 'slachtoffer'],
    vrijgave: ['geen', 'overleg'],
    voorbehouden: [[], ids],
    beperkt: [false, true],
  } as const).map(({ bronhouder, ...k }) => noem(bronhouder, { ...k, categorie: 'naw' }))
  const weg = maakId<'gegeven'>('withdrawn')
  const over = kruis({ bronhouder: [gemeente, politie, ggz] as const, over: [...personen.map((p) => p.id), weg] }).map(
    ({ bronhouder, ...k }) => noem(bronhouder, { ...k, vrijgave: 'overleg' }),
  )
  const gegevens = [...personen, ...over]
  for (const naam of ['zonder rechten', 'alle rechten'] as const)
    for (const { plek, stand } of momenten)
      for (const gericht of [gegevens, over]) {
        const profiel = rechtenprofielen[naam]
        const { huis, casus } = casusMet({ plek, stand, gegevens, gericht, rollen, profiel })
        yield { naam: `${plek}, overleg ${stand}, ${naam}`, feiten: { huis, casus } }
      }
}

// The procesregie and the other lezers that are no partij

/** The work that counts in a phase, and everything but that. */
const werk: Readonly<Record<Plek, readonly Bevoegdheid[]>> = {
  aanmelding: ['intake'],
  triage: ['uitvraag'],
  casusoverleg: ['casusoverleg'],
  afronding: ['casusoverleg'],
  actief: ['afschaling'],
  archief: ['afschaling'],
  vernietigd: ['afschaling'],
}

type Mandaten = (leider: PartijId, plek: Plek) => Bevoegdheidsverlening[]

const mandaten: Readonly<Record<string, Mandaten>> = {
  'geldig mandaat': (leider) => [maakMandaat(leider)],
  'geen mandaat': () => [],
  'verlopen mandaat': (leider) => [maakMandaat(leider, bevoegdheden, verlopen)],
  'mandaat dat nog niet geldt': (leider) => [maakMandaat(leider, bevoegdheden, nietBegonnen)],
  'zojuist ingetrokken mandaat': (leider) => [maakMandaat(leider, bevoegdheden, zojuistIngetrokken)],
  'mandaat voor ander werk': (leider, plek) => [
    maakMandaat(
      leider,
      bevoegdheden.filter((b) => !werk[plek].includes(b)),
    ),
  ],
  'mandaat voor geen werk': (leider) => [maakMandaat(leider, [])],
  'mandaat van een ander': (leider) => iedereen.filter((p) => p !== leider).map((p) => maakMandaat(p)),
  'verlopen en geldig mandaat': (leider) => [maakMandaat(leider, bevoegdheden, verlopen), maakMandaat(leider)],
  ...Object.fromEntries(
    bevoegdheden.map((b) => [`mandaat voor ${b}`, (leider: PartijId) => [maakMandaat(leider, [b])]]),
  ),
}

/**
 * Every mandate × phase × leidende partij × its rights × herkomst × kind × geheimhouding × beperkt × voorbehoud. What a
 * partij releases or sends along is no question for these lezers; that the state of the overleg is none either, is tried
 * with and without an overleg that is being held.
 */
export function* gevallenVoorRegie(): Generator<Geval> {
  const kenmerken = kruis({
    bronhouder: [gemeente, ggz],
    soort: soorten.filter((s) => s.categorie === 'naw' || s.categorie === 'bsn'),
    geheimhouding: geheimhoudingen,
    beperkt: [false, true],
    voorbehouden: [[], iedereen],
  } as const)
  const gegevens = kenmerken.map(({ bronhouder, soort, ...k }) =>
    noem(bronhouder, { ...soort, ...k, vrijgave: 'overleg' }),
  )
  const profielen = ['zonder rechten', 'alle rechten', 'landelijke ketenpartner', 'verlopen rechten'] as const
  for (const { plek, stand } of momenten.filter((m) => m.stand === 'geen' || m.stand === 'bezig'))
    for (const naam of profielen)
      for (const [mandaat, geef] of Object.entries(mandaten))
        for (const leider of [gemeente, ggz, woningcorporatie]) {
          const profiel = rechtenprofielen[naam]
          const { huis, casus } = casusMet({ plek, stand, gegevens, gericht: [], rollen: [], profiel })
          const feiten = {
            huis: { ...huis, bevoegdheidsverleningen: geef(leider, plek) },
            casus: { ...casus, leiding: leider === gemeente ? casus.leiding : maakLeiding(gemeente, leider) },
          }
          yield { naam: `${plek}, overleg ${stand}, ${leider} leidt, ${mandaat}, ${naam}`, feiten }
        }
}
