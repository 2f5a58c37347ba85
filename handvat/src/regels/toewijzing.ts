import type { Casus } from '../casus/casus.ts'
import { type Geldigheid, geldt, type Tijdstip } from '../casus/datum.ts'
import { huidigeLeiding } from '../casus/feiten.ts'
import type { MedewerkerId } from '../casus/id.ts'
import type { Toewijzing } from '../casus/rol.ts'
import { geenBezwaar, verbod, weiger } from '../regel.ts'
import { casusVan, eisAanOpdracht, type Handelsituatie } from './situatie.ts'

export const alleenEigenMensen = eisAanOpdracht({
  id: 'P8/alleen-eigen-mensen',
  paragraaf: 'B2.2.1',
  norm: 'Een partij wijst alleen eigen medewerkers aan een casus toe, de procesregisseur alleen medewerkers van het ZVH.',
  leest: ['medewerker'],
  toets: ({ actor, opdracht: { medewerker } }) => {
    const eigen = actor.partij
      ? medewerker?.rol === 'partijmedewerker' && medewerker.partij === actor.partij
      : medewerker?.rol === 'ondersteuner' || medewerker?.rol === 'procesregisseur'
    return eigen
      ? geenBezwaar
      : weiger(
          'Deze medewerker hoort niet bij uw organisatie.',
          'Vraag de eigen organisatie om deze medewerker toe te wijzen.',
        )
  },
})

export const contactpersoonPaktOp = eisAanOpdracht({
  id: 'P8/contactpersoon-pakt-op',
  paragraaf: 'B2.2.2',
  norm: 'Een vraag komt binnen bij de contactpersonen van een partij, of bij wie een van hen vervangt: die pakt haar op of geeft haar aan een collega.',
  leest: ['isContactpersoon'],
  toets: ({ opdracht }) =>
    opdracht.isContactpersoon === true
      ? geenBezwaar
      : weiger('U bent geen contactpersoon van uw organisatie.', 'Vraag een contactpersoon van uw organisatie.'),
})

/** Who goes on with a casus when this procesregisseur leaves it: the first who was assigned without an end, or nobody. */
export function opvolgerVan(casus: Casus, medewerker: MedewerkerId, nu: Tijdstip): MedewerkerId | undefined {
  return eersteZonderEinde(casus, nu, (w) => w.rol === 'procesregisseur' && w.medewerker !== medewerker)
}

/** Who goes on as casusregisseur when this one leaves the casus: a colleague of the partij that leads, or nobody (C7). */
export function volgendeCasusregisseur(casus: Casus, medewerker: MedewerkerId, nu: Tijdstip): MedewerkerId | undefined {
  const { partij } = huidigeLeiding(casus)
  return eersteZonderEinde(casus, nu, (w) => w.partij === partij && w.medewerker !== medewerker)
}

function eersteZonderEinde(
  { toewijzingen }: Casus,
  nu: Tijdstip,
  komtInAanmerking: (toewijzing: Toewijzing) => boolean,
): MedewerkerId | undefined {
  return toewijzingen
    .filter((w) => w.geldig.tot === null && geldt(w.geldig, nu) && komtInAanmerking(w))
    .toSorted((een, ander) => een.geldig.van.localeCompare(ander.geldig.van))[0]?.medewerker
}

export const procesregisseurBlijft = eisAanOpdracht({
  id: 'P8/procesregisseur-blijft',
  paragraaf: 'B2.2.1',
  norm: 'Een casus heeft altijd een procesregisseur zonder einddatum: anders kan niemand er nog over besluiten.',
  leest: ['medewerker'],
  raakt: ({ opdracht }) => opdracht.medewerker?.rol === 'procesregisseur',
  toets: (s) => {
    const { medewerker } = s.opdracht
    if (medewerker && medewerker.rol !== 'procesregisseur') return geenBezwaar
    return medewerker && opvolgerVan(casusVan(s), medewerker.id, s.nu)
      ? geenBezwaar
      : weiger(
          'Dit is de enige procesregisseur van deze casus.',
          'Wijs eerst een andere procesregisseur zonder einddatum aan deze casus toe.',
        )
  },
})

export const managerWijstRegieAan = eisAanOpdracht({
  id: 'P8/manager-wijst-regie-aan',
  paragraaf: 'B2.1',
  norm: 'De manager wijst een procesregisseur van het ZVH aan, en niemand anders.',
  leest: ['medewerker'],
  toets: ({ opdracht: { medewerker } }) =>
    medewerker?.rol === 'procesregisseur'
      ? geenBezwaar
      : weiger('Deze medewerker is geen procesregisseur van dit ZVH.', 'Kies een procesregisseur.', 'medewerker'),
})

export const regieZonderEinde = eisAanOpdracht({
  id: 'P8/regie-zonder-einde',
  paragraaf: 'B2.2.1',
  norm: 'Wie tijdelijk waarneemt, doet dat naast iemand zonder einddatum: een casus raakt de laatste procesregisseur niet kwijt.',
  leest: ['medewerker', 'geldig', 'vorigeEindigt'],
  toets: (s) => {
    const { geldig, medewerker, vorigeEindigt } = s.opdracht
    if (geldig.tot === null) return geenBezwaar
    const iemandBlijft = medewerker && vorigeEindigt === false && opvolgerVan(casusVan(s), medewerker.id, s.nu)
    return iemandBlijft
      ? geenBezwaar
      : weiger(
          'Na deze dag had de casus geen procesregisseur meer.',
          'Laat de einddatum leeg, of laat de toewijzing van de ander doorlopen.',
          'tot',
        )
  },
})

export const overdrachtGemotiveerd = eisAanOpdracht({
  id: 'P8/overdracht-gemotiveerd',
  paragraaf: 'B2.2.1',
  norm: 'Wie een casus bij een andere procesregisseur legt, schrijft op waarom.',
  leest: ['gemotiveerd'],
  toets: ({ opdracht }) =>
    opdracht.gemotiveerd === true
      ? geenBezwaar
      : weiger('De motivering ontbreekt.', 'Schrijf op waarom een ander deze casus overneemt.', 'motivering'),
})

/** Who was asked by the manager to take a casus over, and did not say yet to have done so. */
export function overnemers({ toewijzingen }: Pick<Casus, 'toewijzingen'>, nu?: Tijdstip): readonly MedewerkerId[] {
  return toewijzingen
    .filter((w) => w.rol === 'procesregisseur' && w.overname === true)
    .filter((w) => nu === undefined || geldt(w.geldig, nu))
    .map((w) => w.medewerker)
}

export const overnameGevraagd = verbod<Handelsituatie>({
  id: 'P8/overname-gevraagd',
  paragraaf: 'B2.2.1',
  norm: 'Wie de manager vroeg een casus over te nemen, laat zelf weten dat het is gebeurd.',
  toets: (s) =>
    overnemers(casusVan(s), s.nu).includes(s.actor.medewerker)
      ? geenBezwaar
      : weiger('U bent niet gevraagd deze casus over te nemen.', 'Er is niets te bevestigen.'),
})

export const toewijzingNietVoorbij = eisAanOpdracht({
  id: 'P8/toewijzing-niet-voorbij',
  paragraaf: 'B2.2.1',
  norm: 'Een toewijzing met een einddatum eindigt op een dag die nog niet voorbij is.',
  leest: ['geldig'],
  raakt: ({ opdracht }) => opdracht.geldig.tot !== null,
  toets: ({ opdracht: { geldig }, nu }) =>
    geldig.tot === null || geldig.tot > nu
      ? geenBezwaar
      : weiger('Deze dag is al voorbij.', 'Kies een dag in de toekomst.', 'tot'),
})

export const alleenLopendeToewijzing = eisAanOpdracht({
  id: 'P8/alleen-lopende-toewijzing',
  paragraaf: 'B2.2.1',
  norm: 'Een toewijzing eindigt één keer: wanneer zij eindigde, blijft staan.',
  leest: ['geldig'],
  toets: ({ opdracht: { geldig }, nu }) =>
    looptNog(geldig, nu)
      ? geenBezwaar
      : weiger('Deze toewijzing is al geëindigd.', 'Laad de pagina opnieuw: dan ziet u wie er nu is toegewezen.'),
})

export const eenKeerToegewezen = eisAanOpdracht({
  id: 'P8/een-keer-toegewezen',
  paragraaf: 'B2.2.1',
  norm: 'Een medewerker heeft in een casus één toewijzing tegelijk.',
  leest: ['medewerker'],
  toets: (s) =>
    // Also one that begins a moment later: two colleagues may assign the same person at the same time.
    // Who fills in for another has no toewijzing of his or her own by that.
    casusVan(s)
      .toewijzingen.filter((w) => !w.waarneemtVoor)
      .some((w) => w.medewerker === s.opdracht.medewerker?.id && looptNog(w.geldig, s.nu))
      ? weiger('Deze collega is al aan de casus toegewezen.', 'Kies een andere collega.', 'medewerker')
      : geenBezwaar,
})

function looptNog({ tot }: Geldigheid, nu: Tijdstip): boolean {
  return tot === null || tot > nu
}
