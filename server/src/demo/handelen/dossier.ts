import {
  gegevenBeperken,
  gegevenInbrengen,
  gegevenVrijgeven,
  persoonToevoegen,
  toewijzingVastleggen,
} from '@casushuis/contract'
import { algemeenBeeld } from '@casushuis/handvat'
import { medewerkerId, type Persoon } from '../mensen.ts'
import type { Geheugen } from './geheugen.ts'
import { alsGegeven, type Inbreng, type Persoonsbeeld, vrijgave } from './inbreng.ts'

/** What can be done with gegevens and people in every phase. */
export const inDossier = (geheugen: Geheugen) => {
  const { v, params } = geheugen
  return {
    /** At the table, for everybody who sits there. */
    async brengIn(wie: Persoon, inbreng: Inbreng) {
      await v.doe(wie, gegevenInbrengen, { params, body: { ...alsGegeven(inbreng), themas: [algemeenBeeld] } })
      geheugen.onthoud(wie, [inbreng.titel])
    },
    /** Somebody else than the hoofdpersoon, under a description and no name. */
    async voegtToe(wie: Persoon, { rol, omschrijving, nodig, ...hoe }: Persoonsbeeld) {
      const body = { rol, omschrijving, noodzaak: nodig, bijzonder: false, strafrechtelijk: false, ...vrijgave(hoe) }
      await v.doe(wie, persoonToevoegen, { params, body })
      geheugen.onthoud(wie, [omschrijving])
    },
    async geefVrij(wie: Persoon, titel: string, hoe: Parameters<typeof vrijgave>[0]) {
      const id = await geheugen.gegeven(titel)
      await v.doe(wie, gegevenVrijgeven, { params: { ...params, id }, body: vrijgave(hoe) })
    },
    async schermAf(wie: Persoon, titel: string) {
      const id = await geheugen.gegeven(titel)
      await v.doe(wie, gegevenBeperken, { params: { ...params, id }, body: { beperkt: true } })
    },
    /** `tot` is the last working day, counted from today, of somebody who stands in. */
    async wijsToe(wie: Persoon, collega: Persoon, tot?: number) {
      await geheugen.pakOp(wie)
      const tijd = { tot: tot === undefined ? null : v.dag(tot) }
      const body = { medewerker: medewerkerId(collega), ...tijd, taak: geheugen.kiestTaak(wie) }
      await v.doe(wie, toewijzingVastleggen, { params, body })
    },
  }
}
