import {
  verklaringAfdrukken as afdrukkenContract,
  type Drukstuk,
  slotberichtenInzien as inzienContract,
  verklaringInzien as verklaringContract,
} from '@casushuis/contract'
import { dagenSlotbericht, plusDagen } from '@casushuis/handvat'
import { z } from 'zod'
import type { Slotbericht, Verklaring } from '../../ports/slotberichten.ts'
import { dagInWoorden, momentInWoorden } from '../dag-in-woorden.ts'
import { NietGevonden } from '../errors.ts'
import { type Huisblik, huisblik } from '../usecase.ts'

/** What closed for good of what this person worked on; it names a casusnummer and no person (S8, E2). */
export const slotberichtenInzien = huisblik(inzienContract, async ({ t }) => ({
  berichten: (await t.slotberichten()).map(({ verklaring, ...bericht }) => ({
    ...bericht,
    leesbaarTot: leesbaarTot(bericht),
    ondertekend: verklaring !== null,
  })),
}))

/** The last day on which it can be read. */
export const leesbaarTot = ({ op }: Pick<Slotbericht, 'op'>) => plusDagen(op, dagenSlotbericht)

/** The statement as it was signed, to keep and to check without us (S11). */
export const verklaringInzien = huisblik(verklaringContract, async (b, { params }) => ondertekende(b, params.id))

/** The same as a paper, with what is needed to tell that it is the same. */
export const verklaringAfdrukken = huisblik(afdrukkenContract, async (b, { params }) => {
  const getekend = await ondertekende(b, params.id)
  const inhoud: Verklaring = JSON.parse(getekend.inhoud)
  return alsDrukstuk(inhoud, getekend)
})

const Ondertekend = z.object({
  ...{ inhoud: z.string(), handtekening: z.string(), sleutel: z.string(), vingerafdruk: z.string() },
})
type Getekend = z.output<typeof Ondertekend>

/** @throws {NietGevonden} where this person was told of no such thing, or its key is still there */
async function ondertekende({ t }: Huisblik, id: string): Promise<Getekend> {
  const bericht = (await t.slotberichten()).find((b) => b.id === id)
  if (!bericht?.verklaring) throw new NietGevonden()
  return Ondertekend.parse(JSON.parse(bericht.verklaring))
}

function alsDrukstuk(v: Verklaring, { handtekening, vingerafdruk }: Getekend): Drukstuk {
  return {
    titel: `Verklaring van vernietiging van casus ${v.casusnummer}`,
    delen: [
      {
        kop: 'Wat is vernietigd',
        regels: [
          { naam: 'Casus', tekst: `${v.casusnummer}, ${v.zvh}` },
          { naam: 'Vernietigd op', tekst: dagInWoorden(v.vernietigdOp) },
          { naam: 'Grond', tekst: v.grond },
          { naam: 'Regels', tekst: v.regels.join(', ') },
          { naam: 'Wat', tekst: v.soorten.map((soort) => soortnamen[soort] ?? soort).join(', ') },
          { naam: 'Hoeveel', tekst: `Hoogstens ${v.hoogstens} regels` },
          { naam: 'Sleutel vernietigd', tekst: momentInWoorden(v.sleutelWegOp) },
        ],
      },
      {
        kop: 'Hoe u dit nakijkt',
        regels: [
          { naam: 'Kenmerk', tekst: v.kenmerk },
          {
            naam: 'Laatste regel in het logboek',
            tekst: `${v.logboek.keten}, regel ${v.logboek.volgnummer}: ${v.logboek.hash}`,
          },
          { naam: 'Handtekening', tekst: handtekening },
          { naam: 'Vingerafdruk van de sleutel', tekst: vingerafdruk },
          {
            naam: 'Let op',
            tekst: 'Bewaar ook het bestand verklaring.json: daarmee kan iedereen de handtekening nakijken.',
          },
        ],
      },
    ],
  }
}

const soortnamen: Readonly<Record<string, string>> = {
  stuk: 'Besluiten en andere stukken',
  partijtoets: 'Toetsen van een partij buiten het convenant',
  gegeven: 'Gegevens',
  uitvraag: 'Uitvragen',
  overleg: 'Overleggen',
  overlegdatum: 'Data voor volgende overleggen',
  deelnemer: 'Deelnemers aan overleggen',
  uitspraak: 'Uitspraken in het toestandsbeeld',
  plandoel: 'Doelen in het plan',
  actie: 'Acties in het plan',
  tekst: 'Toelichtingen en andere teksten',
  meeneemafspraak: 'Meeneemafspraken',
  verstrekking: 'Verstrekkingen',
  uitwisseling: 'Uitwisselingen met een ander ZVH',
  ontvangen: 'Gegevens van een ander ZVH',
  document: 'Documenten',
  verstrektDocument: 'Documenten die meegingen',
}
