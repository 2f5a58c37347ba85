import type {
  AntwoordVan,
  alarmenInzien,
  bewaartermijnenInzien,
  casussenInzien,
  datChecksInzien,
  eigenOrganisatieInzien,
  huisregelsInzien,
  ikOpvragen,
  logboekInzien,
  medewerkersoverzichtInzien,
  partijenInzien,
  slotberichtenInzien,
  sturingInzien,
  triageagendaInzien,
  verwerkingsregisterInzien,
  werkInzien,
  werkverdelingInzien,
  zvhsOpvragen,
} from '@casushuis/contract'
import type { Fase } from '@casushuis/handvat'
import { infiniteQueryOptions, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { vraag } from './client.ts'

/** Who uses the screens, and what that person can do outside a casus. */
export type Ik = AntwoordVan<typeof ikOpvragen>
/** A zvh in which I work. */
export type EigenZvh = AntwoordVan<typeof zvhsOpvragen>['zvhs'][number]
/** An organisation with its taken, rechten and bevoegdheidsverleningen. */
export type Partij = AntwoordVan<typeof partijenInzien>['partijen'][number]
/** Every huisregel, with what was decided on it. */
export type Huisregels = AntwoordVan<typeof huisregelsInzien>
/** What was decided on one huisregel. */
export type Huisregelbesluiten = AntwoordVan<typeof huisregelsInzien>['inzageVooraf']['besluiten']
/** Somebody who works here or did, as the beheerder keeps it. */
export type Medewerker = Omit<AntwoordVan<typeof medewerkersoverzichtInzien>['medewerkers'][number], 'inlog'>
/** When somebody last said who works for a partij. */
export type Mensenbevestiging = AntwoordVan<typeof medewerkersoverzichtInzien>['bevestigingen'][number]
/** One overleg to which the reader can come. */
export type Eigenoverleg = AntwoordVan<typeof werkInzien>['overleggen'][number]
/** My own organisation, as it is recorded. */
export type EigenOrganisatie = AntwoordVan<typeof eigenOrganisatieInzien>
/** One thing to do. */
export type Taak = AntwoordVan<typeof werkInzien>['taken'][number]
/** One row of the list of casussen. */
export type Casusregel = AntwoordVan<typeof casussenInzien>['casussen'][number]
/** Something that came in for the own organisation and nobody took up yet. */
export type Binnengekomene = AntwoordVan<typeof werkInzien>['binnengekomen'][number]
/** Something to do outside any casus. */
export type Huistaak = AntwoordVan<typeof werkInzien>['huistaken'][number]
/** One casus as who divides the work knows it. */
export type DatCheck = AntwoordVan<typeof datChecksInzien>['checks'][number]
export type Werklast = AntwoordVan<typeof werkverdelingInzien>['casussen'][number]
/** Of how many decisions a betrokkene must still be told. */
export type Informeertelling = AntwoordVan<typeof werkverdelingInzien>['informeren']
/** What is told of a casus that closed for good. */
export type Slotbericht = AntwoordVan<typeof slotberichtenInzien>['berichten'][number]
/** A casus that ends, and when. */
export type Eindregel = AntwoordVan<typeof bewaartermijnenInzien>['casussen'][number]
/** One casus in the weekly triage. */
export type Agendaregel = AntwoordVan<typeof triageagendaInzien>['casussen'][number]
/** One record of the logboek. */
export type Logregel = AntwoordVan<typeof logboekInzien>['regels'][number]
/** What the house noticed and somebody must look at. */
export type Alarm = AntwoordVan<typeof alarmenInzien>['alarmen'][number]
/** Numbers without persons. */
export type Sturing = AntwoordVan<typeof sturingInzien>
/** The register of processing activities. */
export type Verwerkingsregister = AntwoordVan<typeof verwerkingsregisterInzien>

/** Who I am, in which role. */
export const ikQuery = () =>
  queryOptions({ queryKey: ['ik'], queryFn: () => vraag('GET /gebruikersprofiel'), staleTime: 30_000 })

/** In which zvh's I work, and as what. */
export const zvhsQuery = () =>
  queryOptions({ queryKey: ['zvhs'], queryFn: () => vraag('GET /gebruikersprofiel/zvhs'), staleTime: 300_000 })

/** How I can be reached. */
export const contactgegevensQuery = () =>
  queryOptions({ queryKey: ['contactgegevens'], queryFn: () => vraag('GET /gebruikersprofiel/contactgegevens') })

/** When I am absent, and whom I replace. */
export const eigenAfwezighedenQuery = () =>
  queryOptions({ queryKey: ['afwezigheden'], queryFn: () => vraag('GET /gebruikersprofiel/afwezigheden') })

/** The partijen of this zvh; they change seldom. */
export const partijenQuery = () =>
  queryOptions({ queryKey: ['partijen'], queryFn: () => vraag('GET /partijen'), staleTime: 60_000 })

/** What this zvh decided for all its casussen. */
export const huisregelsQuery = () => queryOptions({ queryKey: ['huisregels'], queryFn: () => vraag('GET /huisregels') })

/** The procesregie of this zvh and the own colleagues, to choose from. */
export const medewerkersQuery = () =>
  queryOptions({ queryKey: ['medewerkers'], queryFn: () => vraag('GET /medewerkers'), staleTime: 60_000 })

/** Who works here or did, for the beheerder. */
export const medewerkersoverzichtQuery = () =>
  queryOptions({ queryKey: ['medewerkersoverzicht'], queryFn: () => vraag('GET /medewerkersoverzicht') })

/** What is recorded of my own organisation, and who works there. */
export const eigenOrganisatieQuery = () =>
  queryOptions({ queryKey: ['eigen-organisatie'], queryFn: () => vraag('GET /eigen-organisatie') })

/** Where people sign in; that changes with a start of the house. */
export const inlogdienstenQuery = () =>
  queryOptions({
    queryKey: ['inlogdiensten'],
    queryFn: () => vraag('GET /inlogdiensten'),
    staleTime: Number.POSITIVE_INFINITY,
  })

/** What is to be done by me. */
export const werkQuery = () => queryOptions({ queryKey: ['werk'], queryFn: () => vraag('GET /werk') })

/** What is talked about in the weekly triage. */
export const triageagendaQuery = () =>
  queryOptions({ queryKey: ['casussen', 'triageagenda'], queryFn: () => vraag('GET /triageagenda') })

/** A page of what runs and who runs it, for the manager. */
export const werkverdelingQuery = (pagina: number) =>
  queryOptions({
    queryKey: ['werkverdeling', pagina],
    queryFn: () => vraag('GET /werkverdelingen', { query: { pagina, perPagina: 25 } }),
  })

/** What closed for good of what this person worked on. */
export const slotberichtenQuery = queryOptions({
  queryKey: ['slotberichten'],
  queryFn: () => vraag('GET /slotberichten', {}),
})

/** A page of what ends and when. */
export const bewaartermijnenQuery = (pagina: number) =>
  queryOptions({
    queryKey: ['bewaartermijnen', pagina],
    queryFn: () => vraag('GET /bewaartermijnen', { query: { pagina, perPagina: 25 } }),
  })

/** A page of why people looked whether somebody is known. */
export const datChecksQuery = (pagina: number) =>
  queryOptions({
    queryKey: ['dat-checks', pagina],
    queryFn: () => vraag('GET /dat-checks', { query: { pagina, perPagina: 25 } }),
  })

/** A page of the list of casussen, counted from 1. */
export const casussenQuery = (pagina: number, fase?: Fase) =>
  queryOptions({
    queryKey: ['casussen', pagina, fase ?? null],
    queryFn: () => vraag('GET /casussen', { query: { pagina, perPagina: 25, ...(fase ? { fase } : {}) } }),
  })

/** The logboek from the newest record on; each next page is older. */
export const logboekQuery = () =>
  infiniteQueryOptions({
    queryKey: ['logboek'],
    queryFn: ({ pageParam }) =>
      vraag('GET /logboek', { query: { perPagina: 50, ...(pageParam ? { voorTijdstip: pageParam } : {}) } }),
    initialPageParam: '',
    getNextPageParam: ({ meer, regels }) => (meer ? regels.at(-1)?.tijdstip : undefined),
    // Every look at the logboek is a record in it: not again at every return to the screen.
    refetchOnWindowFocus: false,
  })

/** What the house noticed itself. */
export const alarmenQuery = () =>
  queryOptions({ queryKey: ['alarmen'], queryFn: () => vraag('GET /alarmen'), refetchOnWindowFocus: false })

/** In milliseconds: how often is asked how far the calendar is while it goes on. Each look is a record, so not otherwise. */
const terwijlLoopt = 5_000

/** Numbers for whoever steers; how far a run of the calendar is comes by itself. */
export const sturingQuery = () =>
  queryOptions({
    queryKey: ['sturing'],
    queryFn: () => vraag('GET /sturing'),
    refetchInterval: ({ state }) => (state.data?.kalendergang ? terwijlLoopt : false),
  })

/** What is processed here, as it follows from the rules. */
export const verwerkingsregisterQuery = () =>
  queryOptions({ queryKey: ['verwerkingsregister'], queryFn: () => vraag('GET /verwerkingsregister') })

/** Who I am. Suspends while it loads, throws `ProbleemFout` to the nearest boundary. */
export function useIk(): Ik {
  return useSuspenseQuery(ikQuery()).data
}
