import {
  documentInzien as inzienContract,
  documentToevoegen as toevoegenContract,
  documentVerwijderen as verwijderenContract,
} from '@casushuis/contract'
import {
  type Casus,
  type DocumentId,
  type Documentsoort,
  type GegevenId,
  grootsteDocument,
  type Veldfout,
} from '@casushuis/handvat'
import { fileTypeFromBuffer } from 'file-type'
import { gegevenInhoud } from '../../ports/content.ts'
import { meldtDocumentWeg } from '../casusoverleg/correctie.ts'
import { NietGevonden } from '../errors.ts'
import { nieuwId } from '../id.ts'
import { blik, type Daad, daad } from '../usecase.ts'
import { getoond } from './delen-lezen.ts'
import { eisGegeven } from './gegevens.ts'

/* What a gegeven carries: same rules, same key, same end (A5, B2.2.1). */

/** By what is in a file, and not by what it is called, what it is. */
const soorten: Readonly<Record<string, Documentsoort>> = { pdf: 'pdf', docx: 'docx', jpg: 'jpeg', png: 'png' }

interface Bestand {
  readonly soort: Documentsoort
  readonly grootte: number
}

async function lees(inhoud: string): Promise<Bestand | Veldfout> {
  const bytes = Buffer.from(inhoud, 'base64')
  if (bytes.length > grootsteDocument)
    return { veld: 'inhoud', melding: 'Dit bestand is te groot: hoogstens 20 MB past.' }
  const soort = soorten[(await fileTypeFromBuffer(bytes))?.ext ?? '']
  return soort
    ? { soort, grootte: bytes.length }
    : { veld: 'inhoud', melding: 'Dit is geen PDF, Word-bestand (docx), JPEG of PNG. Kies een ander bestand.' }
}

/** What a gegeven carries, as far as its bronhouder sees it. */
async function documentenVan({ t, casus }: { t: Pick<Daad['t'], 'ziet'>; casus: Pick<Casus, 'id'> }, id: GegevenId) {
  return (await t.ziet('gegeven', casus.id)).find((g) => g.id === id)?.inhoud.documenten ?? []
}

/** The bronhouder adds a file to a gegeven of its own. */
export const documentToevoegen = daad(toevoegenContract, {
  opdracht: async ({ params }, bron) => ({
    gegevens: [params.id],
    documenten: (await documentenVan(bron, params.id)).length,
  }),
  async fouten({ body }) {
    const gelezen = await lees(body.inhoud)
    return 'veld' in gelezen ? [gelezen] : []
  },
  async voer(d, { params, body: { naam, inhoud } }) {
    const bestand = await lees(inhoud)
    if ('veld' in bestand) throw new Error('what cannot be shown was refused')
    const gegeven = await eisGegeven(d, params.id)
    const id = nieuwId<DocumentId>()
    const documenten = [...gegeven.inhoud.documenten, { id, naam, ...bestand }]
    await d.wijzigt('gegeven', params.id, { inhoud: gegevenInhoud.parse({ ...gegeven.inhoud, documenten }) })
    await d.t.bewaartDocument(d.casus.id, { id, gegeven: params.id, bestand: inhoud })
    return { id }
  },
})

/** The bronhouder takes it away: it is destroyed (T19). */
export const documentVerwijderen = daad(verwijderenContract, {
  opdracht: async ({ params }, bron) => {
    const document = (await documentenVan(bron, params.id)).find(({ id }) => id === params.document)
    return { gegevens: [params.id], object: document?.id ?? null }
  },
  async voer(d, { params }) {
    const { inhoud } = await eisGegeven(d, params.id)
    const documenten = inhoud.documenten.filter(({ id }) => id !== params.document)
    await d.wijzigt('gegeven', params.id, { inhoud: gegevenInhoud.parse({ ...inhoud, documenten }) })
    await meldtDocumentWeg(d, params.document)
    await d.t.verwijdertDocument(d.casus.id, params.document)
    return null
  },
})

/** A file, to show: for whom the words of the gegeven are, and for nobody else. */
export const documentInzien = blik(inzienContract, async (b, { params }) => {
  const van = await b.t.lees(['gegeven'], b.casus.id)
  const gegeven = getoond(b, van('gegeven')).find((g) => g.id === params.id)
  const bekend = gegeven && b.toner.kent(gegeven.id, 'woorden') ? gegeven.inhoud.documenten : []
  const beeld = bekend.find(({ id }) => id === params.document)
  const inhoud = beeld && (await b.t.opentDocument(b.casus.id, { id: beeld.id, gegeven: params.id }))
  if (!beeld || inhoud === undefined) throw new NietGevonden()
  b.toont([params.id])
  const { id: _, ...rest } = beeld
  return { ...rest, inhoud }
})
