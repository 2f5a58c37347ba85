import { describe, expect, it } from 'vitest'
import type { Casus } from './casus/casus.ts'
import { handvatB2 } from './handvat-b2.ts'
import { hoedanighedenVan } from './hoedanigheid.ts'
import { inzagematrix } from './inzagematrix.ts'
import { actoren, medewerkerVan, procesregisseur } from './testing/actoren.ts'
import {
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakInbreng,
  maakLeiding,
  maakOverleg,
  maakUitvraag,
  nu,
  type Plek,
  politie,
} from './testing/feiten-maken.ts'
import { zaak } from './testing/handelproef.ts'

const alles: Partial<Casus> = {
  leiding: maakLeiding(gemeente, politie),
  gegevens: [maakInbreng(ggz)],
  uitvragen: [maakUitvraag(ggz)],
  overleggen: [maakOverleg({ stand: 'gepland', deelnemers: [maakDeelnemer(ggz)] })],
  acties: [maakActie(ggz)],
}
const is = (plek: Plek, partij = ggz, casus = alles) =>
  hoedanighedenVan(medewerkerVan(partij), zaak(plek, casus).casus, nu)

describe('what somebody is in a casus', () => {
  it('[P8] a partij is what its place in this phase makes it', () => {
    expect(is('aanmelding')).toEqual(['bronhouder'])
    expect(is('triage')).toEqual(['gevraagde', 'bronhouder'])
    expect(is('casusoverleg')).toEqual(['gevraagde', 'deelnemer', 'uitvoerder', 'bronhouder'])
    const beantwoord = { ...alles, uitvragen: [maakUitvraag(ggz, { stand: 'beantwoord' as const })] }
    expect(is('casusoverleg', ggz, beantwoord)).toEqual(['deelnemer', 'uitvoerder', 'bronhouder'])
    expect(is('actief')).toEqual(['bronhouder'])
  })

  it('[P2] who reported stays aanmelder, who leads now is the leidende partij', () => {
    expect(is('casusoverleg', gemeente)).toEqual(['aanmelder'])
    expect(is('casusoverleg', politie)).toEqual(['leidendePartij'])
    expect(is('casusoverleg', gemeente, {})).toEqual(['aanmelder', 'leidendePartij'])
  })

  it('[T6] [T14] a question withdrawn, an overleg in preparation or an action that lapsed makes nobody anything', () => {
    expect(is('triage', ggz, { uitvragen: [maakUitvraag(ggz, { stand: 'ingetrokken' })] })).toEqual([])
    const voorbereid = maakOverleg({ stand: 'voorbereiding', deelnemers: [maakDeelnemer(ggz)] })
    expect(is('casusoverleg', ggz, { overleggen: [voorbereid] })).toEqual([])
    expect(is('casusoverleg', ggz, { acties: [maakActie(ggz, { stand: 'vervallen' })] })).toEqual([])
  })

  it('[P5] outside a casus everybody is their role, in one the others are only what they are everywhere', () => {
    for (const actor of actoren) expect(hoedanighedenVan(actor, null, nu)).toEqual([actor.rol])
    const leeg = zaak('triage').casus
    const zonder = { ...leeg, toewijzingen: [] }
    expect(actoren.flatMap((a) => hoedanighedenVan(a, zonder, nu))).toEqual(['manager', 'beheerder', 'fg', 'kalender'])
    expect(hoedanighedenVan(procesregisseur, leeg, nu)).toEqual(['procesregisseur'])
  })

  it('[P8] every answer of the matrix says whether only who is assigned has it: all do but the manager', () => {
    const { cellen, facetten } = inzagematrix(handvatB2, zaak('archief', alles), nu)
    expect(new Set(cellen.map((c) => c.lezer.soort))).toEqual(new Set(['procesregie', 'partij', 'manager']))
    for (const { lezer, persoonlijk } of [...cellen, ...facetten]) expect(persoonlijk).toBe(lezer.soort !== 'manager')
  })
})
