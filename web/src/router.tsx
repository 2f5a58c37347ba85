import { type DoelId, doelen, type Fase, fasen } from '@casushuis/handvat'
import { createRootRoute, createRoute, createRouter, type RouteComponent } from '@tanstack/react-router'
import { lazyPage } from './api/arriving.ts'
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

const werk = createRoute({
  getParentRoute: () => wortel,
  path: '/',
  component: MijnWerk,
  staticData: { titel: titels.werk },
})

/** Every page but the first: they bring the component library along. */
const bladen = createRoute({
  getParentRoute: () => wortel,
  id: 'bladen',
  component: lazyPage(() => import('./pages/kader/bladen.tsx'), 'Bladen'),
})
const onder = () => bladen

const casussen = createRoute({
  getParentRoute: onder,
  path: '/casussen',
  staticData: { titel: titels.casussen },
  validateSearch: lijstzoek,
  component: lazyPage(() => import('./pages/casussen/casussen.tsx'), 'Casussen'),
})

const triageagenda = createRoute({
  getParentRoute: onder,
  path: '/triage-agenda',
  staticData: { titel: titels.triageagenda },
  component: lazyPage(() => import('./pages/triageagenda/triageagenda.tsx'), 'Triageagenda'),
})

const casus = createRoute({
  getParentRoute: onder,
  path: '/casussen/$casusnummer',
  staticData: { titel: titels.casus },
  validateSearch: casuszoek,
  component: lazyPage(() => import('./pages/casus/casus-pagina.tsx'), 'CasusPagina'),
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
    lazyPage(() => import('./pages/casus/overzicht.tsx'), 'Overzicht'),
  ),
  onderCasus(
    '/gegevens',
    'gegevens',
    lazyPage(() => import('./pages/casus/gegevens/gegevens.tsx'), 'Gegevensdeel'),
  ),
  onderCasus(
    '/uitvragen',
    'uitvragen',
    lazyPage(() => import('./pages/casus/uitvragen/uitvragen.tsx'), 'Uitvragen'),
  ),
  onderCasus(
    '/casusoverleg',
    'casusoverleg',
    lazyPage(() => import('./pages/casus/casusoverleg/casusoverleg.tsx'), 'Casusoverleg'),
  ),
  onderCasus(
    '/casusoverleg/$nummer/verslag',
    'casusoverleg',
    lazyPage(() => import('./pages/casus/casusoverleg/verslag.tsx'), 'Verslagpagina'),
  ),
  onderCasus(
    '/plan',
    'plan',
    lazyPage(() => import('./pages/casus/plan/plan-van-aanpak.tsx'), 'PlanVanAanpak'),
  ),
  onderCasus(
    '/volgen',
    'volgen',
    lazyPage(() => import('./pages/casus/plan-volgen/volgen.tsx'), 'Volgen'),
  ),
  onderCasus(
    '/afschaling',
    'afschaling',
    lazyPage(() => import('./pages/casus/afschaling/afschaling.tsx'), 'Afschaling'),
  ),
  onderCasus(
    '/wie-ziet-wat',
    'wie-ziet-wat',
    lazyPage(() => import('./pages/casus/wie-ziet-wat.tsx'), 'WieZietWat'),
  ),
  onderCasus(
    '/verloop',
    'verloop',
    lazyPage(() => import('./pages/casus/verloop.tsx'), 'Verloop'),
  ),
] as const

/** The screen at which the whole table looks, in a window of its own and with nothing around it. */
const tafelscherm = createRoute({
  getParentRoute: onder,
  path: '/casussen/$casusnummer/scherm',
  staticData: { titel: titels.tafelscherm, kaal: true },
  component: lazyPage(() => import('./pages/tafelscherm/tafelscherm.tsx'), 'Tafelscherm'),
})

const aanmelden = createRoute({
  getParentRoute: onder,
  path: '/aanmelden',
  staticData: { titel: titels.aanmelden },
  component: lazyPage(() => import('./pages/aanmelden/aanmelden.tsx'), 'Aanmelden'),
})

const mijnGegevens = createRoute({
  getParentRoute: onder,
  path: '/mijn-gegevens',
  staticData: { titel: titels.mijnGegevens },
  component: lazyPage(() => import('./pages/mijn-gegevens/mijn-gegevens.tsx'), 'MijnGegevens'),
})

const partijen = createRoute({
  getParentRoute: onder,
  path: '/partijen',
  staticData: { titel: titels.partijen },
  component: lazyPage(() => import('./pages/partijen/partijen.tsx'), 'Partijen'),
})

const partij = createRoute({
  getParentRoute: onder,
  path: '/partijen/$partij',
  staticData: { titel: titels.partijen },
  component: lazyPage(() => import('./pages/partijen/partij.tsx'), 'Partijpagina'),
})

const partijenImporteren = createRoute({
  getParentRoute: onder,
  path: '/partijen/importeren',
  staticData: { titel: titels.partijen },
  component: lazyPage(() => import('./pages/importeren/importeren.tsx'), 'PartijenImporteren'),
})

const medewerkersImporteren = createRoute({
  getParentRoute: onder,
  path: '/medewerkers/importeren',
  staticData: { titel: titels.medewerkers },
  component: lazyPage(() => import('./pages/importeren/importeren.tsx'), 'MedewerkersImporteren'),
})

const huisregels = createRoute({
  getParentRoute: onder,
  path: '/huisregels',
  staticData: { titel: titels.huisregels },
  component: lazyPage(() => import('./pages/huisregels/huisregels.tsx'), 'Huisregels'),
})

const medewerkers = createRoute({
  getParentRoute: onder,
  path: '/medewerkers',
  staticData: { titel: titels.medewerkers },
  component: lazyPage(() => import('./pages/medewerkers/medewerkers.tsx'), 'Medewerkers'),
})

const mijnOrganisatie = createRoute({
  getParentRoute: onder,
  path: '/mijn-organisatie',
  staticData: { titel: titels.mijnOrganisatie },
  component: lazyPage(() => import('./pages/mijn-organisatie/mijn-organisatie.tsx'), 'MijnOrganisatie'),
})

const logboek = createRoute({
  getParentRoute: onder,
  path: '/logboek',
  staticData: { titel: titels.logboek },
  component: lazyPage(() => import('./pages/logboek/logboek.tsx'), 'Logboek'),
})

const verwerkingsregister = createRoute({
  getParentRoute: onder,
  path: '/verwerkingsregister',
  staticData: { titel: titels.verwerkingsregister },
  component: lazyPage(() => import('./pages/verwerkingsregister/verwerkingsregister.tsx'), 'Verwerkingsregister'),
})

const sturing = createRoute({
  getParentRoute: onder,
  path: '/sturing',
  staticData: { titel: titels.sturing },
  component: lazyPage(() => import('./pages/sturing/sturing.tsx'), 'Sturing'),
})

const werkverdeling = createRoute({
  getParentRoute: onder,
  path: '/werkverdeling',
  staticData: { titel: titels.werkverdeling },
  validateSearch: paginazoek,
  component: lazyPage(() => import('./pages/werkverdeling/werkverdeling.tsx'), 'Werkverdeling'),
})

const bewaartermijnen = createRoute({
  getParentRoute: onder,
  path: '/bewaartermijnen',
  staticData: { titel: titels.bewaartermijnen },
  validateSearch: paginazoek,
  component: lazyPage(() => import('./pages/bewaartermijnen/bewaartermijnen.tsx'), 'Bewaartermijnen'),
})

const slotberichten = createRoute({
  getParentRoute: onder,
  path: '/afgesloten-casussen',
  staticData: { titel: titels.slotberichten },
  component: lazyPage(() => import('./pages/slotberichten/slotberichten.tsx'), 'Slotberichten'),
})

const datChecks = createRoute({
  getParentRoute: onder,
  path: '/dat-checks',
  staticData: { titel: titels.datChecks },
  validateSearch: paginazoek,
  component: lazyPage(() => import('./pages/dat-checks/dat-checks.tsx'), 'DatChecks'),
})

/** Which page stands at which address. */
export const router = createRouter({
  routeTree: wortel.addChildren([
    werk,
    bladen.addChildren([
      casussen,
      triageagenda,
      casus.addChildren(casusdelen),
      tafelscherm,
      aanmelden,
      mijnGegevens,
      partijen,
      partij,
      partijenImporteren,
      huisregels,
      medewerkers,
      medewerkersImporteren,
      mijnOrganisatie,
      logboek,
      sturing,
      verwerkingsregister,
      werkverdeling,
      bewaartermijnen,
      slotberichten,
      datChecks,
    ]),
  ]),
  // Who points at a link has its page at hand when it is pressed: its code, never what it is about.
  defaultPreload: 'intent',
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
    /** Whether nothing of the frame stands around it: no menu, nothing to press. */
    kaal?: boolean
  }
}
