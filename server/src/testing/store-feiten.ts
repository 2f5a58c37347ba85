import { randomUUID } from 'node:crypto'
import {
  type Casus,
  dagVan,
  type Feiten,
  type Huis,
  type MedewerkerId,
  type Tekst,
  type Tijdstip,
  type ZvhId,
} from '@casushuis/handvat'
import { maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import { nietAfgerond, plichtkolommen } from '../ports/rows.ts'
import type { Setting, Transaction } from '../ports/store.ts'
import { makeSetup } from '../storage/setup.ts'
import { mandaatbesluit, type TestHouse } from './house.ts'

const begin = Date.parse('2026-01-01T09:00:00.000Z')
const at = (minute: number): Tijdstip => new Date(begin + minute * 60_000).toISOString()

/** Stores feiten row by row, as the acts do, and gives through whose eyes they were stored. */
export async function storeFeiten({ database, store, sleutels }: TestHouse, { huis, casus }: Feiten): Promise<Setting> {
  const zetting = { zvh: huis.zvh, medewerker: maakId<'medewerker'>(randomUUID()), lezer: null, nu: at(0) }
  const tweede = maakId<'medewerker'>(randomUUID())
  await makeSetup(database.kysely).setUp(
    {
      zvh: { id: huis.zvh, naam: `ZVH ${huis.zvh}` },
      huisregels: [
        ...huis.huisregels.inzageVooraf.map((regel) => ({ soort: 'inzageVooraf' as const, ...regel })),
        ...huis.huisregels.zorgvuldigheidsafspraken.map((r) => ({ soort: 'zorgvuldigheidsafspraken' as const, ...r })),
      ],
      partijen: huis.partijen.map((p) => ({ ...p, publiek: true, ...registersOf(huis, p, tweede) })),
      medewerkers: [zetting.medewerker, tweede, ...peopleOf(casus)].map(worker),
    },
    zetting.medewerker,
    sleutels,
  )
  // What was withdrawn had no agreed end, or a later one.
  for (const { id, geldig } of huis.bevoegdheidsverleningen.filter(isWithdrawn))
    await store.transaction({ ...zetting, nu: geldig.tot ?? zetting.nu }, (t) => t.trektBevoegdheidIn(id, 'Reden'))
  await store.transaction(zetting, async (t) => {
    await storeCasus(t, casus, zetting.medewerker)
    await storeVerstrekkingen(t, casus)
    await storeUitwisselingen(t, casus, huis.zvh)
  })
  return zetting
}

const peopleOf = ({ toewijzingen, overleggen, acties }: Casus): ReadonlySet<MedewerkerId> =>
  new Set([
    ...toewijzingen.map((t) => t.medewerker),
    ...acties.flatMap((a) => a.medewerker ?? []),
    ...overleggen.flatMap((o) => o.aanwezigen.flatMap((a) => a.medewerker ?? [])),
    ...overleggen.flatMap((o) => o.deelnemers.flatMap((d) => d.aanvaardingen.map((a) => a.medewerker))),
  ])

type Verlening = Huis['bevoegdheidsverleningen'][number]

const isWithdrawn = ({ geldig: { van, tot } }: Pick<Verlening, 'geldig'>): boolean =>
  tot !== null && (tot <= van || Date.parse(tot) % 2 === 0)

function registersOf(huis: Huis, { id, rechten, ...partij }: Huis['partijen'][number], bevestigdDoor: MedewerkerId) {
  const landelijk = partij.landelijkeKetenpartner.map((geldig) => ({
    soort: 'landelijkeKetenpartner' as const,
    geldig,
  }))
  const verleningen = huis.bevoegdheidsverleningen.filter((b) => b.partij === id)
  return {
    rechten: [...rechten, ...landelijk].map((r, i) => ({
      ...{ ...r, id: numberedUuid(i), toelichting: 'Getoetst', bevestigdDoor },
    })),
    bevoegdheidsverleningen: verleningen.map(({ id, bevoegdheden, geldig }) => ({
      besluit: mandaatbesluit,
      id,
      bevoegdheden,
      geldig: isWithdrawn({ geldig }) ? { van: geldig.van, tot: null } : geldig,
    })),
  }
}

/** In the order of their numbers, for rows of which the table orders equals by id. */
const numberedUuid = (number: number) => String(number).padStart(8, '0') + randomUUID().slice(8)

const worker = (id: MedewerkerId) => ({
  id,
  naam: 'Medewerker',
  rol: 'procesregisseur' as const,
  partij: null,
  contactpersoon: false,
  uitgever: 'https://proef.invalid',
  onderwerp: id,
})

async function storeCasus(t: Transaction, casus: Casus, wie: MedewerkerId): Promise<void> {
  const { id, fase, aanmelder, overlegsoort, casusregisseur, stilSinds, bijgehoudenOp, afronding } = casus
  const dagen = casus.afschaling ?? casus.overleggen.findLast((o) => o.heropend)?.heropend
  const [eerste, ...later] = casus.leiding
  if (!eerste) throw new Error('a casus has a leiding')
  await t.opent(
    {
      id,
      casusnummer: id,
      fase,
      aanmelderId: aanmelder,
      aangemeldDoor: wie,
      procesregisseurId: wie,
      casusregisseurId: casusregisseur,
      overlegsoort,
      afschalingOp: casus.afschaling?.besluitOp ?? null,
      gearchiveerdOp: null,
      afwijkingArchiefOp: dagen?.afwijking?.archiefOp ?? null,
      afwijkingVernietigenOp: dagen?.afwijking?.vernietigenOp ?? null,
      herbeoordelenOp: dagen?.afwijking?.herbeoordelenOp ?? null,
      actiefTot: dagen?.actiefTot ?? null,
      stilSinds,
      bijgehoudenOp,
      aangemaaktOp: at(0),
      ...(afronding
        ? {
            afgerondOp: afronding.besluitOp,
            afrondingTot: afronding.vernietigenOp,
            afrondingBesluit: afronding.besluit,
            afrondingBezwaar: afronding.bezwaar,
            afrondingGrond: 'Uit een proef',
            afrondingSoort: afronding.doorverwijzing?.soort ?? null,
            afrondingMelderId: afronding.doorverwijzing?.melder ?? null,
            afrondingDoorRegie: afronding.doorverwijzing?.doorRegie ?? null,
          }
        : nietAfgerond),
    },
    { partijId: eerste.partij, taakId: eerste.taak, van: eerste.van },
  )
  for (const l of later) await t.leidt(id, { partijId: l.partij, taakId: l.taak, van: l.van })
  for (const { partij, taak, van } of casus.inzetten) await t.kiestInzet(id, { partijId: partij, taakId: taak, van })
  for (const [i, { medewerker, rol, partij, geldig, overname }] of casus.toewijzingen.entries())
    await t.wijstToe(id, {
      id: maakId<'toewijzing'>(numberedUuid(i)),
      medewerkerId: medewerker,
      rol,
      partijId: partij,
      ...geldig,
      overname,
    })
  await storeDossier(t, casus, wie)
  await storeOverleggen(t, casus)
  await storePlan(t, casus)
}

async function storeDossier(t: Transaction, casus: Casus, wie: MedewerkerId): Promise<void> {
  for (const [i, { informeren, ...s }] of casus.stukken.entries())
    await t.voegtToe('stuk', casus.id, {
      ...asTekst(s),
      ...plichtkolommen(informeren),
      door: wie,
      op: at(i),
      inhoud: { uitkomst: null },
    })
  for (const { partij, taak, geldig, ...toets } of casus.partijtoetsen)
    await t.voegtToe('partijtoets', casus.id, {
      ...{ ...toets, ...geldig, partijId: partij, taakId: taak },
      inhoud: { grenzen: 'Grenzen', protocol: { door: 'Iemand', versie: '1', dag: '2026-01-01' } },
    })
  for (const { bronhouder, geheimhouding, ...g } of casus.gegevens)
    await t.voegtToe('gegeven', casus.id, {
      ...g,
      bronhouderId: bronhouder,
      geheimProcesregie: geheimhouding?.procesregieMagZien ?? null,
      geheimUitvraag: geheimhouding?.uitvraagToegestaan ?? null,
      gewogen: geheimhouding?.gewogen ?? [],
      ingebrachtOp: at(0),
      inhoud: { titel: 'Titel', tekst: 'Tekst', noodzaak: 'Nodig', aard: null, peildatum: null, documenten: [] },
    })
  const [leiding] = casus.leiding
  if (!leiding) return
  for (const [i, { partij, ...u }] of casus.uitvragen.entries())
    await t.voegtToe('uitvraag', casus.id, {
      ...u,
      partijId: partij,
      namensId: leiding.partij,
      taakId: leiding.taak,
      doel: 'betrokkenPartijen',
      verstuurdOp: at(i),
      beantwoordOp: null,
      inhoud: { waaromDezePartij: 'Betrokken', vraag: 'Bekend?', noodzaak: 'Nodig' },
      antwoord: null,
    })
}

/** A text with its bronhouder as it is stored. */
function asTekst<T extends Tekst>({ bronhouder, ...tekst }: T) {
  return { ...tekst, bronhouderId: bronhouder }
}

async function storeOverleggen(t: Transaction, casus: Casus): Promise<void> {
  for (const { deelnemers, aanwezigen, ...overleg } of casus.overleggen) {
    const { id } = overleg
    const inhoud = { doel: 'Doel', besluiten: 'Besluit', themas: [], burgerToelichting: 'Toelichting' }
    await t.voegtToe('overleg', casus.id, {
      ...overleg,
      heropend: overleg.heropend?.besluitOp ?? null,
      burger: 'vooraf',
      duur: null,
      plaats: null,
      terugkomMet: [],
      inhoud,
    })
    for (const { partij, aanvaardingen, ...d } of deelnemers) {
      await t.voegtToe('deelnemer', casus.id, {
        ...d,
        overlegId: id,
        partijId: partij,
        inhoud: { noodzaak: 'Nodig', bijdrage: 'Kennis' },
      })
      for (const [i, { medewerker, versie }] of aanvaardingen.entries())
        await t.aanvaardt(casus.id, { deelnemerId: d.id, medewerkerId: medewerker, versie, op: at(i) })
    }
    for (const { medewerker, partij, ...a } of aanwezigen)
      await t.komtAanTafel(casus.id, { ...a, overlegId: id, medewerkerId: medewerker, partijId: partij })
  }
  for (const datum of casus.overlegdata)
    await t.voegtToe('overlegdatum', casus.id, { ...datum, duur: 60, inhoud: { tekst: 'Kamer 2.14' } })
  for (const [i, { overleg, ...u }] of casus.uitspraken.entries())
    await t.voegtToe('uitspraak', casus.id, {
      ...asTekst(u),
      overlegId: overleg,
      op: at(i),
      inhoud: { tekst: 'Tekst' },
    })
}

async function storePlan(t: Transaction, casus: Casus): Promise<void> {
  for (const [i, p] of casus.plandoelen.entries())
    await t.voegtToe('plandoel', casus.id, { ...asTekst(p), bereiktOp: null, op: at(i), inhoud: { tekst: 'Tekst' } })
  for (const [i, { plandoel, uitvoerder, medewerker, ...a }] of casus.acties.entries())
    await t.voegtToe('actie', casus.id, {
      ...asTekst(a),
      plandoelId: plandoel,
      uitvoerderId: uitvoerder,
      persoonId: medewerker,
      start: dagVan('2020-01-01T00:00:00.000Z'),
      op: at(i),
      inhoud: { tekst: 'Tekst' },
    })
  for (const [i, { bij, ...x }] of casus.teksten.entries())
    await t.voegtToe('tekst', casus.id, { ...asTekst(x), bijId: bij, op: at(i), inhoud: { tekst: 'Tekst' } })
  for (const [i, { actie, gegeven, bronhouder, ontvanger, ...m }] of casus.meeneemafspraken.entries())
    await t.voegtToe('meeneemafspraak', casus.id, {
      ...m,
      actieId: actie,
      gegevenId: gegeven,
      bronhouderId: bronhouder,
      ontvangerId: ontvanger,
      op: at(i),
      inhoud: { waarom: 'Nodig' },
      antwoord: null,
    })
}

async function storeVerstrekkingen(t: Transaction, casus: Casus): Promise<void> {
  const woorden = { titel: 'Titel', tekst: 'Tekst', versie: '1', ingebrachtOp: at(0), actie: null, waarvoor: 'Nodig' }
  const grond = { bron: 'Partij', ontvanger: 'Partij', taak: 'Taak', grondslag: 'Wet', doel: 'Doel', voorwaarden: null }
  const soort = { categorie: 'inhoudelijk', aard: null, peildatum: null } as const
  for (const [i, { gegeven, actie, bronhouder, ontvanger, ...v }] of casus.verstrekkingen.entries())
    await t.voegtToe('verstrekking', casus.id, {
      ...v,
      ...{ gegevenId: gegeven, actieId: actie, bronhouderId: bronhouder, ontvangerId: ontvanger },
      op: at(i),
      inhoud: { ...woorden, ...grond, ...soort, documenten: [] },
    })
}

async function storeUitwisselingen(t: Transaction, casus: Casus, zvh: ZvhId): Promise<void> {
  const woorden = { bronhouder: 'Partij', titel: 'Titel', tekst: 'Tekst', waarvoor: 'Nodig', ingebrachtOp: at(0) }
  for (const { id, gegeven, akkoorden, tot, overgegaan, gesloten } of casus.uitwisselingen) {
    const [stuk] = casus.stukken
    if (gegeven === null) continue
    await t.steltUitwisselingVoor(casus.id, {
      ...{
        id,
        kanaalId: randomUUID(),
        andereZvh: zvh,
        tot,
        gegevenId: gegeven,
        stukId: stuk?.id ?? maakId(randomUUID()),
      },
      verstrekking: { ...woorden, aard: null, peildatum: null },
    })
    for (const akkoord of akkoorden) await t.geeftAkkoord(casus.id, { id, ...akkoord })
    const stand = { verstrektOp: overgegaan ? at(1) : null, geslotenOp: gesloten ? at(2) : null }
    await t.wijzigt('uitwisseling', casus.id, id, stand)
  }
}
