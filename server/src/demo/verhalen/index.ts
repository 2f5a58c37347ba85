import type { Verhaal } from '../verteller.ts'
import { burenruzie } from './aanmelding/burenruzie.ts'
import { gezinVoorOntruiming } from './aanmelding/gezin-voor-ontruiming.ts'
import { roepenInDeNacht } from './aanmelding/roepen-in-de-nacht.ts'
import { eenJaarVoorbij } from './afschaling/een-jaar-voorbij.ts'
import { rustInHetPortiek } from './afschaling/rust-in-het-portiek.ts'
import { tweeAdressen } from './afschaling/twee-adressen.ts'
import { weerAanHetWerk } from './afschaling/weer-aan-het-werk.ts'
import { zorgAanHuis } from './afschaling/zorg-aan-huis.ts'
import { jongenVanSchool } from './casusoverleg/jongen-van-school.ts'
import { postOnderDeDeur } from './casusoverleg/post-onder-de-deur.ts'
import { spanningThuis } from './casusoverleg/spanning-thuis.ts'
import { zaterdagavond } from './casusoverleg/zaterdagavond.ts'
import { manOpHetStationsplein } from './triage/man-op-het-stationsplein.ts'
import { terugUitDetentie } from './triage/terug-uit-detentie.ts'
import { volleWoning } from './triage/volle-woning.ts'
import { zonderMandaat } from './triage/zonder-mandaat.ts'

/** Every story of the demo, the oldest first. One of them is over: the calendar destroys it once all are told. */
export const verhalen: readonly Verhaal[] = [
  eenJaarVoorbij,
  tweeAdressen,
  rustInHetPortiek,
  weerAanHetWerk,
  zaterdagavond,
  zorgAanHuis,
  postOnderDeDeur,
  jongenVanSchool,
  spanningThuis,
  terugUitDetentie,
  manOpHetStationsplein,
  zonderMandaat,
  volleWoning,
  gezinVoorOntruiming,
  burenruzie,
  roepenInDeNacht,
]
