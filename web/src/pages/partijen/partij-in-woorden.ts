import { type Bevoegdheid, bevoegdheden, sjablonen, verwerkingsrechten } from '@casushuis/handvat'
import type { Partij } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { verwerkingsrechtnamen } from '../../teksten/begrippen.ts'
import { partijTeksten, partijpaginaTeksten as t } from '../../teksten/partijen.ts'
import { registerTeksten } from '../../teksten/partijregister.ts'

/** What is recorded of a kind of gegevens that a partij may process. */
export type Recht = Partij['rechten'][number]

/** For which work the procesregisseurs may act in the name of this partij now. */
export function geldigeBevoegdheden(partij: Partij): readonly Bevoegdheid[] {
  const nu = new Set(partij.bevoegdheidsverleningen.filter((v) => v.geldig).flatMap((v) => v.bevoegdheden))
  return bevoegdheden.filter((b) => nu.has(b))
}

/** What this partij may process now, in words. */
export function magVerwerken({ mag }: Partij): readonly string[] {
  return verwerkingsrechten.filter((r) => mag[r]).map((r) => verwerkingsrechtnamen[r])
}

/** A period in words; `tot` is its last day. */
export function periode({ van, tot }: { readonly van: string; readonly tot: string | null }): string {
  return tot === null ? t.vanaf(formatDay(van)) : t.vanTot(formatDay(van), formatDay(tot))
}

/** A statutory taak of a partij. */
export type Taak = Partij['taken'][number]

/** What kind of organisation a partij can be. */
export const soortkeuzes = (['publiek', 'privaat'] as const).map((waarde) => ({
  waarde,
  tekst: partijTeksten.soort[waarde],
}))

/** Of which kind a partij can be, each with the law under which it mostly processes gegevens. */
export const sjabloonkeuzes = sjablonen.map(({ id, naam, regime }) => ({
  value: id,
  label: registerTeksten.soortPartij(naam, regime),
}))

/** Whether something of a partij holds now, or is still to begin. */
export const looptNog = ({ geldig, van }: Pick<Taak, 'geldig' | 'van'>, vandaag: string): boolean =>
  geldig || van > vandaag
