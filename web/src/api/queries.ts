import type { Fase } from '@casushuis/handvat'
import { infiniteQueryOptions, queryOptions, useSuspenseQuery } from '@tanstack/react-query'
import { api, vraag } from './client.ts'
import type { components, operations } from './schema.ts'

type Antwoord<Naam extends keyof operations> = operations[Naam] extends {
  responses: { 200: { content: { 'application/json': infer Inhoud } } }
}
  ? Inhoud
  : never

/** Who uses the screens, and what that person can do outside a casus. */
export type Ik = components['schemas']['Ik']
/** An organisation with its taken, rechten and bevoegdheidsverleningen. */
export type Partij = components['schemas']['Partij']
/** One thing to do. */
export type Taak = Antwoord<'werkInzien'>['taken'][number]
/** One row of the list of casussen. */
export type Casusregel = Antwoord<'casussenInzien'>['casussen'][number]
/** One record of the logboek. */
export type Logregel = Antwoord<'logboekInzien'>['regels'][number]
/** Numbers without persons. */
export type Sturing = Antwoord<'sturingInzien'>

/** Who I am, in which role. */
export const ikQuery = () => queryOptions({ queryKey: ['ik'], queryFn: () => vraag(api.GET('/ik')), staleTime: 30_000 })

/** The partijen of this zvh; they change seldom. */
export const partijenQuery = () =>
  queryOptions({ queryKey: ['partijen'], queryFn: () => vraag(api.GET('/partijen')), staleTime: 60_000 })

/** The procesregie of this zvh and the own colleagues, to choose from. */
export const medewerkersQuery = () =>
  queryOptions({ queryKey: ['medewerkers'], queryFn: () => vraag(api.GET('/medewerkers')), staleTime: 60_000 })

/** What is to be done by me. */
export const werkQuery = () => queryOptions({ queryKey: ['werk'], queryFn: () => vraag(api.GET('/werk')) })

/** A page of the list of casussen, counted from 1. */
export const casussenQuery = (pagina: number, fase?: Fase) =>
  queryOptions({
    queryKey: ['casussen', pagina, fase ?? null],
    queryFn: () =>
      vraag(api.GET('/casussen', { params: { query: { pagina, perPagina: 25, ...(fase ? { fase } : {}) } } })),
  })

/** The logboek from the newest record on; each next page is older. */
export const logboekQuery = () =>
  infiniteQueryOptions({
    queryKey: ['logboek'],
    queryFn: ({ pageParam }) =>
      vraag(api.GET('/logboek', { params: { query: { perPagina: 50, ...(pageParam ? { voor: pageParam } : {}) } } })),
    initialPageParam: '',
    getNextPageParam: ({ meer, regels }) => (meer ? regels.at(-1)?.op : undefined),
    // Every look at the logboek is a record in it: not again at every return to the screen.
    refetchOnWindowFocus: false,
  })

/** Numbers for whoever steers. */
export const sturingQuery = () => queryOptions({ queryKey: ['sturing'], queryFn: () => vraag(api.GET('/sturing')) })

/** Who I am. Suspends while it loads, throws `ProbleemFout` to the nearest boundary. */
export function useIk(): Ik {
  return useSuspenseQuery(ikQuery()).data
}
