import { type DoelId, doelen, type Fase, fasen } from '@casushuis/handvat'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router'
import { Loading } from './components/loading.tsx'
import { Deelroutefout } from './pages/casus/deelfout.tsx'
import type { Deel } from './pages/casus/deelpaden.ts'
import { Kader } from './pages/kader/kader.tsx'
import { NietGevonden, Paginafout } from './pages/kader/paginafout.tsx'
import { MijnWerk } from './pages/werk/mijn-werk.tsx'
import { paginatitels as titels } from './teksten/paginas.ts'

/** What an address asks for; what is none of these is not there. */
type Zoek = Readonly<Record<string, unknown>>

/** What one looks at a casus for. */
const casuszoek = ({ doel }: Zoek): { doel?: DoelId | undefined } => ({
  doel: doelen.find(({ id }) => id === doel)?.id,
})
/** Which page of a list, counted from 1. */
const paginazoek = ({ pagina }: Zoek): { pagina?: number | undefined } => ({
  pagina: typeof pagina === 'number' && Number.isInteger(pagina) && pagina > 0 ? pagina : undefined,
})
const lijstzoek = (zoek: Zoek): ReturnType<typeof paginazoek> & { fase?: Fase | undefined } => ({
  ...paginazoek(zoek),
  fase: fasen.find((fase) => fase === zoek.fase),
})

const wortel = createRootRoute({ component: Kader, notFoundComponent: NietGevonden })
const onder = () => wortel

const werk = createRoute({
  getParentRoute: onder,
  path: '/',
  component: MijnWerk,
  staticData: { titel: titels.werk },
})

const casussen = createRoute({
  getParentRoute: onder,
  path: '/casussen',
  staticData: { titel: titels.casussen },
  validateSearch: lijstzoek,
  component: lazyRouteComponent(() => import('./pages/casussen/casussen.tsx'), 'Casussen'),
})

const triageagenda = createRoute({
  getParentRoute: onder,
  path: '/triage-agenda',
  staticData: { titel: titels.triageagenda },
  component: lazyRouteComponent(() => import('./pages/triageagenda/triageagenda.tsx'), 'Triageagenda'),
})

const casus = createRoute({
  getParentRoute: onder,
  path: '/casussen/$casusnummer',
  staticData: { titel: titels.casus },
  validateSearch: casuszoek,
  component: lazyRouteComponent(() => import('./pages/casus/casus-pagina.tsx'), 'CasusPagina'),
})

/** A part of the page of a casus, under its own name in the address. */
const onderCasus = <P extends string>(path: P, deel: Deel, component: RouteComponent) =>
  createRoute({
    getParentRoute: () => casus,
    path,
    component,
    pendingComponent: Loading,
    errorComponent: Deelroutefout,
    staticData: { deel },
  })

const casusdelen = [
  onderCasus(
    '/',
    'overzicht',
    lazyRouteComponent(() => import('./pages/casus/overzicht.tsx'), 'Overzicht'),
  ),
  onderCasus(
    '/gegevens',
    'gegevens',
    lazyRouteComponent(() => import('./pages/casus/gegevens/gegevens.tsx'), 'Gegevensdeel'),
  ),
  onderCasus(
    '/uitvragen',
    'uitvragen',
    lazyRouteComponent(() => import('./pages/casus/uitvragen/uitvragen.tsx'), 'Uitvragen'),
  ),
  onderCasus(
    '/casusoverleg',
    'casusoverleg',
    lazyRouteComponent(() => import('./pages/casus/casusoverleg/casusoverleg.tsx'), 'Casusoverleg'),
  ),
  onderCasus(
    '/plan',
    'plan',
    lazyRouteComponent(() => import('./pages/casus/plan/plan-van-aanpak.tsx'), 'PlanVanAanpak'),
  ),
  onderCasus(
    '/afschaling',
    'afschaling',
    lazyRouteComponent(() => import('./pages/casus/afschaling/afschaling.tsx'), 'Afschaling'),
  ),
  onderCasus(
    '/wie-ziet-wat',
    'wie-ziet-wat',
    lazyRouteComponent(() => import('./pages/casus/wie-ziet-wat.tsx'), 'WieZietWat'),
  ),
  onderCasus(
    '/verloop',
    'verloop',
    lazyRouteComponent(() => import('./pages/casus/verloop.tsx'), 'Verloop'),
  ),
] as const

const aanmelden = createRoute({
  getParentRoute: onder,
  path: '/aanmelden',
  staticData: { titel: titels.aanmelden },
  component: lazyRouteComponent(() => import('./pages/aanmelden/aanmelden.tsx'), 'Aanmelden'),
})

const mijnGegevens = createRoute({
  getParentRoute: onder,
  path: '/mijn-gegevens',
  staticData: { titel: titels.mijnGegevens },
  component: lazyRouteComponent(() => import('./pages/mijn-gegevens/mijn-gegevens.tsx'), 'MijnGegevens'),
})

const partijen = createRoute({
  getParentRoute: onder,
  path: '/partijen',
  staticData: { titel: titels.partijen },
  component: lazyRouteComponent(() => import('./pages/partijen/partijen.tsx'), 'Partijen'),
})

const partij = createRoute({
  getParentRoute: onder,
  path: '/partijen/$partij',
  staticData: { titel: titels.partijen },
  component: lazyRouteComponent(() => import('./pages/partijen/partij.tsx'), 'Partijpagina'),
})

const huisregels = createRoute({
  getParentRoute: onder,
  path: '/huisregels',
  staticData: { titel: titels.huisregels },
  component: lazyRouteComponent(() => import('./pages/huisregels/huisregels.tsx'), 'Huisregels'),
})

const logboek = createRoute({
  getParentRoute: onder,
  path: '/logboek',
  staticData: { titel: titels.logboek },
  component: lazyRouteComponent(() => import('./pages/logboek/logboek.tsx'), 'Logboek'),
})

const sturing = createRoute({
  getParentRoute: onder,
  path: '/sturing',
  staticData: { titel: titels.sturing },
  component: lazyRouteComponent(() => import('./pages/sturing/sturing.tsx'), 'Sturing'),
})

const werkverdeling = createRoute({
  getParentRoute: onder,
  path: '/werkverdeling',
  staticData: { titel: titels.werkverdeling },
  validateSearch: paginazoek,
  component: lazyRouteComponent(() => import('./pages/werkverdeling/werkverdeling.tsx'), 'Werkverdeling'),
})

const datChecks = createRoute({
  getParentRoute: onder,
  path: '/dat-checks',
  staticData: { titel: titels.datChecks },
  validateSearch: paginazoek,
  component: lazyRouteComponent(() => import('./pages/dat-checks/dat-checks.tsx'), 'DatChecks'),
})

/** Which page stands at which address. */
export const router = createRouter({
  routeTree: wortel.addChildren([
    werk,
    casussen,
    triageagenda,
    casus.addChildren(casusdelen),
    aanmelden,
    mijnGegevens,
    partijen,
    partij,
    huisregels,
    logboek,
    sturing,
    werkverdeling,
    datChecks,
  ]),
  defaultPreload: false,
  defaultPendingComponent: Loading,
  defaultErrorComponent: Paginafout,
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
  interface StaticDataRouteOption {
    /** What the tab of the browser says. */
    titel?: string
    /** Which part of the page of a casus it is. */
    deel?: Deel
  }
}
