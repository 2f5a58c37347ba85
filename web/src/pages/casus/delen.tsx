import type { HandelingId } from '@casushuis/handvat'
import { Link, useChildMatches } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { kopTeksten as t } from '../../teksten/casus-kop.ts'
import { aanbodVan, isOpen } from './aanbod.ts'
import { type Deel, deelpaden } from './deelpaden.ts'
import stijl from './kop.module.css'
import type { Casus } from './queries.ts'

/** Whether this act is one of this reader's in this fase, be it open or closed with a reason. */
const hoortBijMij = (casus: Casus, id: HandelingId): boolean => aanbodVan(casus, id) !== undefined

const overlegwerk = ['overlegVoorbereiden', 'overlegAanpassen', 'zorgvuldigheidAanvaarden', 'overlegBeginnen'] as const
const planwerk = ['plandoelVastleggen', 'actieVastleggen', 'actieBijwerken'] as const

const heeftInhoud: Record<Deel, (casus: Casus) => boolean> = {
  overzicht: () => true,
  gegevens: (c) => isOpen(c, 'dossierInzien'),
  uitvragen: (c) => c.uitvragen.length > 0 || hoortBijMij(c, 'uitvraagVersturen'),
  casusoverleg: (c) =>
    c.overleggen.length > 0 || c.overlegdata.length > 0 || overlegwerk.some((id) => hoortBijMij(c, id)),
  // What goes along with an aanmelding elsewhere stands with the afronding.
  plan: (c) =>
    c.afronding === null &&
    (c.plandoelen.length + c.acties.length + c.meeneemafspraken.length + c.verstrekkingen.length > 0 ||
      planwerk.some((id) => isOpen(c, id))),
  volgen: (c) => c.volgen !== null && c.plandoelen.length + c.acties.length + c.losseOntwikkelingen.length > 0,
  afschaling: (c) => c.afschaling !== null || isOpen(c, 'afschalingBesluiten'),
  'wie-ziet-wat': (c) => isOpen(c, 'wieZietWatInzien'),
  verloop: (c) => isOpen(c, 'verloopInzien'),
}

const delen = Object.keys(deelpaden) as readonly Deel[]

/** The parts that hold something for this reader. */
export function delenVan(casus: Casus): readonly Deel[] {
  return delen.filter((deel) => heeftInhoud[deel](casus))
}

/** The part that the address asks for; undefined where it asks for none that exists. */
export function useDeel(): Deel | undefined {
  return useChildMatches({ select: ([kind]) => kind?.staticData.deel })
}

/** The parts as links, so that each has an address of its own. */
export function Delen({ casus }: { readonly casus: Casus }) {
  const huidig = useDeel()
  const lijst = useRef<HTMLUListElement>(null)
  // On a phone the row is wider than the screen: bring the current part into it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs again when another part is shown
  useEffect(() => {
    const deel = lijst.current?.querySelector<HTMLElement>('[aria-current="page"]')
    if (lijst.current && deel) lijst.current.scrollLeft = deel.offsetLeft - lijst.current.clientWidth / 3
  }, [huidig])
  return (
    <nav aria-label={t.delenLabel}>
      <ul className={stijl.delen} ref={lijst}>
        {delenVan(casus).map((deel) => (
          <li key={deel}>
            <Link
              className={stijl.deel ?? ''}
              from="/casussen/$casusnummer"
              to={deelpaden[deel]}
              search={true}
              activeOptions={{ exact: true, includeSearch: false }}
            >
              {t.delen[deel]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
