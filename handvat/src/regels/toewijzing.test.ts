import { describe, expect, it } from 'vitest'
import type { Casus } from '../casus/casus.ts'
import type { Geldigheid } from '../casus/datum.ts'
import type { Actor, Toewijzing } from '../casus/rol.ts'
import { manager, medewerkerVan, ondersteuner, procesregisseur, toewijzingVan } from '../testing/actoren.ts'
import { altijd, gemeente, maakFeiten, maakId, nu, politie, verlopen } from '../testing/feiten-maken.ts'
import { na } from '../testing/willekeurige-feiten.ts'
import {
  managerWijstRegieAan,
  opvolgerVan,
  overdrachtGemotiveerd,
  overnameGevraagd,
  overnemers,
  procesregisseurBlijft,
  regieZonderEinde,
  volgendeCasusregisseur,
} from './toewijzing.ts'

const tweede: Actor = { ...procesregisseur, medewerker: maakId('tweede') }
const derde: Actor = { ...procesregisseur, medewerker: maakId('derde') }
const tot = (einde: string): Geldigheid => ({ van: altijd.van, tot: einde })
const gevraagd = (wie: Actor, anders: Partial<Toewijzing> = {}): Toewijzing => ({
  ...toewijzingVan(wie),
  overname: true,
  ...anders,
})
const bij = (...toewijzingen: readonly Toewijzing[]): Casus => maakFeiten({ toewijzingen }).casus
const s = (casus: Casus, actor = manager) => ({ actor, huis: maakFeiten().huis, casus, nu })
const genoemd = ({ medewerker: id, rol, partij }: Actor) => ({ id, rol, partij })

describe('who runs a casus for the ZVH', () => {
  it('[P8] is followed up by whoever of the procesregisseurs without an end was there first, and not by another', () => {
    const later = toewijzingVan(tweede, { van: na(-1), tot: null })
    const eerder = toewijzingVan(derde, { van: na(-2), tot: null })
    expect(opvolgerVan(bij(toewijzingVan(procesregisseur), later, eerder), procesregisseur.medewerker, nu)).toBe(
      derde.medewerker,
    )
    for (const geenOpvolger of [
      toewijzingVan(procesregisseur),
      toewijzingVan(tweede, tot(na(1))),
      toewijzingVan(tweede, { van: na(1), tot: null }),
      toewijzingVan(ondersteuner),
    ])
      expect(opvolgerVan(bij(geenOpvolger), procesregisseur.medewerker, nu)).toBeUndefined()
  })

  it('[C7] a casusregisseur is followed up by a colleague of the partij that leads', () => {
    const weg = medewerkerVan(gemeente, 'weg')
    const collega = medewerkerVan(gemeente, 'collega')
    const volgt = (...anderen: readonly Toewijzing[]) =>
      volgendeCasusregisseur(bij(toewijzingVan(weg), ...anderen), weg.medewerker, nu)
    const vanAnder = toewijzingVan(medewerkerVan(politie))
    expect(volgt(vanAnder, toewijzingVan(procesregisseur), toewijzingVan(collega))).toBe(collega.medewerker)
    for (const niemand of [vanAnder, toewijzingVan(procesregisseur), toewijzingVan(collega, tot(na(1)))])
      expect(volgt(niemand)).toBeUndefined()
  })

  it('[P8] stays, unless another without an end does; who is no procesregisseur can go', () => {
    const alleen = s(bij(toewijzingVan(procesregisseur)))
    const metAnder = s(bij(toewijzingVan(procesregisseur), toewijzingVan(tweede)))
    const gaat = (waar: typeof alleen, wie: Actor | null) =>
      procesregisseurBlijft.toets({ ...waar, opdracht: { medewerker: wie && genoemd(wie) } }) === undefined
    expect([gaat(alleen, procesregisseur), gaat(metAnder, procesregisseur), gaat(alleen, null)]).toEqual([
      false,
      true,
      false,
    ])
    expect(gaat(alleen, ondersteuner)).toBe(true)
    const raakt = (wie: Actor | null) =>
      procesregisseurBlijft.raakt({ ...alleen, opdracht: { medewerker: wie && genoemd(wie) } })
    expect([procesregisseur, ondersteuner, null].map(raakt)).toEqual([true, false, false])
  })

  it('[P8] is chosen by the manager among the procesregisseurs', () => {
    const mag = (wie: Actor | null) =>
      managerWijstRegieAan.toets({ ...s(bij()), opdracht: { medewerker: wie && genoemd(wie) } })?.veld
    expect([mag(tweede), mag(ondersteuner), mag(medewerkerVan(gemeente)), mag(null)]).toEqual([
      undefined,
      'medewerker',
      'medewerker',
      'medewerker',
    ])
  })

  it('[P8] can be stood in for until a day, as long as somebody without an end goes on beside', () => {
    const casus = bij(toewijzingVan(procesregisseur))
    const mag = (wie: Actor | null, geldig: Geldigheid, vorigeEindigt: boolean, waar = casus) =>
      regieZonderEinde.toets({ ...s(waar), opdracht: { medewerker: wie && genoemd(wie), geldig, vorigeEindigt } })?.veld
    expect(mag(tweede, altijd, true), 'without an end').toBeUndefined()
    expect(mag(tweede, tot(na(1)), false), 'beside the other').toBeUndefined()
    expect(mag(tweede, tot(na(1)), true), 'instead of the other').toBe('tot')
    expect(mag(procesregisseur, tot(na(1)), false), 'who is the only one').toBe('tot')
    expect(mag(null, tot(na(1)), false), 'nobody').toBe('tot')
    expect(mag(tweede, tot(na(1)), false, bij()), 'where nobody is').toBe('tot')
    const teKort = regieZonderEinde.toets({
      ...s(casus),
      opdracht: { medewerker: null, geldig: tot(na(1)), vorigeEindigt: false },
    })
    expect(teKort).toEqual({
      reden: 'Na deze dag had de casus geen procesregisseur meer.',
      watHelpt: 'Laat de einddatum leeg, of laat de toewijzing van de ander doorlopen.',
      veld: 'tot',
    })
  })

  it('[P8] is not changed without a word why', () => {
    const mag = (gemotiveerd: boolean) => overdrachtGemotiveerd.toets({ ...s(bij()), opdracht: { gemotiveerd } })
    expect(mag(true)).toBeUndefined()
    expect(mag(false)).toEqual({
      reden: 'De motivering ontbreekt.',
      watHelpt: 'Schrijf op waarom een ander deze casus overneemt.',
      veld: 'motivering',
    })
  })

  it('[P8] was asked to take it over: a procesregisseur, for as long as the assignment holds', () => {
    const casus = bij(
      gevraagd(tweede),
      gevraagd(derde, { geldig: verlopen }),
      gevraagd(ondersteuner),
      toewijzingVan(procesregisseur),
    )
    expect(overnemers(casus)).toEqual([tweede.medewerker, derde.medewerker])
    expect(overnemers(casus, nu)).toEqual([tweede.medewerker])
    const bevestigt = (wie: Actor) => overnameGevraagd.toets(s(casus, wie)) === undefined
    expect([tweede, derde, ondersteuner, procesregisseur].map(bevestigt)).toEqual([true, false, false, false])
  })
})
