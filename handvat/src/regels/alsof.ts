import type { Alsof } from '../casus/alsof.ts'
import { zijnUitgenodigd } from '../casus/casusoverleg.ts'
import { findPartij, huidigOverleg } from '../casus/feiten.ts'
import { geenBezwaar, weiger } from '../regel.ts'
import type { Inzagesoort } from './facet.ts'
import { casusVan, eisAanOpdracht, type Opdrachtsituatie } from './situatie.ts'

type Vraag = Opdrachtsituatie<'alsof'>

export const alsofMogelijk = eisAanOpdracht({
  id: 'R5/alsof-mogelijk',
  paragraaf: 'B2.2.2',
  norm: 'Vooraf is te zien wat een stap zou veranderen aan wie wat ziet: alleen een stap die nog gezet kan worden.',
  leest: ['alsof'],
  toets: (s) => {
    const { alsof } = s.opdracht
    if (isLeeg(alsof))
      return weiger('Er is niets gekozen dat anders zou zijn.', 'Kies waarvan u de gevolgen wilt zien.')
    const overleg = huidigOverleg(casusVan(s))
    const komt = overleg?.stand === 'voorbereiding' || overleg?.stand === 'gepland'
    if ((alsof.moment !== 'nu' || alsof.deelnemer) && !komt)
      return weiger('Er wordt geen overleg voorbereid.', 'Bereid eerst een overleg voor.')
    if (alsof.moment === 'uitnodiging' && overleg?.stand !== 'voorbereiding')
      return weiger('De deelnemers zijn al uitgenodigd.', 'Kies het begin van het overleg.')
    return alsof.deelnemer && !findPartij(s.huis, alsof.deelnemer.partij)
      ? weiger('Deze partij is niet bekend.', 'Kies een partij uit de lijst.')
      : geenBezwaar
  },
})

const isLeeg = ({ moment, deelnemer, zonderVoorbehoud }: Alsof) =>
  moment === 'nu' && deelnemer === null && zonderVoorbehoud === null

export const alsofBinnenEigen = eisAanOpdracht({
  id: 'R5/alsof-binnen-eigen',
  paragraaf: 'B2.2.2',
  norm: 'Een bronhouder ziet vooraf alleen wat zijn eigen voorbehoud doet, en wat begint met een overleg waarvoor hij is uitgenodigd: wie daarvoor komt, weet hij niet eerder.',
  leest: ['alsof'],
  raakt: ({ actor }) => actor.partij !== null,
  toets: (s) => {
    if (s.actor.partij === null) return geenBezwaar
    const { alsof } = s.opdracht
    if (alsof.deelnemer !== null)
      return weiger('Wie deelneemt, bepaalt de procesregisseur.', 'Vraag de procesregisseur wat er dan verandert.')
    if (alsof.moment !== 'nu' && !zitAanTafel(s))
      return weiger('Voor dit overleg bent u niet uitgenodigd.', 'Kijk opnieuw als u bent uitgenodigd.')
    return alsof.zonderVoorbehoud === null || isEigen(s, alsof.zonderVoorbehoud.gegeven)
      ? geenBezwaar
      : weiger('Dit voorbehoud is van een andere partij.', 'Kies een gegeven van uw eigen organisatie.')
  },
})

function zitAanTafel(s: Vraag): boolean {
  const overleg = huidigOverleg(casusVan(s))
  return (
    overleg !== undefined && zijnUitgenodigd(overleg) && overleg.deelnemers.some((d) => d.partij === s.actor.partij)
  )
}

const isEigen = (s: Vraag, id: string) =>
  casusVan(s).gegevens.some((g) => g.id === id && g.bronhouder === s.actor.partij)

const rang = { niets: 0, bestaan: 1, inhoud: 2 } as const satisfies Record<Inzagesoort, number>

/** What becomes of what a lezer gets of a gegeven; null where nothing does. */
export function inzageverschil(nu: Inzagesoort, straks: Inzagesoort): 'opent' | 'sluit' | null {
  if (rang[nu] === rang[straks]) return null
  return rang[straks] > rang[nu] ? 'opent' : 'sluit'
}
