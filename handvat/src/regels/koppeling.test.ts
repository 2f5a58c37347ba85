import { describe, expect, it } from 'vitest'
import { beginVanDag, eindeVanDag } from '../casus/datum.ts'
import { isKoppelingOpen, type Koppeling } from '../casus/koppeling.ts'
import type { Rol } from '../casus/rol.ts'
import { getHandeling, handelingIds } from '../handelingen.ts'
import { handvatB2 } from '../handvat-b2.ts'
import { koppelingTeVernieuwen } from '../huistaken.ts'
import { actoren, beheerder, fg, manager, medewerkerVan, procesregisseur } from '../testing/actoren.ts'
import { altijd, gemeente, maakFeiten, maakId, nu, politie, verlopen } from '../testing/feiten-maken.ts'
import { beproef, type Handelproef, vraag } from '../testing/handelproef.ts'
import { aanbod } from '../toets.ts'

const feiten = maakFeiten()
const [vandaag, morgen] = ['2026-06-15', '2026-06-16'] as const
const agent = medewerkerVan(politie)
const systeem = { ...agent, koppeling: maakId<'koppeling'>('zaaksysteem') }
const vanPolitie = { id: agent.medewerker, rol: agent.rol, partij: agent.partij }
const nieuw = {
  ...{ clientInGebruik: false, partij: politie, medewerker: vanPolitie },
  ...{ geldig: { van: beginVanDag(vandaag), tot: null }, besluitOp: vandaag, eerderBeginGemotiveerd: false },
}

const proeven: readonly Handelproef[] = [
  {
    titel: '[P1] a system is connected on a decision of the partij, under one of its medewerkers',
    handeling: 'koppelingVastleggen',
    actor: beheerder,
    feiten,
    opdracht: nieuw,
    behalve: [
      ...[procesregisseur, manager, fg, agent].map((actor) => ({ als: actor.rol, door: 'P5/rol-staat-toe', actor })),
      {
        als: 'it is connected already',
        door: 'P1/systeem-eenmaal-gekoppeld',
        opdracht: { ...nieuw, clientInGebruik: true },
      },
      {
        als: 'somebody of another partij',
        door: 'P1/systeem-onder-verantwoording',
        opdracht: { ...nieuw, medewerker: { ...vanPolitie, partij: gemeente } },
      },
      {
        als: 'who keeps up its people and sees no casus',
        door: 'P1/systeem-onder-verantwoording',
        opdracht: { ...nieuw, medewerker: { ...vanPolitie, rol: 'partijbeheerder' as const } },
      },
      {
        als: 'somebody who does not work here',
        door: 'P1/systeem-onder-verantwoording',
        opdracht: { ...nieuw, medewerker: null },
      },
      { als: 'it is still to be decided', door: 'P3/besluit-genomen', opdracht: { ...nieuw, besluitOp: morgen } },
      {
        als: 'it ends before it begins',
        door: 'P4/periode-klopt',
        opdracht: { ...nieuw, geldig: { van: beginVanDag(morgen), tot: beginVanDag(vandaag) } },
      },
    ],
  },
]

describe('a system of a partij', () => {
  for (const proef of proeven) it(proef.titel, () => beproef(proef))

  const koppeling: Koppeling = {
    id: systeem.koppeling,
    partij: politie,
    verantwoordelijke: agent.medewerker,
    geldig: { van: beginVanDag(vandaag), tot: eindeVanDag(vandaag) },
  }

  it('[P1] gets in from its first day to its last, while who answers for it works for the partij', () => {
    const dicht = [
      isKoppelingOpen(koppeling, null, nu),
      isKoppelingOpen(koppeling, { ...vanPolitie, partij: gemeente }, nu),
      isKoppelingOpen(koppeling, { ...vanPolitie, partij: null }, nu),
      isKoppelingOpen(koppeling, { ...vanPolitie, id: medewerkerVan(gemeente).medewerker }, nu),
      isKoppelingOpen(koppeling, vanPolitie, eindeVanDag(vandaag)),
      isKoppelingOpen(koppeling, vanPolitie, beginVanDag('2026-06-14')),
    ]
    expect(dicht).toEqual(dicht.map(() => false))
    expect(isKoppelingOpen(koppeling, vanPolitie, nu)).toBe(true)
    expect(isKoppelingOpen({ ...koppeling, geldig: altijd }, vanPolitie, nu)).toBe(true)
  })

  it('[P1] gets in under nobody in another role', () => {
    for (const rol of ['partijbeheerder', 'procesregisseur', 'beheerder', 'fg', 'manager'] satisfies Rol[])
      expect(isKoppelingOpen(koppeling, { ...vanPolitie, rol }, nu), rol).toBe(false)
  })

  it('[P1] is to be connected anew when it ends soon and nothing follows, or nobody answers for it any more', () => {
    const metMens = (geldig: Koppeling['geldig']) => ({
      koppeling: { ...koppeling, geldig },
      verantwoordelijke: vanPolitie,
    })
    const totMorgen = { ...altijd, tot: eindeVanDag(morgen) }
    const taak = (...reeks: Parameters<typeof koppelingTeVernieuwen>[0]) => koppelingTeVernieuwen(reeks, nu)
    expect(taak()).toBeUndefined()
    expect(taak(metMens(altijd))).toBeUndefined()
    expect(taak(metMens(totMorgen))).toBe(morgen)
    expect(taak(metMens(totMorgen), metMens({ van: eindeVanDag(morgen), tot: null }))).toBeUndefined()
    expect(taak(metMens(verlopen))).toBeUndefined()
    expect(taak({ ...metMens(altijd), verantwoordelijke: null })).toBeNull()
    expect(taak({ ...metMens(altijd), verantwoordelijke: { ...vanPolitie, partij: gemeente } })).toBeNull()
    expect(taak({ ...metMens(verlopen), verantwoordelijke: null }), 'what is over waits for nobody').toBeUndefined()
  })

  it('[P1] reports and collects, and does nothing else', () => {
    const kan = handelingIds.filter((id) => getHandeling(id).metKoppeling !== undefined)
    expect(kan.toSorted()).toEqual([
      ...['aanmeldkeuzesInzien', 'casusAanmelden', 'verstrekkingInzien', 'verstrekkingOphalen', 'verstrekkingenInzien'],
    ])
    for (const id of handelingIds.filter((h) => getHandeling(h).metKoppeling === undefined)) {
      const besluit = vraag(id, { actor: systeem, feiten })
      expect(besluit, id).toMatchObject({ toegestaan: false })
      if (getHandeling(id).fasen.length === 0 && getHandeling(id).wie.includes('partijmedewerker'))
        expect(besluit, id).toMatchObject({ regel: { id: 'P1/systeem-doet-alleen-afgesproken' } })
    }
  })

  it('[R4] what it does says that it was a system, by which koppeling', () => {
    const besluit = vraag('verstrekkingenInzien', { actor: systeem, feiten })
    expect(besluit).toMatchObject({ toegestaan: true })
    expect(besluit.feiten).toContainEqual({ naam: 'koppeling', waarde: systeem.koppeling, geldig: null })
    expect(besluit.toegestaan && besluit.regels.map((r) => r.id)).toContain('P1/systeem-doet-alleen-afgesproken')
  })

  it('[P5] what is there for systems alone is offered to no person, and refused with why', () => {
    for (const id of ['verstrekkingenInzien', 'aanmeldkeuzesInzien'] as const)
      for (const actor of actoren) {
        const geboden = aanbod(handvatB2, { actor, huis: feiten.huis, casus: null, nu })
        expect(geboden.map((a) => a.handeling)).not.toContain(id)
        const door = actor.rol === 'partijmedewerker' ? 'P1/systeem-doet-alleen-afgesproken' : 'P5/rol-staat-toe'
        expect(vraag(id, { actor, feiten })).toMatchObject({ toegestaan: false, regel: { id: door } })
      }
  })
})
