import { contract } from './contract.ts'
import { Casusparams, Doelkeuze, leeg } from './shared.ts'
import { DrukstukSchema } from './verstrekking.ts'

export const eigenActiesAfdrukken = contract({
  methode: 'GET',
  pad: '/casussen/:casusnummer/eigen-acties/pdf',
  naam: 'eigenActiesAfdrukken',
  samenvatting: 'De acties van uw eigen organisatie als toegankelijke PDF, zonder gegevens van anderen',
  handeling: 'eigenActiesInzien',
  params: Casusparams,
  query: Doelkeuze,
  body: leeg,
  antwoord: DrukstukSchema,
  status: 200,
  bestand: { soort: 'pdf', naam: 'acties.pdf' },
})
