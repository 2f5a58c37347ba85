import type { Aanmelding } from '@casushuis/contract'
import type { NieuwGegeven } from '@casushuis/handvat'
import type { z } from 'zod'
import type { Vindweg } from '../../ports/dat-index.ts'
import type { Delen } from '../../ports/rows.ts'
import { gegevenrij, type Herkomst } from '../casus/nieuw-gegeven.ts'
import { zoekwaarde } from './zoekwaarde.ts'

type Betrokkene = z.output<typeof Aanmelding>['betrokkene']
type Rij = Delen['gegeven']

const gewoon = { bijzonder: false, strafrechtelijk: false, over: null }

/** Who the casus is about, as the rules know it: a name and address, and the BSN if there is one (A7). */
export function betrokkeneAlsGegevens({ bsn, noodzaak }: Betrokkene): readonly NieuwGegeven[] {
  const gegeven = {
    ...gewoon,
    persoon: null,
    noodzaakGegeven: noodzaak.length > 0,
    ...{ voorbehouden: [], voorafAan: [], geheimhouding: null, vrijgave: 'geen' as const },
    plaats: '',
  }
  return [{ ...gegeven, categorie: 'naw' }, ...(bsn === undefined ? [] : [{ ...gegeven, categorie: 'bsn' as const }])]
}

/** The same, as it is stored. Only who it is about may be shown to deelnemers, and only if the aanmelder says so. */
export function betrokkenerijen(betrokkene: Betrokkene, herkomst: Herkomst): readonly Rij[] {
  const { bsn, noodzaak, deelnemersMogenWetenWie } = betrokkene
  const gegeven = { ...gewoon, noodzaak, geheimhouding: null, voorafAan: [], voorbehouden: [] }
  const vrijgave = deelnemersMogenWetenWie ? 'overleg' : 'geen'
  const naw = { ...gegeven, vrijgave, categorie: 'naw', titel: 'Betrokkene', tekst: alsTekst(betrokkene) } as const
  const wie = gegevenrij(naw, herkomst)
  const nummer = { ...gegeven, vrijgave: 'geen', categorie: 'bsn', titel: 'BSN' } as const
  return [
    { ...wie, betrokkene: true, inhoud: { ...wie.inhoud, betrokkene: wieHetIs(betrokkene) } },
    ...(bsn === undefined ? [] : [gegevenrij({ ...nummer, tekst: bsn }, herkomst)]),
  ]
}

type Persoon = Pick<Betrokkene, 'naam' | 'geboortedatum' | 'adres' | 'adresVeilig'>

/** Who it is, as it is shown wherever the casus is named. */
export const wieHetIs = ({ naam, geboortedatum, adres, adresVeilig }: Persoon) => ({
  ...{ naam, geboortedatum, adres },
  // Of no address nothing is known to be safe.
  ...(adres && adresVeilig !== undefined ? { adresVeilig } : {}),
})

/** The same in words, as the gegeven says it. */
export function alsTekst({ naam, geboortedatum, adres }: Persoon): string {
  return [`Naam: ${naam}`, `Geboren: ${opSchrift(geboortedatum)}`, ...(adres ? [`Adres: ${adres}`] : [])].join('\n')
}

/** The name is found as long as the casus says who it is about, the BSN as long as it is in the dossier (A6). */
export function vindwegen({ naam, geboortedatum, bsn }: Betrokkene, rijen: readonly Rij[]): readonly Vindweg[] {
  return rijen.flatMap(({ id, betrokkene, inhoud }) => {
    if (betrokkene) return [{ gegeven: id, waarde: zoekwaarde.naam(naam, geboortedatum) }]
    return bsn && inhoud.tekst === bsn ? [{ gegeven: id, waarde: zoekwaarde.bsn(bsn) }] : []
  })
}

/** A day as Dutch people write it. */
export const opSchrift = (dag: string): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(dag))
