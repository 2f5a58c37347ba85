import { type DoelId, type Fase, fasen, findDoel } from '@casushuis/handvat'
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { Laden } from './components/laden.tsx'
import { Kader } from './pages/kader/kader.tsx'
import { NietGevonden, Paginafout } from './pages/kader/paginafout.tsx'
import { MijnWerk } from './pages/werk/mijn-werk.tsx'

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

const werk = createRoute({ getParentRoute: onder, path: '/', component: MijnWerk })

const casussen = createRoute({
  getParentRoute: onder,
  path: '/casussen',
  validateSearch: leesLijstzoek,
  component: lazyRouteComponent(() => import('./pages/casussen/casussen.tsx'), 'Casussen'),
})

const casus = createRoute({
  getParentRoute: onder,
  path: '/casussen/$casusnummer',
  validateSearch: leesCasuszoek,
  component: lazyRouteComponent(() => import('./pages/casus/casus-pagina.tsx'), 'CasusPagina'),
})

const aanmelden = createRoute({
  getParentRoute: onder,
  path: '/aanmelden',
  component: lazyRouteComponent(() => import('./pages/aanmelden/aanmelden.tsx'), 'Aanmelden'),
})

const partijen = createRoute({
  getParentRoute: onder,
  path: '/partijen',
  component: lazyRouteComponent(() => import('./pages/partijen/partijen.tsx'), 'Partijen'),
})

const partij = createRoute({
  getParentRoute: onder,
  path: '/partijen/$partij',
  component: lazyRouteComponent(() => import('./pages/partijen/partij.tsx'), 'Partijpagina'),
})

const logboek = createRoute({
  getParentRoute: onder,
  path: '/logboek',
  component: lazyRouteComponent(() => import('./pages/logboek/logboek.tsx'), 'Logboek'),
})

const sturing = createRoute({
  getParentRoute: onder,
  path: '/sturing',
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
}
