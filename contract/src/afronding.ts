import { contract } from './contract.ts'
import { Motivering } from './fields.ts'
import { Afstemmingkeuze, Casusparams, Doelkeuze, leeg } from './shared.ts'
import { DrukstukSchema } from './verstrekking.ts'
import { z } from './zod.ts'

/** An act on the afronding of a casus, on which somebody looked at first. */
const opAfronding = {
  methode: 'POST',
  params: Casusparams,
  query: Doelkeuze,
  antwoord: leeg,
  status: 204,
  opBasisVan: 'casus',
} as const

export const afrondingAfdrukken = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/afronding/pdf',
  naam: 'afrondingAfdrukken',
  samenvatting: 'De uitkomst en het advies als toegankelijke PDF, voor het eigen dossier van de aanmelder',
  handeling: 'afrondingInzien',
  params: Casusparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: DrukstukSchema,
  status: 200,
  bestand: { soort: 'pdf', naam: 'uitkomst.pdf' },
})

export const afrondingBevestigen = contract({
  ...opAfronding,
  pad: '/casussen/:casusnummer/afronding/bevestigingen',
  naam: 'afrondingBevestigen',
  samenvatting: 'Bevestig dat de afhandeling in uw eigen dossier staat; alles over de persoon wordt vernietigd',
  handeling: 'afrondingBevestigen',
  body: leeg,
})

export const afrondingBezwaarMaken = contract({
  ...opAfronding,
  pad: '/casussen/:casusnummer/afronding/bezwaren',
  naam: 'afrondingBezwaarMaken',
  samenvatting: 'Maak als leidende partij bezwaar tegen het besluit waarmee de casus eindigt',
  handeling: 'afrondingBezwaarMaken',
  body: z.strictObject({ motivering: Motivering }),
})

/** What is decided on an afronding after all, and with whom of the partij that was agreed. */
const Besluit = z.strictObject({ motivering: Motivering, afstemming: Afstemmingkeuze })

export const afrondingTerugnemen = contract({
  ...opAfronding,
  pad: '/casussen/:casusnummer/afronding/terugnames',
  naam: 'afrondingTerugnemen',
  samenvatting: 'Neem het besluit terug waarmee de casus eindigt; iedereen kan weer verder',
  handeling: 'afrondingTerugnemen',
  body: Besluit,
})

export const afrondingVoortzetten = contract({
  ...opAfronding,
  pad: '/casussen/:casusnummer/afronding/voortzettingen',
  naam: 'afrondingVoortzetten',
  samenvatting: 'Laat het besluit staan na het bezwaar van de leidende partij',
  handeling: 'afrondingVoortzetten',
  body: Besluit,
})
