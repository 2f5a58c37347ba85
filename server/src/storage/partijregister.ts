import { randomUUID } from 'node:crypto'
import type { Geldigheid, PartijId, TaakId } from '@casushuis/handvat'
import type {
  Einde,
  NieuwConvenant,
  NieuweKoppeling,
  NieuweTaak,
  NieuwVerstrekkingsbesluit,
  Partijgegevens,
  PartijregisterStore,
  Registratiesoort,
  Schrapping,
  Taakgegevens,
} from '../ports/partijregister.ts'
import type { Connection } from './connection.ts'

/** Who a partij is, that it signed the convenant and its statutory taken, as `casushuis_werk`. */
export function partijregisterStore(c: Connection): PartijregisterStore {
  return {
    legtPartijVast: (id, partij) => addPartij(c, id, partij),
    wijzigtPartij: (id, partij, reden) => correctPartij(c, { id, partij, reden }),
    legtConvenantVast: (convenant) => addConvenant(c, convenant),
    legtVerstrekkingsbesluitVast: (besluit) => addVerstrekkingsbesluit(c, besluit),
    legtKoppelingVast: (koppeling) => addKoppeling(c, koppeling),
    isGekoppeld: (clientId, geldig) => isConnected(c, clientId, geldig),
    legtTaakVast: (taak) => addTaak(c, taak),
    schraptVoorstel: (partij, schrapping) => strikeProposal(c, partij, schrapping),
    wijzigtTaak: (id, taak, reden) => correctTaak(c, { id, taak, reden }),
    findRegistratie: (soort, id) => find(c, soort, id),
    beeindigt: (soort, id, einde) => end(c, { soort, id, einde }),
  }
}

/** What nobody ended, of which it is not told why it began before it was recorded. */
export const unended = { waaromEerder: null, beeindigdOp: null, beeindigdDoor: null, beeindigingReden: null }

/** In which house, and who recorded it. */
const by = ({ setting }: Connection) => ({ zvhId: setting.zvh, vastgelegdDoor: setting.medewerker })

async function addPartij(c: Connection, id: PartijId, partij: Partijgegevens): Promise<void> {
  await c.actAs('casushuis_werk')
  await c.trx
    .insertInto('partij')
    .values({ ...by(c), id, ...partij, vastgelegdOp: c.setting.nu, mensenSinds: c.setting.nu })
    .execute()
}

interface Partijverbetering {
  readonly id: PartijId
  readonly partij: Partijgegevens
  readonly reden: string
}

async function correctPartij(c: Connection, { id, partij, reden }: Partijverbetering): Promise<void> {
  await c.actAs('casushuis_werk')
  const { zvh } = c.setting
  const found = c.trx.selectFrom('partij').where('zvhId', '=', zvh).where('id', '=', id)
  const eerder = await found.select(['naam', 'publiek', 'bron', 'sjabloon']).executeTakeFirstOrThrow()
  await keep(c, { partijId: id, taakId: null, reden, eerder })
  await c.trx.updateTable('partij').set(partij).where('zvhId', '=', zvh).where('id', '=', id).execute()
}

interface Taakverbetering {
  readonly id: TaakId
  readonly taak: Taakgegevens
  readonly reden: string
}

async function correctTaak(c: Connection, { id, taak, reden }: Taakverbetering): Promise<void> {
  await c.actAs('casushuis_werk')
  const { zvh } = c.setting
  const found = c.trx.selectFrom('taak').where('zvhId', '=', zvh).where('id', '=', id)
  const { partijId, ...eerder } = await found
    .select(['partijId', 'naam', 'grondslag', 'getoetstDoor', 'getoetstOp'])
    .executeTakeFirstOrThrow()
  await keep(c, { partijId, taakId: id, reden, eerder })
  await c.trx.updateTable('taak').set(taakrij(taak)).where('zvhId', '=', zvh).where('id', '=', id).execute()
}

interface Verbeterd {
  readonly partijId: PartijId
  readonly taakId: TaakId | null
  readonly reden: string
  readonly eerder: object
}

async function keep(c: Connection, { eerder, ...verbeterd }: Verbeterd): Promise<void> {
  const { zvh, nu, medewerker } = c.setting
  await c.trx
    .insertInto('partijwijziging')
    .values({ zvhId: zvh, id: randomUUID(), op: nu, door: medewerker, ...verbeterd, eerder })
    .execute()
}

async function addConvenant(c: Connection, { partij, geldig, besluit, waaromEerder, id }: NieuwConvenant) {
  await c.actAs('casushuis_werk')
  await c.trx
    .insertInto('convenant')
    .values({ ...by(c), id, partijId: partij, ...geldig, ...unended, waaromEerder, ...restsOn(besluit) })
    .execute()
}

async function addVerstrekkingsbesluit(c: Connection, { partij, geldig, besluit, ...rest }: NieuwVerstrekkingsbesluit) {
  await c.actAs('casushuis_werk')
  await c.trx
    .insertInto('verstrekkingsbesluit')
    .values({ ...by(c), ...unended, ...rest, partijId: partij, ...geldig, ...restsOn(besluit) })
    .execute()
}

async function addKoppeling(c: Connection, { partij, geldig, besluit, verantwoordelijke, ...rest }: NieuweKoppeling) {
  await c.actAs('casushuis_werk')
  const wie = { partijId: partij, verantwoordelijkeId: verantwoordelijke }
  await c.trx
    .insertInto('koppeling')
    .values({ ...by(c), ...unended, ...rest, ...wie, ...geldig, ...restsOn(besluit) })
    .execute()
}

/** A client is of the whole installation, as is the provider that gives it its tokens. */
async function isConnected(c: Connection, clientId: string, { van, tot }: Geldigheid): Promise<boolean> {
  // What is over lets nobody in any more, also where the next begins on the same day.
  const { nu } = c.setting
  await c.actAs('casushuis_werk')
  const found = await c.trx
    .selectFrom('koppeling')
    .select('id')
    .where('clientId', '=', clientId)
    .where((e) => e.or([e('tot', 'is', null), e('tot', '>', van > nu ? van : nu)]))
    .$if(tot !== null, (q) => q.where('van', '<', tot ?? van))
    .executeTakeFirst()
  return found !== undefined
}

const restsOn = ({ dag, kenmerk, ondertekenaar }: NieuwConvenant['besluit']) => ({
  ...{ besluitDag: dag, besluitKenmerk: kenmerk, besluitOndertekenaar: ondertekenaar },
})

async function addTaak(c: Connection, { id, partij, geldig, waaromEerder, voorstel, ...taak }: NieuweTaak) {
  await c.actAs('casushuis_werk')
  await c.trx
    .insertInto('taak')
    .values({ ...by(c), id, partijId: partij, ...geldig, ...unended, waaromEerder, voorstel, ...taakrij(taak) })
    .execute()
}

async function strikeProposal(c: Connection, partijId: PartijId, { voorstel, getoetst, reden }: Schrapping) {
  await c.actAs('casushuis_werk')
  const { zvh, nu, medewerker } = c.setting
  await c.trx
    .insertInto('geschraptVoorstel')
    .values({
      ...{ zvhId: zvh, partijId, voorstel, getoetstDoor: getoetst.door, getoetstOp: getoetst.dag },
      ...{ reden, op: nu, door: medewerker },
    })
    .onConflict((o) => o.doNothing())
    .execute()
}

const taakrij = ({ naam, grondslag, getoetst }: Taakgegevens) => ({
  ...{ naam, grondslag, getoetstDoor: getoetst.door, getoetstOp: getoetst.dag },
})

async function find(c: Connection, soort: Registratiesoort, id: string) {
  await c.actAs('casushuis_werk')
  const row = await c.trx
    .selectFrom(soort)
    .where('zvhId', '=', c.setting.zvh)
    .where('id', '=', id)
    .select(['partijId', 'van', 'tot'])
    .executeTakeFirst()
  return row && { partij: row.partijId, geldig: { van: row.van, tot: row.tot } }
}

interface Ending {
  readonly soort: Registratiesoort
  readonly id: string
  readonly einde: Einde
}

async function end(c: Connection, { soort, id, einde: { tot, reden } }: Ending): Promise<void> {
  await c.actAs('casushuis_werk')
  const { zvh, nu, medewerker } = c.setting
  await c.trx
    .updateTable(soort)
    .set({ tot, beeindigdOp: nu, beeindigdDoor: medewerker, beeindigingReden: reden })
    .where('zvhId', '=', zvh)
    .where('id', '=', id)
    .execute()
}
