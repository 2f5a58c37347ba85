import { informeerwijzen, uitstelgronden } from '@casushuis/handvat'
import { contract } from './contract.ts'
import { Dag, JaNee, keuze, lijst, Motivering, Tekst } from './fields.ts'
import { id } from './id.ts'
import { Afstemmingkeuze, Casusparams, Doelkeuze, leeg } from './shared.ts'
import { z } from './zod.ts'

const informering = {
  methode: 'POST',
  params: Casusparams,
  query: Doelkeuze,
  antwoord: leeg,
  status: 204,
} as const

const Besluiten = lijst(id<'stuk'>(), 50).min(1, 'Kies minstens één besluit.')

export const betrokkeneInformeren = contract({
  ...informering,
  pad: '/casussen/:casusnummer/informeringen',
  naam: 'betrokkeneInformeren',
  samenvatting: 'Leg vast dat de betrokkene heeft gehoord wat er is besloten',
  handeling: 'betrokkeneInformeren',
  body: z.strictObject({
    besluiten: Besluiten.describe('De besluiten waarover de betrokkene het heeft gehoord'),
    wijze: keuze(informeerwijzen).describe('Hoe de betrokkene het hoorde'),
    dag: Dag.describe('De dag waarop de betrokkene het hoorde'),
    toelichting: Tekst.describe('Wat er is verteld: de stappen, wat bij wie wordt gevraagd en de rechten'),
    berichtNaVernietiging: JaNee.default(false).describe(
      'Of uw organisatie de brief bewaarde die de betrokkene na de vernietiging krijgt; nodig bij een besluit waarmee de casus eindigt',
    ),
  }),
})

export const informerenUitstellen = contract({
  ...informering,
  pad: '/casussen/:casusnummer/informeeruitstellen',
  naam: 'informerenUitstellen',
  samenvatting: 'Vertel de betrokkene later wat er is besloten, tot een dag waarop dat terugkomt',
  handeling: 'informerenUitstellen',
  body: z.strictObject({
    besluiten: Besluiten.describe('De besluiten die de betrokkene later hoort'),
    grond: keuze(uitstelgronden).describe('Waarom de betrokkene het nu niet kan horen'),
    tot: Dag.describe('De dag waarop de betrokkene het alsnog hoort'),
    motivering: Motivering,
    afstemming: Afstemmingkeuze,
  }),
})
