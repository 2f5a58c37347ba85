import { type DoelId, type Fase, fasen, findDoel } from '@casushuis/handvat'
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Laden } from './components/loading.tsx'
import { Kader } from './pages/kader/kader.tsx'
import { NietGevonden, Paginafout } from './pages/kader/paginafout.tsx'
import { MijnWerk } from './pages/werk/mijn-werk.tsx'
import { aanmeldTeksten } from './teksten/aanmelden.ts'
import { casussenTeksten } from './teksten/casussen.ts'
import { partijTeksten } from './teksten/partijen.ts'
import { logboekTeksten, sturingTeksten } from './teksten/toezicht.ts'
import { werkTeksten } from './teksten/werk.ts'

type Zoek = Readonly<Record<string, unknown>>

const tekst = (waarde: unknown): string | undefined => (typeof waarde === 'string' && waarde ? waarde : undefined)

function leesCasuszoek({ deel, doel }: Zoek): { deel?: string | undefined; doel?: DoelId | undefined } {
  const gekozenDeel = tekst(deel)
  const gekozenDoel = findDoel(tekst(doel) ?? '')?.id
  return { ...(gekozenDeel ? { deel: gekozenDeel } : {}), ...(gekozenDoel ? { doel: gekozenDoel } : {}) }
}

function leesLijstzoek({ fase, pagina }: Zoek): { fase?: Fase | undefined; pagina?: number | undefined } {
  const gekozen = fasen.find((f) => f === fase)
  const nummer = Number(pagina)
  return {
    ...(gekozen ? { fase: gekozen } : {}),
    ...(Number.isInteger(nummer) && nummer > 1 ? { pagina: nummer } : {}),
  }
}

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
  validateSearch: leesLijstzoek,
  component: lazyRouteComponent(() => import('./pages/casussen/casussen.tsx'), 'Casussen'),
})

const casus = createRoute({
  getParentRoute: onder,
  path: '/casussen/$casusnummer',
  staticData: { titel: casussenTeksten.casus },
  validateSearch: leesCasuszoek,
  component: lazyRouteComponent(() => import('./pages/casus/casus-pagina.tsx'), 'CasusPagina'),
})

const aanmelden = createRoute({
  getParentRoute: onder,
  path: '/aanmelden',
  staticData: { titel: aanmeldTeksten.titel },
  component: lazyRouteComponent(() => import('./pages/aanmelden/aanmelden.tsx'), 'Aanmelden'),
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

/** Which page stands at which address. */
export const router = createRouter({
  routeTree: wortel.addChildren([werk, casussen, casus, aanmelden, partijen, partij, logboek, sturing]),
  defaultPreload: false,
  defaultPendingComponent: Laden,
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
  }
}
