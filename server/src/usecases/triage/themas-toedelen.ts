import { themasToedelen as contract } from '@casushuis/contract'
import { type Casus, type GegevenId, isOvergenomen, type ThemaId } from '@casushuis/handvat'
import { NietGevonden } from '../errors.ts'
import { daad } from '../usecase.ts'
import { eisHuidigOverleg } from './overleg-voorbereiden.ts'
import { andereMotiveringen } from './themas.ts'

const zelfde = (a: readonly ThemaId[], b: readonly ThemaId[]) => a.length === b.length && a.every((t) => b.includes(t))

/** At which thema's each deelnemer is needed, and to which each gegeven belongs: who sees what at the table (T14, C1). */
export const themasToedelen = daad(contract, {
  async opdracht({ body }, bron) {
    const anderen = await andereMotiveringen(bron, new Set(body.deelnemers.map((d) => d.id)))
    const nieuw = body.deelnemers.map((d) => d.noodzaak)
    return {
      themas: [...body.deelnemers, ...body.gegevens].flatMap((x) => x.themas),
      gegevens: verplaatst(bron.casus, body.gegevens).map((g) => g.id),
      overgenomen: nieuw.some((tekst, i) => isOvergenomen(tekst, [...anderen, ...nieuw.slice(0, i)])),
    }
  },
  async voer(d, { params, body }) {
    eisHuidigOverleg(d, params.id)
    const rijen = await d.t.ziet('deelnemer', d.casus.id)
    for (const { id, themas, noodzaak } of body.deelnemers) {
      const rij = rijen.find((r) => r.id === id && r.overlegId === params.id)
      if (!rij) throw new NietGevonden()
      if (!zelfde(rij.themas, themas) || rij.inhoud.noodzaak !== noodzaak)
        await d.wijzigt('deelnemer', id, { themas, inhoud: { ...rij.inhoud, noodzaak } })
    }
    for (const { id, themas } of verplaatst(d.casus, body.gegevens)) await d.wijzigt('gegeven', id, { themas })
    return null
  },
})

interface Indeling {
  readonly id: GegevenId
  readonly themas: readonly ThemaId[]
}

/** The gegevens that come under other thema's than they were. */
function verplaatst({ gegevens }: Casus, indelingen: readonly Indeling[]): readonly Indeling[] {
  return indelingen.filter(({ id, themas }) => {
    const feit = gegevens.find((g) => g.id === id)
    return !feit || !zelfde(feit.themas, themas)
  })
}
