import { doelen, fasen } from '@casushuis/handvat'
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  type RouteComponent,
} from '@tanstack/react-router'
import { z } from 'zod'
import { Loading } from './components/loading.tsx'
import { Deelroutefout } from './pages/casus/deelfout.tsx'
import type { Deel } from './pages/casus/deelpaden.ts'
import { Kader } from './pages/kader/kader.tsx'
import { NietGevonden, Paginafout } from './pages/kader/paginafout.tsx'
import { MijnWerk } from './pages/werk/mijn-werk.tsx'
import { aanmeldTeksten } from './teksten/aanmelden.ts'
import { casussenTeksten } from './teksten/casussen.ts'
import { datChecksTeksten } from './teksten/dat-checks.ts'
import { eigenGegevensTeksten } from './teksten/kader.ts'
import { partijTeksten } from './teksten/partijen.ts'
import { logboekTeksten, sturingTeksten } from './teksten/toezicht.ts'
import { agendaTeksten } from './teksten/triageagenda.ts'
import { werkTeksten } from './teksten/werk.ts'
import { verdelingTeksten } from './teksten/werkverdeling.ts'

/** What one looks at a casus for; what is none is not there. */
const casuszoek = z.object({
  doel: z
    .enum(doelen.map((d) => d.id))
    .optional()
    .catch(undefined),
})
const lijstzoek = z.object({
  fase: z.enum(fasen).optional().catch(undefined),
  pagina: z.int().min(1).optional().catch(undefined),
})

const wortel = createRootRoute({ component: Kader, notFoundComponent: NietGevonden })
const onder = () => wortel

const werk = createRoute({
  getParentRoute: onder,
  path: '/',
  component: MijnWerk,
  staticData: { titel: werkTeksten.titel },
})

const casussen = createRoute({
  getParentRoute: onder,
  path: '/casussen',
  staticData: { titel: casussenTeksten.titel },
  validateSearch: lijstzoek,
  component: lazyRouteComponent(() => import('./pages/casussen/casussen.tsx'), 'Casussen'),
})

const triageagenda = createRoute({
  getParentRoute: onder,
  path: '/triage-agenda',
  staticData: { titel: agendaTeksten.titel },
  component: lazyRouteComponent(() => import('./pages/triageagenda/triageagenda.tsx'), 'Triageagenda'),
})

const casus = createRoute({
  getParentRoute: onder,
  path: '/casussen/$casusnummer',
  staticData: { titel: casussenTeksten.casus },
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
  staticData: { titel: aanmeldTeksten.titel },
  component: lazyRouteComponent(() => import('./pages/aanmelden/aanmelden.tsx'), 'Aanmelden'),
})

const mijnGegevens = createRoute({
  getParentRoute: onder,
  path: '/mijn-gegevens',
  staticData: { titel: eigenGegevensTeksten.titel },
  component: lazyRouteComponent(() => import('./pages/mijn-gegevens/mijn-gegevens.tsx'), 'MijnGegevens'),
})

const partijen = createRoute({
  getParentRoute: onder,
  path: '/partijen',
  staticData: { titel: partijTeksten.titel },
  component: lazyRouteComponent(() => import('./pages/partijen/partijen.tsx'), 'Partijen'),
})

const partij = createRoute({
  getParentRoute: onder,
  path: '/partijen/$partij',
  staticData: { titel: partijTeksten.titel },
  component: lazyRouteComponent(() => import('./pages/partijen/partij.tsx'), 'Partijpagina'),
})

const logboek = createRoute({
  getParentRoute: onder,
  path: '/logboek',
  staticData: { titel: logboekTeksten.titel },
  component: lazyRouteComponent(() => import('./pages/logboek/logboek.tsx'), 'Logboek'),
})

const sturing = createRoute({
  getParentRoute: onder,
  path: '/sturing',
  staticData: { titel: sturingTeksten.titel },
  component: lazyRouteComponent(() => import('./pages/sturing/sturing.tsx'), 'Sturing'),
})

const werkverdeling = createRoute({
  getParentRoute: onder,
  path: '/werkverdeling',
  staticData: { titel: verdelingTeksten.titel },
  validateSearch: lijstzoek.pick({ pagina: true }),
  component: lazyRouteComponent(() => import('./pages/werkverdeling/werkverdeling.tsx'), 'Werkverdeling'),
})

const datChecks = createRoute({
  getParentRoute: onder,
  path: '/dat-checks',
  staticData: { titel: datChecksTeksten.titel },
  validateSearch: lijstzoek.pick({ pagina: true }),
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
