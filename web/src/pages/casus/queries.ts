import type {
  AntwoordVan,
  briefInzien,
  casusInzien,
  datVragenInzien,
  dossierInzien,
  tafelbeeldInzien,
  uitvraagkeuzesInzien,
  uitwisselingenInzien,
  verloopInzien,
  verslagInzien,
  wieZietWatAlsofInzien,
  wieZietWatInzien,
} from '@casushuis/contract'
import type { Briefgeadresseerde, Briefsoort, DoelId, HandelingId } from '@casushuis/handvat'
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { z } from 'zod'
import { ProblemError, vraag } from '../../api/client.ts'
import { type Doen, useDoen } from '../../components/sending.ts'

/** One casus as the API shows it to this reader. */
export type Casus = AntwoordVan<typeof casusInzien>

/** A casus that is rounded off. */
export type AfgerondeCasus = Casus & { readonly afronding: NonNullable<Casus['afronding']> }

export const wordtAfgerond = (casus: Casus): casus is AfgerondeCasus => casus.afronding !== null
/** One gegeven: with content, or only the fact that it is there. */
export type Gegeven = AntwoordVan<typeof dossierInzien>['gegevens'][number]
/** What a gegeven says to somebody who may read it. */
export type Inhoud = NonNullable<Gegeven['inhoud']>
/** What is told of a file beside a gegeven. */
export type Documentbeeld = Inhoud['documenten'][number]
/** What one act is to this reader now: open, or closed with the reason (R4). */
export type Aanbod = Casus['handelingen'][number]
/** A rule of the handvat with its paragraph, as the API cites it. */
export type Regel = Gegeven['regel']
/** A partij that could be asked, or not, and why (T2, P8). */
export type Uitvraagkeuze = AntwoordVan<typeof uitvraagkeuzesInzien>['partijen'][number]
/** Who sees what of one casus (R5). */
export type WieZietWat = AntwoordVan<typeof wieZietWatInzien>

/** What the table sees together (C1). */
export type Tafelbeeld = AntwoordVan<typeof tafelbeeldInzien>

/** What an overleg came to, as far as it is for this reader. */
export type Verslag = AntwoordVan<typeof verslagInzien>

/** A letter to the betrokkene, filled in (A13). */
export type Brief = AntwoordVan<typeof briefInzien>

/** What was asked of other zvh's, and what they ask (T8). */
export type DatVragen = AntwoordVan<typeof datVragenInzien>

/** What may be exchanged with another zvh, and what it gave (T9). */
export type Uitwisselingen = AntwoordVan<typeof uitwisselingenInzien>

/** All cached answers of one casus start with this key. */
export const vanCasus = (casusnummer: string) => ['casus', casusnummer] as const
/** … those of the casus itself, for whichever doel. */
export const beeldenVan = (casusnummer: string) => [...vanCasus(casusnummer), 'beeld'] as const
/** … and those of its gegevens. */
export const gegevensVan = (casusnummer: string) => [...vanCasus(casusnummer), 'gegevens'] as const
const lijsten = [['werk'], ['casussen']] as const

const metDoel = (doel?: DoelId) => (doel ? { doel } : {})

/** Whether an answer says that this reader may not (or no longer) look here: 403 or 404. */
export function isGeenInzage(fout: unknown): boolean {
  return fout instanceof ProblemError && (fout.status === 403 || fout.status === 404)
}

/** Rights change under one's hands: every look asks the server again. */
const altijdVers = { staleTime: 0 } as const

/** One letter, filled in with what is so now. */
export const briefQuery = (casusnummer: string, soort: Briefsoort, aan: Briefgeadresseerde | null) =>
  queryOptions({
    queryKey: [...vanCasus(casusnummer), 'brief', soort, aan],
    queryFn: () =>
      vraag('GET /casussen/:casusnummer/brieven/:soort', {
        params: { casusnummer, soort },
        query: aan === null ? {} : { aan },
      }),
    ...altijdVers,
  })

/** One file, asked for when it is opened and kept no longer than that. */
export const documentQuery = (casusnummer: string, gegeven: string, document: string) =>
  queryOptions({
    queryKey: [...vanCasus(casusnummer), 'document', gegeven, document],
    queryFn: () =>
      vraag('GET /casussen/:casusnummer/gegevens/:id/documenten/:document', {
        params: { casusnummer, id: gegeven, document },
        query: {},
      }),
    gcTime: 0,
  })

/** One casus with only the parts that are for this reader, seen for a doel (undefined: the usual one). */
export const casusQuery = (casusnummer: string, doel?: DoelId) =>
  queryOptions({
    queryKey: [...beeldenVan(casusnummer), doel ?? null],
    queryFn: () => vraag('GET /casussen/:casusnummer', { params: { casusnummer }, query: metDoel(doel) }),
    ...altijdVers,
  })

/** What may stand on a screen at which the whole table looks; it goes along with the casus itself. */
export const tafelbeeldQuery = (casusnummer: string) =>
  queryOptions({
    queryKey: [...beeldenVan(casusnummer), 'tafel'],
    queryFn: () => vraag('GET /casussen/:casusnummer/tafelbeeld', { params: { casusnummer }, query: {} }),
    ...altijdVers,
  })

/** What an overleg came to; it goes along with the casus itself. */
export const verslagQuery = (casusnummer: string, id: string, doel?: DoelId) =>
  queryOptions({
    queryKey: [...beeldenVan(casusnummer), 'verslag', id, doel ?? null],
    queryFn: () =>
      vraag('GET /casussen/:casusnummer/overleggen/:id/verslag', {
        params: { casusnummer, id },
        query: metDoel(doel),
      }),
    ...altijdVers,
  })

/** The questions to and of other zvh's. */
export const datVragenQuery = (casusnummer: string) =>
  queryOptions({
    queryKey: [...vanCasus(casusnummer), 'dat-vragen'],
    queryFn: () => vraag('GET /casussen/:casusnummer/dat-vragen', { params: { casusnummer } }),
    ...altijdVers,
  })

/** What may be exchanged with another zvh. */
export const uitwisselingenQuery = (casusnummer: string) =>
  queryOptions({
    queryKey: [...vanCasus(casusnummer), 'uitwisselingen'],
    queryFn: () => vraag('GET /casussen/:casusnummer/uitwisselingen', { params: { casusnummer }, query: {} }),
    ...altijdVers,
  })

/** The gegevens of a casus that this reader may see, or may know of. */
export const gegevensQuery = (casusnummer: string, doel?: DoelId) =>
  queryOptions({
    queryKey: [...gegevensVan(casusnummer), doel ?? null],
    queryFn: () => vraag('GET /casussen/:casusnummer/gegevens', { params: { casusnummer }, query: metDoel(doel) }),
    ...altijdVers,
  })

/** Which partijen can be asked, with what one should know before choosing (T2, P8). */
export const uitvraagkeuzesQuery = (casusnummer: string) =>
  queryOptions({
    queryKey: [...vanCasus(casusnummer), 'uitvraagkeuzes'],
    queryFn: () => vraag('GET /casussen/:casusnummer/uitvraagkeuzes', { params: { casusnummer }, query: {} }),
    ...altijdVers,
  })

/** Who sees which gegeven, and by which rule (R5). */
export const wieZietWatQuery = (casusnummer: string, doel?: DoelId) =>
  queryOptions({
    queryKey: [...vanCasus(casusnummer), 'wie-ziet-wat', doel ?? null],
    queryFn: () => vraag('GET /casussen/:casusnummer/inzagematrix', { params: { casusnummer }, query: metDoel(doel) }),
    ...altijdVers,
  })

/** Why one act may or may not be done now (R4). */
export const waaromQuery = (casusnummer: string, handeling: HandelingId) =>
  queryOptions({
    queryKey: [...vanCasus(casusnummer), 'waarom', handeling],
    queryFn: () => vraag('GET /casussen/:casusnummer/handelingen/:handeling', { params: { casusnummer, handeling } }),
    ...altijdVers,
  })

/** One line of the verloop. */
export type Verloopregel = AntwoordVan<typeof verloopInzien>['regels'][number]

/** What happened in a casus, as far as it is for this reader. */
export const verloopQuery = (casusnummer: string, doel?: DoelId) =>
  queryOptions({
    queryKey: [...vanCasus(casusnummer), 'verloop', doel ?? null],
    queryFn: () => vraag('GET /casussen/:casusnummer/verloop', { params: { casusnummer }, query: metDoel(doel) }),
    ...altijdVers,
  })

/** The doel for which the reader looks now, from the address; undefined takes the usual one. */
export function useInzagedoel(): DoelId | undefined {
  return useSearch({ strict: false, select: (zoek) => zoek.doel })
}

/** The gegevens that this reader sees of this casus. Suspends while they load, throws `ProbleemFout` to the nearest boundary. */
export function useGegevens(casusnummer: string): readonly Gegeven[] {
  return useSuspenseQuery(gegevensQuery(casusnummer, useInzagedoel())).data.gegevens
}

/** What is supposed in a look beforehand. */
export type Alsofvraag = Omit<Partial<z.output<typeof wieZietWatAlsofInzien.query>>, 'doel'>

/** The same as it would be, before it is done (R5). */
export const wieZietWatAlsofQuery = (casusnummer: string, alsof: Alsofvraag) =>
  queryOptions({
    queryKey: [...vanCasus(casusnummer), 'wie-ziet-wat', 'alsof', alsof],
    queryFn: () => vraag('GET /casussen/:casusnummer/inzagematrix/alsof', { params: { casusnummer }, query: alsof }),
    ...altijdVers,
  })

/** Acts in a casus: afterwards everything known of this casus, and the lists it stands in, is asked again. */
export function useHandelen(casusnummer: string): Doen {
  return useDoen([vanCasus(casusnummer), ...lijsten])
}

export type { DoelId, HandelingId }
