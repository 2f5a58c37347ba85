import { algemeenBeeld, type Casus, huidigOverleg, naamAlgemeenBeeld, type ThemaId } from '@casushuis/handvat'
import type { DelenStore } from '../../ports/delen.ts'
import type { Delen } from '../../ports/rows.ts'
import { nieuwId } from '../id.ts'

interface Dossier {
  readonly t: Pick<DelenStore, 'ziet'>
  readonly casus: Casus
}

const opNaam = (naam: string) => naam.trim().toLowerCase()

/**
 * The thema's of an overleg by their names. The algemeen beeld is always one of them, and what was talked about in this
 * casus before under the same name is the same thema, so that what was put under it stays there.
 */
export async function themasMetNamen({ t, casus }: Dossier, namen: readonly string[]) {
  const eerder = await t.ziet('overleg', casus.id)
  const bekend = new Map(eerder.flatMap((o) => themasVan(o).map(({ id, naam }) => [opNaam(naam), id] as const)))
  bekend.set(opNaam(naamAlgemeenBeeld), algemeenBeeld)
  const gekozen = new Map<string, { readonly id: ThemaId; readonly naam: string }>()
  for (const naam of [naamAlgemeenBeeld, ...namen]) {
    const sleutel = opNaam(naam)
    if (!gekozen.has(sleutel)) gekozen.set(sleutel, { id: bekend.get(sleutel) ?? nieuwId<ThemaId>(), naam })
  }
  const themas = [...gekozen.values()]
  return { themas: themas.map(({ id }) => id), namen: themas.map(({ naam }) => naam) }
}

/** The thema's of an overleg with their names. */
export function themasVan({ themas, inhoud }: Pick<Delen['overleg'], 'themas' | 'inhoud'>) {
  return themas.map((id, i) => ({
    id,
    naam: id === algemeenBeeld ? naamAlgemeenBeeld : (inhoud.themas[i] ?? naamAlgemeenBeeld),
  }))
}

/** Why the other deelnemers of the overleg of this moment are needed, as it was written. */
export async function andereMotiveringen({ t, casus }: Dossier, behalve: ReadonlySet<string>) {
  const overleg = huidigOverleg(casus)
  const deelnemers = await t.ziet('deelnemer', casus.id)
  return deelnemers.filter((d) => d.overlegId === overleg?.id && !behalve.has(d.id)).map((d) => d.inhoud.noodzaak)
}
