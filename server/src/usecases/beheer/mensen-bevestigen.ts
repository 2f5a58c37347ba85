import { mensenBevestigen as contract } from '@casushuis/contract'
import { bevestigenVanaf, isTeBevestigenWie, type Tijdstip } from '@casushuis/handvat'
import type { Mensenbevestiging } from '../../ports/mensenbevestiging.ts'
import { huisdaad } from '../usecase.ts'

/** Once a year somebody says who still works for a partij; who does not is ended first (P8). */
export const mensenBevestigen = huisdaad(contract, {
  opdracht: async ({ params, body }, { t }) => ({
    partij: params.id,
    mensen: await t.mensenVan(params.id),
    bevestigd: body.medewerkers,
  }),
  async voer({ t }, { params, body }) {
    await t.bevestigtMensen(params.id, body.medewerkers)
    return null
  },
})

/** When somebody last said who works for a partij, as it is shown. */
export const bevestigingInBeeld = ({ naam, bevestigd, ...stand }: Mensenbevestiging, nu: Tijdstip) => ({
  partij: { id: stand.partij, naam },
  bevestigd,
  vanafDag: bevestigenVanaf(stand),
  teDoen: isTeBevestigenWie(stand, nu),
})
