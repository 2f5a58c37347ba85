import { type Bevoegdheid, bevoegdheden } from '../casus/bevoegdheid.ts'
import type { Casus } from '../casus/casus.ts'
import type { Overleg } from '../casus/casusoverleg.ts'
import type { Geldigheid } from '../casus/datum.ts'
import type { Feiten, Huis } from '../casus/feiten.ts'
import { type Gegeven, geheimkringen } from '../casus/gegeven.ts'
import type { MedewerkerId, PartijId, ThemaId } from '../casus/id.ts'
import type { Meeneemstand } from '../casus/plan-van-aanpak.ts'
import { algemeenBeeld } from '../casus/thema.ts'
import type { Uitvraagstand } from '../casus/uitvraag.ts'
import type { Lezer } from '../lezer.ts'
import type { Plek } from './feiten-maken.ts'
import * as maak from './feiten-maken.ts'

const { gemeente, ggz, nietBegonnen, politie, reclassering, verlopen, woningcorporatie, zojuistIngetrokken } = maak

/** Someone who looks at the one gegeven of a casus. */
export interface Blik {
  readonly lezer: Lezer
  readonly feiten: Feiten
}

/** A sentence of the handvat as two situations that differ in one thing: once somebody sees it, once not. */
export interface Situatie {
  readonly titel: string
  readonly ziet: Blik
  readonly door: string
  readonly zietNiet: Blik
  readonly want: string
  readonly reden: RegExp
  readonly weetDatHetErIs?: true
}

const regie: Lezer = { soort: 'procesregie' }
const manager: Lezer = { soort: 'manager' }
const van = (partij: PartijId): Lezer => ({ soort: 'partij', partij })
const mens = (medewerker: MedewerkerId, partij = ggz): Lezer => ({ soort: 'partij', partij, medewerker })

/** A casus with one gegeven, of the gemeente unless said otherwise; every partij has somebody who works on it. */
function zaak(
  plek: Plek,
  gegeven: Partial<Gegeven> = {},
  casus: Partial<Casus> = {},
  huis: Partial<Huis> = {},
): Feiten {
  const toewijzingen = maak.partijen.map((p) => maak.maakToewijzing(p.id))
  return maak.maakFeiten({ ...maak.opPlek(plek), gegevens: [maak.maakGegeven(gegeven)], toewijzingen, ...casus }, huis)
}

const blik = (lezer: Lezer, ...delen: Parameters<typeof zaak>): Blik => ({ lezer, feiten: zaak(...delen) })

const mandaat = (werk?: readonly Bevoegdheid[], geldig?: Geldigheid, partij = gemeente): Partial<Huis> => ({
  bevoegdheidsverleningen: [maak.maakMandaat(partij, werk, geldig)],
})
const zonderMandaat: Partial<Huis> = { bevoegdheidsverleningen: [] }

const eigen: Partial<Gegeven> = {}
const vanPolitie: Partial<Gegeven> = { bronhouder: politie, vrijgave: 'overleg' }
const vooraf: Partial<Gegeven> = { bronhouder: politie, vrijgave: 'vooraf', voorafAan: [ggz] }

const wonen = maak.maakId<'thema'>('wonen')
const overWonen: Partial<Gegeven> = { ...vanPolitie, themas: [wonen] }
const gegevenId = maak.maakGegeven().id
const mee = (partij: PartijId, stand: Uitvraagstand = 'verstuurd'): Partial<Casus> => ({
  uitvragen: [maak.maakUitvraag(partij, { stand, meegestuurd: [gegevenId] })],
})

function tafel(stand: Overleg['stand'], ...wie: readonly PartijId[]): Partial<Casus> {
  return { overleggen: [maak.maakOverleg({ stand, deelnemers: wie.map((p) => maak.maakDeelnemer(p)) })] }
}
const besloten: Partial<Casus> = { overleggen: [maak.maakOverleg({ stand: 'gehouden', besloten: true })] }

/** A table of two thema's, at which one deelnemer is needed for one of them. */
function tafelMetThemas(stand: Overleg['stand'], wie: PartijId, bij: ThemaId): Partial<Casus> {
  const deelnemers = [maak.maakDeelnemer(wie, { themas: [bij] })]
  return { overleggen: [maak.maakOverleg({ stand, themas: [algemeenBeeld, wonen], deelnemers })] }
}
function tafelZonderAfspraken(stand: Overleg['stand'], wie: PartijId): Partial<Casus> {
  return {
    overleggen: [maak.maakOverleg({ stand, deelnemers: [maak.maakDeelnemer(wie, { aanvaardingen: [] })] })],
  }
}
function tweeTafels(eerder: PartijId, nu: PartijId): Partial<Casus> {
  const bij = (partij: PartijId, volgnummer: number) =>
    maak.maakOverleg({ volgnummer, deelnemers: [maak.maakDeelnemer(partij)] })
  return { overleggen: [bij(nu, 2), bij(eerder, 1)] }
}

function afspraak(stand: Meeneemstand, actiestand: 'bezig' | 'vervallen' = 'bezig'): Partial<Casus> {
  const actie = maak.maakActie(reclassering, { stand: actiestand })
  return { acties: [actie], meeneemafspraken: [maak.maakMeeneemafspraak(actie, maak.maakGegeven(), { stand })] }
}

const geheim = (procesregieMagZien: boolean, uitvraagToegestaan: boolean): Partial<Gegeven> => ({
  geheimhouding: { procesregieMagZien, uitvraagToegestaan, gewogen: geheimkringen },
})
const geleidDoor = (partij: PartijId): Partial<Casus> => ({ leiding: maak.maakLeiding(gemeente, partij) })

const nietNamensBronhouder = /geen bevoegdheid om het in haar naam te tonen/
const geenBevoegdheid = /geen geldige bevoegdheid/
const nietVoorDezePartij = /niet voor deze partij/
const geenInzageVanRol = /zien geen inhoud van casussen/
const nietVastgesteld = /niet vastgesteld/

const mandaten: readonly Situatie[] = [
  ...(
    [
      ['the mandate has ended', mandaat(bevoegdheden, verlopen)],
      ['the mandate has not begun', mandaat(bevoegdheden, nietBegonnen)],
      ['the mandate was withdrawn a moment ago', mandaat(bevoegdheden, zojuistIngetrokken)],
      ['the mandate is for other work', mandaat(bevoegdheden.filter((b) => b !== 'uitvraag'))],
      ['there is no mandate', zonderMandaat],
      ['only another partij gave a mandate', mandaat(bevoegdheden, undefined, politie)],
    ] as const
  ).map(
    ([wat, huis]): Situatie => ({
      titel: `[P3] the procesregie sees the answers in triage with a mandate, not when ${wat}`,
      ziet: blik(regie, 'triage', vanPolitie, {}, mandaat(['uitvraag'])),
      door: 'A12/',
      zietNiet: blik(regie, 'triage', vanPolitie, {}, huis),
      want: 'P3/',
      reden: geenBevoegdheid,
    }),
  ),
  {
    titel:
      '[P3] until an aanpak stands the mandate for the casusoverleg counts, and monitoring does not stand in for it',
    ziet: blik(regie, 'casusoverleg', vanPolitie, {}, mandaat(['casusoverleg'])),
    door: 'A12/',
    zietNiet: blik(regie, 'casusoverleg', vanPolitie, {}, mandaat(['monitoring'])),
    want: 'P3/',
    reden: geenBevoegdheid,
  },
  {
    titel: '[P3] once an aanpak stands the mandate for monitoring counts, and casusoverleg does not stand in for it',
    ziet: blik(regie, 'casusoverleg', vanPolitie, besloten, mandaat(['monitoring'])),
    door: 'A12/',
    zietNiet: blik(regie, 'casusoverleg', vanPolitie, besloten, mandaat(['casusoverleg'])),
    want: 'P3/',
    reden: geenBevoegdheid,
  },
  {
    titel: '[P3] once another partij leads, its mandate counts and no longer that of the aanmelder',
    ziet: blik(regie, 'casusoverleg', vanPolitie, geleidDoor(politie), mandaat(bevoegdheden, undefined, politie)),
    door: 'A12/',
    zietNiet: blik(regie, 'casusoverleg', vanPolitie, geleidDoor(politie), mandaat()),
    want: 'P3/',
    reden: geenBevoegdheid,
  },
]

const rollen: readonly Situatie[] = [
  {
    titel: '[P5] the procesregie sees a running casus, the manager does not',
    ziet: blik(regie, 'casusoverleg', vanPolitie),
    door: 'A12/',
    zietNiet: blik(manager, 'casusoverleg', vanPolitie),
    want: 'P5/',
    reden: geenInzageVanRol,
  },
  {
    titel: '[P5] [S3] the manager finds a person in the archive, not while the dossier is still active',
    ziet: blik(manager, 'archief', { categorie: 'naw', betrokkene: true }),
    door: 'S3/',
    zietNiet: blik(manager, 'actief', { categorie: 'naw', betrokkene: true }),
    want: 'P5/',
    reden: geenInzageVanRol,
  },
  {
    titel: '[A12] in aanmelding the aanmelder sees what it reported, another partij does not',
    ziet: blik(van(gemeente), 'aanmelding', eigen),
    door: 'T6/',
    zietNiet: blik(van(politie), 'aanmelding', eigen),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel:
      '[A12] in aanmelding the procesregie sees it with a mandate for the intake, a partij never, even if it was asked and invited',
    ziet: blik(
      regie,
      'aanmelding',
      { vrijgave: 'overleg' },
      { ...mee(ggz), ...tafel('bezig', ggz) },
      mandaat(['intake']),
    ),
    door: 'A12/',
    zietNiet: blik(
      van(ggz),
      'aanmelding',
      { vrijgave: 'overleg' },
      { ...mee(ggz), ...tafel('bezig', ggz) },
      mandaat(['intake']),
    ),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[A9] under geheimhouding the procesregie sees what the aanmelder lets it see, of the rest that it is there',
    ziet: blik(regie, 'aanmelding', geheim(true, false)),
    door: 'A12/',
    zietNiet: blik(regie, 'aanmelding', geheim(false, true)),
    want: 'A9/',
    reden: /geheimhouding/,
    weetDatHetErIs: true,
  },
]

const triage: readonly Situatie[] = [
  {
    titel: '[T4] a gevraagde partij sees what went along with its question, not what did not',
    ziet: blik(van(ggz), 'triage', eigen, mee(ggz)),
    door: 'T4/',
    zietNiet: blik(van(ggz), 'triage', eigen, { uitvragen: [maak.maakUitvraag(ggz)] }),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[T4] what went along with the question to one partij is not for another that was asked',
    ziet: blik(van(ggz), 'triage', eigen, mee(ggz)),
    door: 'T4/',
    zietNiet: blik(van(politie), 'triage', eigen, {
      uitvragen: [...(mee(ggz).uitvragen ?? []), maak.maakUitvraag(politie)],
    }),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[T4] withdrawing the question takes back what went along',
    ziet: blik(van(ggz), 'triage', eigen, mee(ggz)),
    door: 'T4/',
    zietNiet: blik(van(ggz), 'triage', eigen, mee(ggz, 'ingetrokken')),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[T4] [A9] a gegeven under geheimhouding goes along only where the bronhouder allows it',
    ziet: blik(van(ggz), 'triage', geheim(true, true), mee(ggz)),
    door: 'T4/',
    zietNiet: blik(van(ggz), 'triage', geheim(true, false), mee(ggz)),
    want: 'T4/',
    reden: /geheimhouding/,
  },
  {
    titel: '[T4] what was sent along is for who must answer: in the casusoverleg not for who did',
    ziet: blik(van(ggz), 'casusoverleg', eigen, mee(ggz)),
    door: 'T4/',
    zietNiet: blik(van(ggz), 'casusoverleg', eigen, mee(ggz, 'beantwoord')),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[T6] the aanmelder sees an answer, another partij that was asked does not',
    ziet: blik(van(gemeente), 'triage', vanPolitie, {
      uitvragen: [maak.maakUitvraag(politie), maak.maakUitvraag(ggz)],
    }),
    door: 'T6/',
    zietNiet: blik(van(ggz), 'triage', vanPolitie, { uitvragen: [maak.maakUitvraag(politie), maak.maakUitvraag(ggz)] }),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[T6] a partij always sees what it contributed, another partij does not see it with it',
    ziet: blik(van(politie), 'triage', { ...vanPolitie, beperkt: true, categorie: 'bsn', ...geheim(false, false) }),
    door: 'T6/',
    zietNiet: blik(van(ggz), 'triage', vanPolitie),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[T6] [C1] in the casusoverleg the aanmelder has no more right to the answers than any deelnemer',
    ziet: blik(van(gemeente), 'triage', vanPolitie),
    door: 'T6/',
    zietNiet: blik(van(gemeente), 'casusoverleg', vanPolitie, tafel('bezig', ggz)),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
]

const voorHetOverleg: readonly Situatie[] = [
  {
    titel: '[T15] beforehand a deelnemer whom the bronhouder chose sees it, another deelnemer does not',
    ziet: blik(van(ggz), 'casusoverleg', vooraf, tafel('gepland', ggz, gemeente)),
    door: 'T15/',
    zietNiet: blik(van(gemeente), 'casusoverleg', vooraf, tafel('gepland', ggz, gemeente)),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[T15] a house without inzage vooraf gives none',
    ziet: blik(van(ggz), 'casusoverleg', vooraf, tafel('gepland', ggz)),
    door: 'T15/',
    zietNiet: blik(van(ggz), 'casusoverleg', vooraf, tafel('gepland', ggz), { huisregels: maak.maakHuisregels(false) }),
    want: 'T15/',
    reden: /geen inzage vóór het overleg/,
  },
  {
    titel: '[T15] while the overleg is being prepared, nobody sees anything beforehand',
    ziet: blik(van(ggz), 'casusoverleg', vooraf, tafel('gepland', ggz)),
    door: 'T15/',
    zietNiet: blik(van(ggz), 'casusoverleg', vooraf, tafel('voorbereiding', ggz)),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[T15] being chosen without being a deelnemer gives nothing',
    ziet: blik(van(ggz), 'casusoverleg', vooraf, tafel('gepland', ggz)),
    door: 'T15/',
    zietNiet: blik(van(ggz), 'casusoverleg', vooraf, tafel('gepland', gemeente)),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[T17] a deelnemer accepts the afspraken before the first view beforehand',
    ziet: blik(van(ggz), 'casusoverleg', vooraf, tafel('gepland', ggz)),
    door: 'T15/',
    zietNiet: blik(van(ggz), 'casusoverleg', vooraf, tafelZonderAfspraken('gepland', ggz)),
    want: 'T17/',
    reden: /nog niet aanvaard/,
  },
  {
    titel: '[T17] a deelnemer accepts the afspraken before the first view in the overleg',
    ziet: blik(van(ggz), 'casusoverleg', vanPolitie, tafel('bezig', ggz)),
    door: 'C1/',
    zietNiet: blik(van(ggz), 'casusoverleg', vanPolitie, tafelZonderAfspraken('bezig', ggz)),
    want: 'T17/',
    reden: /nog niet aanvaard/,
  },
]

/** The ggz sits at the table; its one person accepted the afspraken and sees it, his or her colleague did not. */
const persoonlijk: readonly Situatie[] = [
  {
    titel:
      '[T17] who replaces a colleague accepts the afspraken before the first view, also in the middle of the overleg',
    ziet: blik(mens(maak.mensVan(ggz)), 'casusoverleg', vanPolitie, tafel('bezig', ggz)),
    door: 'C1/',
    zietNiet: blik(mens(maak.collegaVan(ggz)), 'casusoverleg', vanPolitie, tafel('bezig', ggz)),
    want: 'T17/',
    reden: /nog niet aanvaard/,
  },
  {
    titel: '[T17] afspraken that have another text since are accepted anew',
    ziet: blik(mens(maak.mensVan(ggz)), 'casusoverleg', vanPolitie, tafel('bezig', ggz)),
    door: 'C1/',
    zietNiet: blik(mens(maak.mensVan(ggz)), 'casusoverleg', vanPolitie, {
      overleggen: [
        maak.maakOverleg({
          deelnemers: [maak.maakDeelnemer(ggz, { aanvaardingen: [{ medewerker: maak.mensVan(ggz), versie: '0' }] })],
        }),
      ],
    }),
    want: 'T17/',
    reden: /nog niet aanvaard/,
  },
  {
    titel: '[T17] [C9] a colleague who comes after the overleg accepts before seeing what was agreed for the actie',
    ziet: blik(mens(maak.mensVan(reclassering), reclassering), 'casusoverleg', vanPolitie, {
      ...tafel('gehouden', reclassering),
      ...afspraak('akkoord'),
    }),
    door: 'C9/',
    zietNiet: blik(mens(maak.collegaVan(reclassering), reclassering), 'casusoverleg', vanPolitie, {
      ...tafel('gehouden', reclassering),
      ...afspraak('akkoord'),
    }),
    want: 'T17/',
    reden: /nog niet aanvaard/,
  },
]

const zeggenschap: readonly Situatie[] = [
  {
    titel: '[T19] what its bronhouder puts out of sight is gone for the deelnemers at once',
    ziet: blik(van(ggz), 'casusoverleg', vanPolitie, tafel('bezig', ggz)),
    door: 'C1/',
    zietNiet: blik(van(ggz), 'casusoverleg', { ...vanPolitie, beperkt: true }, tafel('bezig', ggz)),
    want: 'T19/',
    reden: /afgeschermd/,
  },
  {
    titel: '[T19] of what its bronhouder puts out of sight the procesregie knows only that it is there',
    ziet: blik(regie, 'triage', vanPolitie),
    door: 'A12/',
    zietNiet: blik(regie, 'triage', { ...vanPolitie, beperkt: true }),
    want: 'T19/',
    reden: /afgeschermd/,
    weetDatHetErIs: true,
  },
  {
    titel: '[T19] the bronhouder itself keeps seeing it, the aanmelder does not',
    ziet: blik(van(politie), 'triage', { ...vanPolitie, beperkt: true }),
    door: 'T6/',
    zietNiet: blik(van(gemeente), 'triage', { ...vanPolitie, beperkt: true }),
    want: 'T19/',
    reden: /afgeschermd/,
  },
  {
    titel: '[T19] [C1] taking back the vrijgave ends the view in a running overleg',
    ziet: blik(van(ggz), 'casusoverleg', vanPolitie, tafel('bezig', ggz)),
    door: 'C1/',
    zietNiet: blik(van(ggz), 'casusoverleg', { ...vanPolitie, vrijgave: 'geen' }, tafel('bezig', ggz)),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[C3] a voorbehoud against one deelnemer leaves the others their view',
    ziet: blik(van(gemeente), 'casusoverleg', { ...vanPolitie, voorbehouden: [ggz] }, tafel('bezig', gemeente, ggz)),
    door: 'C1/',
    zietNiet: blik(van(ggz), 'casusoverleg', { ...vanPolitie, voorbehouden: [ggz] }, tafel('bezig', gemeente, ggz)),
    want: 'C3/',
    reden: /voorbehoud/,
  },
  {
    titel: '[C3] [T6] a voorbehoud against the aanmelder holds in triage already',
    ziet: blik(van(gemeente), 'triage', vanPolitie),
    door: 'T6/',
    zietNiet: blik(van(gemeente), 'triage', { ...vanPolitie, voorbehouden: [gemeente] }),
    want: 'C3/',
    reden: /voorbehoud/,
  },
  {
    titel: '[C3] [C9] a voorbehoud beats an earlier akkoord for an action',
    ziet: blik(van(reclassering), 'casusoverleg', vanPolitie, afspraak('akkoord')),
    door: 'C9/',
    zietNiet: blik(
      van(reclassering),
      'casusoverleg',
      { ...vanPolitie, voorbehouden: [reclassering] },
      afspraak('akkoord'),
    ),
    want: 'C3/',
    reden: /voorbehoud/,
  },
]

const inHetOverleg: readonly Situatie[] = [
  {
    titel: '[P1] [P3] the procesregie shows what a partij brought in only on the mandate of that very partij',
    ziet: blik(van(ggz), 'casusoverleg', vanPolitie, tafel('bezig', ggz), mandaat(['inzageGeven'], undefined, politie)),
    door: 'C1/',
    zietNiet: blik(
      van(ggz),
      'casusoverleg',
      vanPolitie,
      tafel('bezig', ggz),
      mandaat(bevoegdheden, undefined, gemeente),
    ),
    want: 'P3/bronhouder-zonder-mandaat',
    reden: nietNamensBronhouder,
  },
  {
    titel: '[P3] organising the overleg is other work than giving insight',
    ziet: blik(van(ggz), 'casusoverleg', vanPolitie, tafel('bezig', ggz), mandaat(['inzageGeven'], undefined, politie)),
    door: 'C1/',
    zietNiet: blik(
      van(ggz),
      'casusoverleg',
      vanPolitie,
      tafel('bezig', ggz),
      mandaat(
        bevoegdheden.filter((b) => b !== 'inzageGeven'),
        undefined,
        politie,
      ),
    ),
    want: 'P3/bronhouder-zonder-mandaat',
    reden: nietNamensBronhouder,
  },
  {
    titel: '[C2] [P3] without a mandate the bronhouder itself puts a gegeven on this table, and on no other',
    ziet: blik(
      van(ggz),
      'casusoverleg',
      { ...vanPolitie, getoondIn: maak.maakOverleg().id },
      tafel('bezig', ggz),
      zonderMandaat,
    ),
    door: 'C1/',
    zietNiet: blik(
      van(ggz),
      'casusoverleg',
      { ...vanPolitie, getoondIn: maak.maakOverleg({ volgnummer: 7 }).id },
      tafel('bezig', ggz),
      zonderMandaat,
    ),
    want: 'P3/bronhouder-zonder-mandaat',
    reden: nietNamensBronhouder,
  },
  {
    titel: '[P3] [T15] inzage vooraf is insight that the procesregie gives',
    ziet: blik(van(ggz), 'casusoverleg', vooraf, tafel('gepland', ggz), mandaat(['inzageGeven'], undefined, politie)),
    door: 'T15/',
    zietNiet: blik(van(ggz), 'casusoverleg', vooraf, tafel('gepland', ggz), mandaat()),
    want: 'P3/bronhouder-zonder-mandaat',
    reden: nietNamensBronhouder,
  },
  {
    titel: '[C1] a deelnemer sees what was released for the overleg, a partij that does not take part does not',
    ziet: blik(van(ggz), 'casusoverleg', vanPolitie, tafel('bezig', ggz)),
    door: 'C1/',
    zietNiet: blik(van(reclassering), 'casusoverleg', vanPolitie, tafel('bezig', ggz)),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[C1] after the overleg the deelnemers see nothing of each other any more',
    ziet: blik(van(ggz), 'casusoverleg', vanPolitie, tafel('bezig', ggz)),
    door: 'C1/',
    zietNiet: blik(van(ggz), 'casusoverleg', vanPolitie, tafel('gehouden', ggz)),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[C1] having taken part in an earlier overleg gives nothing in the present one',
    ziet: blik(van(ggz), 'casusoverleg', vanPolitie, tweeTafels(gemeente, ggz)),
    door: 'C1/',
    zietNiet: blik(van(ggz), 'casusoverleg', vanPolitie, tweeTafels(ggz, gemeente)),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[C1] [S2] on a relapse the overleg gives access again, the active step of afschaling does not',
    ziet: blik(van(ggz), 'casusoverleg', vanPolitie, tafel('bezig', ggz)),
    door: 'C1/',
    zietNiet: blik(van(ggz), 'actief', vanPolitie, tafel('bezig', ggz)),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  ...(
    [
      ['bijzonder', { bijzonder: true }],
      ['strafrechtelijk', { strafrechtelijk: true }],
      ['bsn', { categorie: 'bsn' }],
    ] as const
  ).map(
    ([wat, kenmerk]): Situatie => ({
      titel: `[C4] a woningcorporatie sees an ordinary gegeven in the overleg, not one that is ${wat}`,
      ziet: blik(van(woningcorporatie), 'casusoverleg', vanPolitie, tafel('bezig', woningcorporatie)),
      door: 'C1/',
      zietNiet: blik(
        van(woningcorporatie),
        'casusoverleg',
        { ...vanPolitie, ...kenmerk },
        tafel('bezig', woningcorporatie),
      ),
      want: 'C4/',
      reden: nietVastgesteld,
    }),
  ),
  {
    titel: '[C4] a landelijke ketenpartner sees what is bijzonder by its nature, not what is strafrechtelijk',
    ziet: blik(van(ggz), 'casusoverleg', { ...vanPolitie, bijzonder: true }, tafel('bezig', ggz)),
    door: 'C1/',
    zietNiet: blik(
      van(ggz),
      'casusoverleg',
      { ...vanPolitie, bijzonder: true, strafrechtelijk: true },
      tafel('bezig', ggz),
    ),
    want: 'C4/',
    reden: nietVastgesteld,
  },
  {
    titel: '[C4] an established right counts as long as it is valid',
    ziet: blik(van(reclassering), 'casusoverleg', { ...vanPolitie, categorie: 'bsn' }, tafel('bezig', reclassering)),
    door: 'C1/',
    zietNiet: blik(
      van(reclassering),
      'casusoverleg',
      { ...vanPolitie, categorie: 'bsn' },
      tafel('bezig', reclassering),
      {
        partijen: [maak.maakPartij(reclassering, { rechten: maak.maakRechten(['bsn'], zojuistIngetrokken) })],
      },
    ),
    want: 'C4/',
    reden: nietVastgesteld,
  },
  {
    titel: '[C4] the procesregie sees what the leidende partij may process, and no more',
    ziet: blik(regie, 'casusoverleg', { ...vanPolitie, strafrechtelijk: true }),
    door: 'A12/',
    zietNiet: blik(regie, 'casusoverleg', { ...vanPolitie, strafrechtelijk: true }, geleidDoor(woningcorporatie)),
    want: 'C4/',
    reden: nietVastgesteld,
  },
]

const nodigVoorDeelnemer: readonly Situatie[] = [
  {
    titel: '[C1] [T14] a deelnemer sees what belongs to a thema at which it is needed, not the rest',
    ziet: blik(van(ggz), 'casusoverleg', overWonen, tafelMetThemas('bezig', ggz, wonen)),
    door: 'C1/',
    zietNiet: blik(van(ggz), 'casusoverleg', overWonen, tafelMetThemas('bezig', ggz, algemeenBeeld)),
    want: 'C1/nodig-voor-deelnemer',
    reden: /thema/,
  },
  {
    titel: '[C1] what was put under no thema is for no deelnemer',
    ziet: blik(van(ggz), 'casusoverleg', vanPolitie, tafelMetThemas('bezig', ggz, algemeenBeeld)),
    door: 'C1/',
    zietNiet: blik(
      van(ggz),
      'casusoverleg',
      { ...vanPolitie, themas: [] },
      tafelMetThemas('bezig', ggz, algemeenBeeld),
    ),
    want: 'C1/nodig-voor-deelnemer',
    reden: /thema/,
  },
  {
    titel: '[C1] a thema that is no longer talked about gives nothing',
    ziet: blik(van(ggz), 'casusoverleg', overWonen, tafelMetThemas('bezig', ggz, wonen)),
    door: 'C1/',
    zietNiet: blik(van(ggz), 'casusoverleg', overWonen, {
      overleggen: [maak.maakOverleg({ deelnemers: [maak.maakDeelnemer(ggz, { themas: [wonen] })] })],
    }),
    want: 'C1/nodig-voor-deelnemer',
    reden: /thema/,
  },
  {
    titel: '[C1] [T15] beforehand too: chosen by the bronhouder, and needed for it',
    ziet: blik(van(ggz), 'casusoverleg', { ...vooraf, themas: [wonen] }, tafelMetThemas('gepland', ggz, wonen)),
    door: 'T15/',
    zietNiet: blik(
      van(ggz),
      'casusoverleg',
      { ...vooraf, themas: [wonen] },
      tafelMetThemas('gepland', ggz, algemeenBeeld),
    ),
    want: 'C1/nodig-voor-deelnemer',
    reden: /thema/,
  },
  {
    titel: '[C9] [C1] what was agreed for an action does not ask for a thema',
    ziet: blik(
      van(reclassering),
      'casusoverleg',
      { ...vanPolitie, themas: [] },
      { ...tafel('bezig', reclassering), ...afspraak('akkoord') },
    ),
    door: 'C9/',
    zietNiet: blik(
      van(reclassering),
      'casusoverleg',
      { ...vanPolitie, themas: [] },
      { ...tafel('bezig', reclassering), ...afspraak('geweigerd') },
    ),
    want: 'C1/nodig-voor-deelnemer',
    reden: /thema/,
  },
]

const naHetOverleg: readonly Situatie[] = [
  {
    titel: '[C9] an uitvoerder sees what the bronhouder agreed to for its action, not what it refused',
    ziet: blik(van(reclassering), 'casusoverleg', vanPolitie, {
      ...tafel('gehouden', reclassering),
      ...afspraak('akkoord'),
    }),
    door: 'C9/',
    zietNiet: blik(van(reclassering), 'casusoverleg', vanPolitie, {
      ...tafel('gehouden', reclassering),
      ...afspraak('geweigerd'),
    }),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[C9] [T17] what was agreed stays while a next overleg is prepared, and asks for its afspraken once invited',
    ziet: blik(van(reclassering), 'casusoverleg', vanPolitie, {
      ...tafelZonderAfspraken('voorbereiding', reclassering),
      ...afspraak('akkoord'),
    }),
    door: 'C9/',
    zietNiet: blik(van(reclassering), 'casusoverleg', vanPolitie, {
      ...tafelZonderAfspraken('gepland', reclassering),
      ...afspraak('akkoord'),
    }),
    want: 'T17/',
    reden: /nog niet aanvaard/,
  },
  {
    titel: '[C9] [T17] so it does where the bronhouder took back the release for the overleg',
    ziet: blik(
      van(reclassering),
      'casusoverleg',
      { ...vanPolitie, vrijgave: 'geen' },
      { ...tafel('gepland', reclassering), ...afspraak('akkoord') },
    ),
    door: 'C9/',
    zietNiet: blik(
      van(reclassering),
      'casusoverleg',
      { ...vanPolitie, vrijgave: 'geen' },
      { ...tafelZonderAfspraken('gepland', reclassering), ...afspraak('akkoord') },
    ),
    want: 'T17/',
    reden: /nog niet aanvaard/,
  },
  {
    titel: '[C9] [P3] what was agreed for an action reaches its uitvoerder on the mandate for that work',
    ziet: blik(
      van(reclassering),
      'casusoverleg',
      vanPolitie,
      afspraak('akkoord'),
      mandaat(['verstrekkenVoorUitvoering'], undefined, politie),
    ),
    door: 'C9/',
    zietNiet: blik(
      van(reclassering),
      'casusoverleg',
      vanPolitie,
      afspraak('akkoord'),
      mandaat(['inzageGeven'], undefined, politie),
    ),
    want: 'P3/bronhouder-zonder-mandaat',
    reden: nietNamensBronhouder,
  },
  {
    titel: '[C9] a deelnemer without a role in the plan takes nothing',
    ziet: blik(van(reclassering), 'casusoverleg', vanPolitie, {
      ...tafel('gehouden', reclassering, ggz),
      ...afspraak('akkoord'),
    }),
    door: 'C9/',
    zietNiet: blik(van(ggz), 'casusoverleg', vanPolitie, {
      ...tafel('gehouden', reclassering, ggz),
      ...afspraak('akkoord'),
    }),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[C9] when the action lapses, so does what was agreed for it',
    ziet: blik(van(reclassering), 'casusoverleg', vanPolitie, afspraak('akkoord')),
    door: 'C9/',
    zietNiet: blik(van(reclassering), 'casusoverleg', vanPolitie, afspraak('akkoord', 'vervallen')),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[C9] [S2] after afschaling an uitvoerder no longer looks at what it collected',
    ziet: blik(van(reclassering), 'casusoverleg', vanPolitie, afspraak('opgehaald')),
    door: 'C9/',
    zietNiet: blik(van(reclassering), 'actief', vanPolitie, afspraak('opgehaald')),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[C8] [S2] what was agreed and not collected yet can be after afschaling, what was only asked cannot',
    ziet: blik(van(reclassering), 'actief', vanPolitie, afspraak('akkoord')),
    door: 'C9/',
    zietNiet: blik(van(reclassering), 'actief', vanPolitie, afspraak('gevraagd')),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[C9] [T15] a house without inzage vooraf does not take back what was agreed for an action',
    ziet: blik(
      van(reclassering),
      'casusoverleg',
      { ...vooraf, voorafAan: [reclassering] },
      { ...tafel('gepland', reclassering), ...afspraak('akkoord') },
      { huisregels: maak.maakHuisregels(false) },
    ),
    door: 'C9/',
    zietNiet: blik(
      van(reclassering),
      'casusoverleg',
      { ...vooraf, voorafAan: [reclassering] },
      tafel('gepland', reclassering),
      { huisregels: maak.maakHuisregels(false) },
    ),
    want: 'T15/',
    reden: /geen inzage vóór het overleg/,
  },
]

const afschaling: readonly Situatie[] = [
  {
    titel: '[S2] in the active step the procesregie sees the dossier, the leidende partij only its own',
    ziet: blik(regie, 'actief', vanPolitie, {}, mandaat(['afschaling'])),
    door: 'A12/',
    zietNiet: blik(van(gemeente), 'actief', vanPolitie, {}, mandaat(['afschaling'])),
    want: 'A12/',
    reden: nietVoorDezePartij,
  },
  {
    titel: '[S2] [P3] in the active step only with a mandate for afschaling',
    ziet: blik(regie, 'actief', vanPolitie, {}, mandaat(['afschaling'])),
    door: 'A12/',
    zietNiet: blik(regie, 'actief', vanPolitie, {}, mandaat(bevoegdheden.filter((b) => b !== 'afschaling'))),
    want: 'P3/',
    reden: geenBevoegdheid,
  },
  {
    titel: '[S3] in the archive the dossier is closed to the procesregie',
    ziet: blik(regie, 'actief', eigen),
    door: 'A12/',
    zietNiet: blik(regie, 'archief', eigen),
    want: 'S3/',
    reden: /gearchiveerd/,
  },
  {
    titel: '[S3] in the archive the dossier is closed to who contributed to it',
    ziet: blik(van(politie), 'actief', vanPolitie),
    door: 'T6/',
    zietNiet: blik(van(politie), 'archief', vanPolitie),
    want: 'S3/',
    reden: /gearchiveerd/,
  },
  {
    titel: '[S3] who the betrokkene is stays visible, another name or address does not',
    ziet: blik(regie, 'archief', { categorie: 'naw', betrokkene: true }),
    door: 'S3/',
    zietNiet: blik(regie, 'archief', { categorie: 'naw' }),
    want: 'S3/',
    reden: /gearchiveerd/,
  },
  {
    titel: '[S3] the partij that leads still finds the person, the aanmelder that no longer leads does not',
    ziet: blik(van(politie), 'archief', { categorie: 'naw', betrokkene: true }, geleidDoor(politie)),
    door: 'S3/',
    zietNiet: blik(van(gemeente), 'archief', { categorie: 'naw', betrokkene: true }, geleidDoor(politie)),
    want: 'S3/',
    reden: /gearchiveerd/,
  },
  {
    titel: '[S3] [P3] without a mandate the procesregie finds nobody in the archive',
    ziet: blik(regie, 'archief', { categorie: 'naw', betrokkene: true }, {}, mandaat(['afschaling'])),
    door: 'S3/',
    zietNiet: blik(regie, 'archief', { categorie: 'naw', betrokkene: true }, {}, zonderMandaat),
    want: 'P3/',
    reden: geenBevoegdheid,
  },
  ...([regie, manager, van(gemeente)] as const).map(
    (lezer): Situatie => ({
      titel: `[S5] what ${lezer.soort} still found in the archive, is gone after a year`,
      ziet: blik(lezer, 'archief', { categorie: 'naw', betrokkene: true }),
      door: 'S3/',
      zietNiet: blik(lezer, 'vernietigd', { categorie: 'naw', betrokkene: true }),
      want: 'S',
      reden: /vernietigd|gearchiveerd/,
    }),
  ),
]

/** The access paragraphs as a list of situations, in the order of the handvat. */
export const situaties: readonly Situatie[] = [
  ...mandaten,
  ...rollen,
  ...triage,
  ...voorHetOverleg,
  ...persoonlijk,
  ...zeggenschap,
  ...inHetOverleg,
  ...nodigVoorDeelnemer,
  ...naHetOverleg,
  ...afschaling,
]
