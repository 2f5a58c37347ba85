import { describe, expect, it } from 'vitest'
import { procesregisseur } from '../testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakDeelnemer,
  maakGegeven,
  maakOverleg,
  maakToewijzing,
  mensVan,
  nu,
  politie,
  reclassering,
} from '../testing/feiten-maken.ts'
import { zaak } from '../testing/handelproef.ts'
import { slotlezers } from './slotbericht.ts'

describe('who hears that a casus closed for good', () => {
  const regie = {
    ...maakToewijzing(gemeente),
    medewerker: procesregisseur.medewerker,
    rol: 'procesregisseur',
    partij: null,
  } as const
  const { casus: zonder } = zaak('archief', {
    gegevens: [maakGegeven({ bronhouder: politie })],
    overleggen: [maakOverleg({ stand: 'gehouden', deelnemers: [maakDeelnemer(ggz)] })],
  })
  const casus = {
    ...zonder,
    toewijzingen: [
      regie,
      maakToewijzing(politie),
      maakToewijzing(reclassering),
      maakToewijzing(ggz, { geldig: { van: '2020-01-01T00:00:00.000Z', tot: '2026-01-01T00:00:00.000Z' } }),
    ],
  }

  it('[S8] [E2] who works on it for a partij with something in it, and the procesregie', () => {
    expect(slotlezers(casus, nu).personen).toEqual([procesregisseur.medewerker, mensVan(politie)])
  })

  it('[S8] [E2] [P8] a partij of which nobody works on it is told through who receives its questions', () => {
    expect(slotlezers(casus, nu).zonderMensen.toSorted()).toEqual([gemeente, ggz].toSorted())
  })

  it('[P8] a partij that only stands by hears nothing', () => {
    expect(JSON.stringify(slotlezers(casus, nu))).not.toContain(reclassering)
  })
})
