import fc from 'fast-check'
import { type Bevoegdheidsverlening, bevoegdheden } from '../casus/bevoegdheid.ts'
import type { Casus } from '../casus/casus.ts'
import {
  type Aanwezigheid,
  type Deelnemer,
  deelnemerrollen,
  type Overleg,
  type Overlegdatum,
  overlegstanden,
  type Uitspraak,
} from '../casus/casusoverleg.ts'
import { dagVan, type Geldigheid, type Tijdstip } from '../casus/datum.ts'
import { bestemmingsoorten } from '../casus/doorverwijzing.ts'
import { type Fase, fasen } from '../casus/fase.ts'
import type { Feiten } from '../casus/feiten.ts'
import { categorieen, type Gegeven, geheimkringen, persoonrollen, vrijgaven } from '../casus/gegeven.ts'
import type { PartijId } from '../casus/id.ts'
import { type Partij, verwerkingsrechten } from '../casus/partij.ts'
import type { Partijtoets } from '../casus/partijtoets.ts'
import { type Actie, actiestanden, type Meeneemafspraak, meeneemstanden } from '../casus/plan-van-aanpak.ts'
import type { Bijtekst, Tekst } from '../casus/tekst.ts'
import { algemeenBeeld } from '../casus/thema.ts'
import { type Uitvraag, uitvraagstanden } from '../casus/uitvraag.ts'
import type { Ontvangen, Uitwisseling } from '../casus/uitwisseling.ts'
import { type Verstrekking, verstrekkingberichten } from '../casus/verstrekking.ts'
import * as maak from './feiten-maken.ts'

const { nu, partijen } = maak
const ids: readonly PartijId[] = partijen.map((p) => p.id)

const uur = 3_600_000
const dag = 24 * uur

export const na = (ms: number, tijdstip: Tijdstip = nu): Tijdstip => new Date(Date.parse(tijdstip) + ms).toISOString()

const partij = fc.constantFrom(...ids)
/** Mostly the thema that is always there, so that two often have one in common. */
const themas = fc.subarray([algemeenBeeld, maak.maakId<'thema'>('wonen'), maak.maakId<'thema'>('zorg')], {
  minLength: 0,
})
const enkelePartijen = fc.subarray([...ids])

/** Periods of which the ends lie around the moment of looking, also exactly on it. */
const geldigheid: fc.Arbitrary<Geldigheid> = fc.record({
  van: fc.constantFrom(-900 * dag, -dag, 0, uur, 40 * dag).map((ms) => na(ms)),
  tot: fc.option(
    fc.constantFrom(-uur, 0, 1, uur, 20 * dag, 400 * dag).map((ms) => na(ms)),
    { nil: null },
  ),
})

const mandaat: fc.Arbitrary<Bevoegdheidsverlening> = fc
  .record({ partij, werk: fc.subarray([...bevoegdheden], { minLength: 1 }), geldig: geldigheid })
  .map(({ partij, werk, geldig }) => maak.maakMandaat(partij, werk, geldig))

const recht = fc.record({ soort: fc.constantFrom(...verwerkingsrechten), geldig: geldigheid })

/** Mostly a convenantpartner. */
const convenant = fc.oneof(
  { weight: 4, arbitrary: fc.constant([maak.altijd]) },
  { weight: 1, arbitrary: fc.array(geldigheid, { maxLength: 2 }) },
)

const huisPartij = (id: PartijId): fc.Arbitrary<Partij> =>
  fc
    .record({
      convenant,
      landelijkeKetenpartner: fc.array(geldigheid, { maxLength: 2 }),
      verstrekkingsbesluiten: fc.array(geldigheid, { maxLength: 1 }),
      rechten: fc.array(recht, { maxLength: 4 }),
    })
    .map((anders) => maak.maakPartij(id, anders))

const geheimhouding = fc.option(
  fc.record({
    ...{ procesregieMagZien: fc.boolean(), uitvraagToegestaan: fc.boolean() },
    gewogen: fc.subarray([...geheimkringen]),
  }),
  { nil: null, freq: 2 },
)

const gegeven = (id: string): fc.Arbitrary<Gegeven> =>
  fc.record({
    id: fc.constant(maak.maakId<'gegeven'>(id)),
    bronhouder: partij,
    ingebrachtIn: fc.constantFrom(...fasen),
    categorie: fc.constantFrom(...categorieen),
    bijzonder: fc.boolean(),
    strafrechtelijk: fc.boolean(),
    geheimhouding,
    vrijgave: fc.constantFrom(...vrijgaven),
    getoondIn: fc.constantFrom(null, null, maak.maakId<'overleg'>('overleg-1'), maak.maakId<'overleg'>('overleg-2')),
    voorafAan: enkelePartijen,
    voorbehouden: fc.oneof(fc.constant([]), enkelePartijen),
    themas,
    themasVanBronhouder: fc.boolean(),
    betrokkene: fc.constant(false),
    persoon: fc.constant(null),
    over: fc.constant(null),
    medebetrokkene: fc.constant(false),
    beperkt: fc.boolean(),
  })

const gegevenIds = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6'].map((id) => maak.maakId<'gegeven'>(id))
/** At most one gegeven says who the betrokkene is. */
function metBetrokkene(alle: readonly Gegeven[], noemt: boolean): readonly Gegeven[] {
  const eerste = alle.find((g) => noemt && g.categorie === 'naw')
  return alle.map((g) => (g === eerste ? { ...g, betrokkene: true } : g))
}

/** Some of the others say who another person is, and some are about one of those. */
function metPersonen(alle: readonly Gegeven[], keuzes: readonly number[]): readonly Gegeven[] {
  const rollen = [null, null, ...persoonrollen]
  const personen = alle.map((g, i) => {
    const rol = g.betrokkene || g.categorie !== 'naw' ? null : (rollen[(keuzes[i] ?? 0) % rollen.length] ?? null)
    return { ...g, persoon: rol, medebetrokkene: rol !== null && (keuzes[i] ?? 0) % 2 === 0 }
  })
  const ids = personen.filter((g) => g.persoon !== null).map((g) => g.id)
  return personen.map((g, i) =>
    g.persoon === null && !g.betrokkene ? { ...g, over: ids[(keuzes[i] ?? 0) % (ids.length + 2)] ?? null } : g,
  )
}

const enkeleGegevens = fc.subarray(gegevenIds)

/** What the rules know of a text: of whom, with which marks, and on what it rests. */
const tekst: fc.Arbitrary<Tekst> = fc.record({
  bronhouder: partij,
  bijzonder: fc.boolean(),
  strafrechtelijk: fc.boolean(),
  steuntOp: fc.oneof(fc.constant([]), enkeleGegevens),
  overPersoon: fc.constantFrom(true, false, null),
})

const bijtekst = (id: string, soort: Bijtekst['soort'], bij: Bijtekst['bij']): fc.Arbitrary<Bijtekst> =>
  tekst.map((t) => ({ ...t, id: maak.maakId<'tekst'>(id), soort, bij }))

const soorten = fc.subarray([...verwerkingsrechten])

/** Of one partij there can be more than one, of which the last counts. */
const partijtoets: fc.Arbitrary<Partijtoets> = fc
  .record({ partij, geeft: soorten, ontvangt: soorten, geldig: geldigheid })
  .map(({ partij, ...anders }) => maak.maakPartijtoets(partij, anders))

const partijtoetsen = fc
  .oneof(
    { weight: 1, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: fc.array(partijtoets, { minLength: 1, maxLength: 5 }) },
  )
  .map((lijst) => lijst.map((t, i) => ({ ...t, id: maak.maakId<'partijtoets'>(`${t.id}-${i}`) })))

const uitvraag = fc
  .record({ partij, stand: fc.constantFrom(...uitvraagstanden), meegestuurd: enkeleGegevens })
  .map(({ partij, ...anders }): Uitvraag => maak.maakUitvraag(partij, anders))

const uitvragen = fc
  .array(uitvraag, { maxLength: 4 })
  .map((lijst) => lijst.map((u, i) => ({ ...u, id: maak.maakId<'uitvraag'>(`${u.id}-${i}`) })))

/** Of the two people of a partij none, one or both accepted, of the afspraken of now or of former ones. */
const aanvaardingen = (id: PartijId) =>
  fc
    .tuple(
      fc.subarray([maak.mensVan(id), maak.collegaVan(id)]),
      fc.constantFrom('nu', 'nu', 'nu', 'ouder', 'zvh-1', 'zvh-2'),
    )
    .map(([wie, versie]) => maak.aanvaard(...wie).map((a) => (versie === 'nu' ? a : { ...a, versie })))

const deelnemer = (id: PartijId, volgnummer: number): fc.Arbitrary<Deelnemer> =>
  fc
    .record({ rol: fc.constantFrom(...deelnemerrollen), aanvaardingen: aanvaardingen(id), themas })
    .map((anders) => maak.maakDeelnemer(id, { id: maak.maakId(`deelnemer-${id}-${volgnummer}`), ...anders }))

/** Mostly few are there: each one more closes. Some left, and of some it is not known that they may be there. */
const aanwezigen: fc.Arbitrary<readonly Aanwezigheid[]> = fc
  .record({
    mensen: fc.oneof({ weight: 3, arbitrary: fc.subarray([...ids], { maxLength: 2 }) }, enkelePartijen),
    collega: fc.constantFrom(false, false, false, true),
    betrokkene: fc.constantFrom(false, false, false, false, true),
    vertrokken: fc.subarray([...ids]),
  })
  .map(({ mensen, collega, betrokkene, vertrokken }) => [
    ...mensen.map((p) =>
      maak.maakAanwezige(p, {
        ...(collega && { medewerker: maak.collegaVan(p) }),
        tot: vertrokken.includes(p) ? na(-uur) : null,
      }),
    ),
    ...(betrokkene ? [maak.betrokkeneAanTafel] : []),
  ])

/** A decision to scale down that the calendar puts in one of the steps, also just before and on the day of change. */
const besluitTotAfschaling = fc
  .oneof(fc.integer({ min: 0, max: 430 }), fc.constantFrom(181, 182, 183, 364, 365, 366))
  .map((dagen) => dagVan(na(-dagen * dag)))

/** A day that is over, today, or to come. */
const dagRondNu = fc.constantFrom(-90, -31, -1, 0, 1, 30, 180).map((dagen) => dagVan(na(dagen * dag)))

/** Another term than usual, weighed again in time or not, in the order in which its days come. */
const afwijking = fc.tuple(fc.tuple(dagRondNu, dagRondNu), dagRondNu).map(([dagen, herbeoordelenOp]) => {
  const [archiefOp = '', vernietigenOp = ''] = dagen.toSorted()
  return { archiefOp, vernietigenOp, herbeoordelenOp }
})

const zelden = <T>(arbitrary: fc.Arbitrary<T>) => fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, arbitrary)

const afschaling = fc.record({
  besluitOp: besluitTotAfschaling,
  afwijking: zelden(afwijking),
  actiefTot: zelden(dagRondNu),
})

const overleg = (volgnummer: number): fc.Arbitrary<Overleg> =>
  fc
    .record({
      stand: fc.constantFrom(...overlegstanden),
      datum: fc.constantFrom(null, null, maak.maakId<'overlegdatum'>('datum-1')),
      besloten: fc.boolean(),
      afgebakend: fc.boolean(),
      heropend: zelden(afschaling),
      terugkomOp: fc.constantFrom(null, dagVan(na(-dag)), dagVan(na(40 * dag))),
      themas,
      aanwezigen,
      deelnemers: enkelePartijen.chain((wie) => fc.tuple(...wie.map((p) => deelnemer(p, volgnummer)))),
    })
    // What stays is chosen only of what was decided.
    .map((anders) => maak.maakOverleg({ volgnummer, ...anders, afgebakend: anders.besloten && anders.afgebakend }))

/** Of some it is not so that an overleg is prepared of it. */
const overlegdata: fc.Arbitrary<readonly Overlegdatum[]> = fc
  .tuple(enkelePartijen, enkelePartijen)
  .chain(([een, twee]) =>
    fc.subarray([
      maak.maakOverlegdatum(een, { id: maak.maakId('datum-1'), moment: na(10 * dag) }),
      maak.maakOverlegdatum(twee, { id: maak.maakId('datum-2'), moment: na(50 * dag) }),
    ]),
  )

const overleggen = fc.integer({ min: 0, max: 2 }).chain((n) => fc.tuple(...[1, 2].slice(0, n).map(overleg)))

const actie = (id: string): fc.Arbitrary<Actie> =>
  fc
    .record({ uitvoerder: partij, stand: fc.constantFrom(...actiestanden), kiest: fc.boolean(), tekst })
    .map(({ uitvoerder, stand, kiest, tekst }) => {
      const medewerker = kiest ? maak.mensVan(uitvoerder) : null
      return maak.maakActie(uitvoerder, { id: maak.maakId(id), stand, medewerker, ...tekst })
    })

const acties = fc.tuple(actie('a1'), actie('a2'), actie('a3'))

/** An action, or the aanmelding elsewhere. */
const waarvoor = fc.constantFrom('a1', 'a2', 'a3', null).map((id) => (id === null ? null : maak.maakId<'actie'>(id)))

const afspraak: fc.Arbitrary<Meeneemafspraak> = fc.record({
  id: fc.uuid().map((id) => maak.maakId<'meeneemafspraak'>(id)),
  actie: waarvoor,
  gegeven: fc.constantFrom(null, ...gegevenIds),
  bronhouder: partij,
  ontvanger: partij,
  stand: fc.constantFrom(...meeneemstanden),
  tot: fc.constantFrom(null, null, '2026-06-14', '2026-06-15', '2026-06-20'),
  gewogen: fc.boolean(),
})

const verstrekking: fc.Arbitrary<Verstrekking> = fc.record({
  id: fc.constantFrom('v1', 'v2').map((id) => maak.maakId<'verstrekking'>(id)),
  gegeven: fc.constantFrom(...gegevenIds),
  actie: waarvoor,
  bronhouder: partij,
  ontvanger: partij,
  bijzonder: fc.boolean(),
  strafrechtelijk: fc.boolean(),
  bericht: fc.constantFrom(null, ...verstrekkingberichten),
})

/** Mostly a yes of everybody, so that there is often something that can go over. */
const akkoorden = fc
  .oneof(fc.constant([...ids]), enkelePartijen)
  .chain((wie) =>
    fc.tuple(
      ...wie.map((p) =>
        fc.constantFrom(...Array<boolean>(9).fill(true), false).map((akkoord) => ({ partij: p, akkoord })),
      ),
    ),
  )

const uitwisseling = (id: string): fc.Arbitrary<Uitwisseling> =>
  fc.record({
    id: fc.constant(maak.maakId<'uitwisseling'>(id)),
    gegeven: fc.constantFrom(null, ...gegevenIds),
    akkoorden,
    tot: fc.constantFrom(0, 1, uur, 14 * dag).map((ms) => na(ms)),
    overgegaan: fc.constantFrom(false, false, true),
    gesloten: fc.constantFrom(false, false, true),
  })

const ontvangen: fc.Arbitrary<Ontvangen> = fc.record({
  id: fc.constant(maak.maakId<'ontvangen'>('o1')),
  uitwisseling: fc.constant(maak.maakId<'uitwisseling'>('w1')),
  partij,
  bijzonder: fc.boolean(),
  strafrechtelijk: fc.boolean(),
})

const uitspraken = fc
  .tuple(tekst, tekst)
  .map((beide) => beide.map((t, i): Uitspraak => maak.maakUitspraak({ ...t, id: maak.maakId(`u${i}`) })))

/** An afronding that still goes on or is over, also just before and on the day of change. */
const afronding = fc.record({
  besluitOp: fc.constantFrom(0, 1, 13, 14, 29, 30, 31).map((dagen) => dagVan(na(-dagen * dag))),
  vernietigenOp: fc.constantFrom(-1, 0, 1, 14).map((dagen) => dagVan(na(dagen * dag))),
  besluit: fc.constant(null),
  bezwaar: fc.boolean(),
  doorverwijzing: fc.option(
    fc.record({ soort: fc.constantFrom(...bestemmingsoorten), melder: partij, doorRegie: fc.boolean() }),
    { nil: null },
  ),
})

const plek = (fase: Fase): fc.Arbitrary<Pick<Casus, 'fase' | 'afschaling' | 'afronding'>> =>
  fase === 'afschaling'
    ? fc.record({ fase: fc.constant(fase), afschaling, afronding: fc.constant(null) })
    : fc.record({
        fase: fc.constant(fase),
        afschaling: fc.constant(null),
        afronding: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, afronding),
      })

const casus = fc.record({
  plek: fc.constantFrom(...fasen).chain(plek),
  aanmelder: partij,
  later: fc.array(partij, { maxLength: 2 }),
  zonderInzet: fc.oneof(fc.constant<readonly PartijId[]>([]), enkelePartijen),
  gegevens: fc
    .tuple(fc.boolean(), fc.array(fc.nat(9), { minLength: 6, maxLength: 6 }), ...gegevenIds.map(gegeven))
    .map(([noemt, keuzes, ...alle]) => metPersonen(metBetrokkene(alle, noemt), keuzes)),
  partijtoetsen,
  uitvragen,
  overleggen,
  overlegdata,
  acties,
  verstrekkingen: fc.uniqueArray(verstrekking, { maxLength: 2, selector: (v) => v.id }),
  meeneemafspraken: fc.uniqueArray(afspraak, { maxLength: 8, selector: (m) => m.id }),
  uitspraken,
  plandoelen: tekst.map((t) => [maak.maakPlandoel(t)]),
  resultaten: fc.tuple(...['a1', 'a2'].map((a) => bijtekst(`r-${a}`, 'resultaat', maak.maakId<'actie'>(a)))),
  tegenspraken: fc.tuple(...['u0', 'u1'].map((u) => bijtekst(`s-${u}`, 'tegenspraak', maak.maakId<'uitspraak'>(u)))),
  plantekst: fc.tuple(
    bijtekst('v-a1', 'terugval', maak.maakId<'actie'>('a1')),
    bijtekst('e-a1', 'eerder', maak.maakId<'actie'>('a1')),
    bijtekst('e-r-a1', 'eerder', maak.maakId<'tekst'>('r-a1')),
    bijtekst('e-plandoel', 'eerder', maak.maakId<'plandoel'>('plandoel')),
    bijtekst('o-plandoel', 'ontwikkeling', maak.maakId<'plandoel'>('plandoel')),
    bijtekst('e-o-plandoel', 'eerder', maak.maakId<'tekst'>('o-plandoel')),
  ),
  zienswijzen: bijtekst('z-1', 'zienswijze', maak.maakId<'overleg'>('overleg-1')).map((t) => [t]),
  toelichtingen: fc.tuple(tekst, tekst),
  uitwisselingen: fc.tuple(uitwisseling('w1'), uitwisseling('w2')),
  ontvangen: fc.array(ontvangen, { maxLength: 1 }),
  toewijzingen: enkelePartijen.map((wie) => wie.map((p) => maak.maakToewijzing(p))),
})

/** Decided a while ago, and again, just now or for a day to come. */
const besloten = <W>(waarden: fc.Arbitrary<W>) =>
  fc
    .subarray([-900 * dag, -dag, 0, uur, 40 * dag])
    .chain((momenten) => fc.tuple(...momenten.map((ms) => waarden.map((waarde) => ({ van: na(ms), waarde })))))

const afspraken = fc.constantFrom('Stil blijven', 'Niets bewaren').map((kop) => [{ kop, tekst: `${kop}, ook later.` }])

/** Most houses keep the afspraken with which everybody begins. */
const huisregels = fc
  .record({
    inzageVooraf: besloten(fc.boolean()),
    zorgvuldigheidsafspraken: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, besloten(afspraken)),
  })
  .map((regels) => ({ ...maak.maakHuisregels(), ...regels }))

const huis = fc.record({
  partijen: fc.tuple(...ids.map(huisPartij)),
  bevoegdheidsverleningen: fc.array(mandaat, { maxLength: 8 }),
  huisregels,
})

/** Any house with any casus in it, in any phase; small enough to read when a property fails. */
export const willekeurigeFeiten: fc.Arbitrary<Feiten> = fc
  .record({ casus, huis })
  .map(
    ({
      casus: { plek, later, zonderInzet, resultaten, plantekst, tegenspraken, zienswijzen, toelichtingen, ...rest },
      huis,
    }) => {
      // An answer is of who was asked.
      const antwoorden = rest.uitvragen.slice(0, 2).map((u, i): Bijtekst => {
        const id = maak.maakId<'tekst'>(`t-${u.id}`)
        return { ...maak.gewoneTekst, ...toelichtingen[i], id, soort: 'toelichting', bij: u.id, bronhouder: u.partij }
      })
      const inzetten = maak.maakInzetten(...ids.filter((id) => !zonderInzet.includes(id)))
      const leiding = maak.maakLeiding(rest.aanmelder, ...later)
      const teksten = [...resultaten, ...plantekst, ...antwoorden, ...tegenspraken, ...zienswijzen]
      return maak.maakFeiten({ ...rest, ...plek, teksten, inzetten, leiding }, huis)
    },
  )
