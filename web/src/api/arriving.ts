import { lazyRouteComponent, type RouteComponent } from '@tanstack/react-router'
import { type ComponentType, type LazyExoticComponent, lazy } from 'react'

/** Code that a page brings along and that did not arrive: the line fell away, or the house was renewed meanwhile. */
export class NotArrivedError extends Error {}

type Load<Module> = () => Promise<Module>

/** Tells what did not arrive from what went wrong in it. */
const arriving =
  <Module>(load: Load<Module>): Load<Module> =>
  () =>
    load().catch((cause) => {
      throw new NotArrivedError('code of the screens did not arrive', { cause })
    })

const loads = new WeakMap<RouteComponent, Load<unknown>>()

/** A page, or a part of one, that is loaded when somebody goes there. */
export function lazyPage<Name extends string>(
  load: Load<Readonly<Record<Name, ComponentType>>>,
  name: Name,
): RouteComponent {
  const page: RouteComponent = lazyRouteComponent(arriving(load), name)
  loads.set(page, load)
  return page
}

/** A piece within a page that is loaded when it is shown. */
export function lazyPart<Props, Name extends string>(
  load: Load<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): LazyExoticComponent<ComponentType<Props>> {
  const arrived = arriving(load)
  return lazy(() => arrived().then((module) => ({ default: module[name] })))
}

/** Whether everything that these pages are made of is here, after it was asked for; what is here is not asked for again. */
export async function areHere(pages: readonly (RouteComponent | undefined)[]): Promise<boolean> {
  const asked = [...pages.map((page) => page && loads.get(page)?.()), ...stylesAgain()]
  return (await Promise.allSettled(asked)).every(({ status }) => status === 'fulfilled')
}

const fallen = new Set<HTMLLinkElement>()
document.addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') fallen.add(target)
  },
  { capture: true },
)

/** Asks again for styles that did not arrive: what loads a page asks for each of them only once. */
function stylesAgain(): readonly Promise<unknown>[] {
  const links = [...fallen]
  fallen.clear()
  return links.map(askAgain)
}

function askAgain(link: HTMLLinkElement): Promise<unknown> {
  return new Promise((arrives, fails) => {
    const again = document.createElement('link')
    Object.assign(again, { rel: link.rel, href: link.href, onload: arrives, onerror: fails })
    link.replaceWith(again)
  })
}

/** Whether the house answers, whatever it says. */
export async function isHouseThere(): Promise<boolean> {
  return fetch('/pictogram.svg', { cache: 'no-store' }).then(
    () => true,
    () => false,
  )
}
