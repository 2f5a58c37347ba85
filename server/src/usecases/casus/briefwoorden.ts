import type {
  Bestemmingsoort,
  Briefgeadresseerde,
  Briefinhoud,
  Briefinvulling,
  Burgerdeelname,
  Categorie,
  Contactgegevens,
  Datum,
  PartijId,
  Tijdstip,
} from '@casushuis/handvat'
import type { GegevenInhoud } from '../../ports/content.ts'
import type { Medewerker } from '../../ports/medewerkers.ts'
import { bestemmingen } from '../bestemmingen.ts'
import { dagInWoorden, momentInWoorden } from '../dag-in-woorden.ts'

/* What a letter to the betrokkene says for what is known: plain Dutch, and nothing about what is the matter. */

/** What a letter is made of. */
export interface Briefpost {
  readonly inhoud: Briefinhoud
  readonly overleg: Briefoverleg | undefined
  /** Undefined where the writer cannot see who it is. */
  readonly persoon: GegevenInhoud['betrokkene']
  readonly schrijver: Medewerker | undefined
  /** In whose name the letter is (B2.2.1). */
  readonly organisatie: string
  /** Whether the zvh writes it in that name. */
  readonly doorZvh: boolean
  readonly contact: Contactgegevens | null
  readonly naam: (partij: PartijId) => string
  readonly besluitOp: Datum
}

interface Briefoverleg {
  readonly moment: Tijdstip | null
  readonly plaats: string | null
  readonly doel: string
  readonly themas: readonly string[]
  readonly burger: Burgerdeelname
}

const zvh = 'Zorg- en Veiligheidshuis'

/** Who sends it; a letter of the zvh says in whose name it is (B2.2.1). */
export function afzenderVan({ organisatie, doorZvh, contact }: Briefpost): string[] {
  if (!doorZvh) return [organisatie]
  return [`${zvh}, namens ${organisatie}`, ...(contact?.postadres.split('\n') ?? [])]
}

/** Who closes the letter. */
export function groetVan({ organisatie, doorZvh, schrijver }: Briefpost): string[] {
  const wie = schrijver ? [schrijver.naam] : []
  return ['Met vriendelijke groet,', ...wie, doorZvh ? `${zvh}, namens ${organisatie}` : organisatie]
}

/** To whom and where to: an address of which nobody said that a letter is safe there, is left out. */
export function adresregels({ persoon }: Briefpost, aan: Briefgeadresseerde) {
  const naam = persoon?.naam ?? ''
  const wie = aan === 'betrokkene' ? [naam] : ['De wettelijk vertegenwoordiger van', naam]
  if (persoon?.adres && persoon.adresVeilig === true)
    return { aan: [...wie, ...persoon.adres.split(/,\s*/)], adres: 'opDeBrief' as const }
  return persoon?.adres
    ? { aan: [...wie, 'Persoonlijk overhandigen'], adres: 'weggelaten' as const }
    : { aan: wie, adres: 'onbekend' as const }
}

export function aanhefVoor({ persoon }: Briefpost, aan: Briefgeadresseerde): string {
  const naam = persoon?.naam ?? ''
  if (aan === 'betrokkene') return `Geachte ${naam},`
  return `Geachte heer, mevrouw,\n\nDeze brief gaat over ${naam}. U krijgt hem omdat u de wettelijk vertegenwoordiger bent. Waar ‘u’ staat, gaat het om ${naam}.`
}

/** What comes in the place of each field. */
export function invullingVan(post: Briefpost): Briefinvulling {
  const { inhoud, naam, organisatie, persoon } = post
  const dag = (op: Datum | null) => (op === null ? 'een dag die nog niet vaststaat' : dagInWoorden(op))
  return {
    inDeTekst: {
      ...{ naam: persoon?.naam ?? '', organisatie, besluitdag: dag(post.besluitOp) },
      ...{ overleg: wanneer(post.overleg), deelname: deelnameVan(post) },
      // Also what the overleg is for is told, as it was told to who was invited (B2.2.2).
      doel: post.overleg?.doel ?? 'dat hoort u voordat het overleg er is.',
      verwijzing: inhoud.verwijzing ? verwijzingVan(inhoud.verwijzing, naam) : '',
      ...{ archiefdag: dag(inhoud.archiefOp), vernietigdag: dag(inhoud.vernietigenOp) },
      ...{ contact: contactVan(post), klacht: klachtOver(organisatie) },
    },
    alsLijst: {
      gevraagd: { punten: inhoud.gevraagd.map(naam), leeg: 'Er is nog aan niemand iets gevraagd.' },
      themas: {
        punten: post.overleg?.themas ?? [],
        leeg: 'Waarover wordt gepraat, hoort u voordat het overleg er is.',
      },
      deelnemers: { punten: inhoud.deelnemers.map(naam), leeg: 'Wie er meedoen, staat nog niet vast.' },
      ontvangers: {
        punten: ontvangersVan(inhoud, naam),
        leeg: 'Er gaan geen gegevens over u naar een andere organisatie.',
      },
      rechten: { punten: rechten, leeg: '' },
    },
  }
}

const rechten = [
  'vragen welke gegevens over u zijn vastgelegd, van wie die komen en wie ze heeft gezien;',
  'vragen om te verbeteren wat niet klopt;',
  'vragen om gegevens te wissen of even niet te gebruiken;',
  'bezwaar maken als u niet wilt dat uw gegevens worden gebruikt;',
  'iemand meenemen of iemand vragen om dit voor u te doen.',
]

const klachtOver = (organisatie: string): string =>
  `Bent u het niet eens met hoe er met uw gegevens wordt omgegaan? Vertel het dan aan ${organisatie}. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.`

function wanneer(overleg: Briefoverleg | undefined): string {
  return overleg?.moment ? momentInWoorden(overleg.moment) : 'een moment dat nog niet vaststaat'
}

/** How the betrokkene takes part; where it is, only for who is to come there (T16). */
function deelnameVan({ overleg, organisatie }: Briefpost): string {
  switch (overleg?.burger) {
    case 'uitgenodigd': {
      const waar = overleg.plaats === null ? '' : ` Het overleg is hier: ${overleg.plaats}.`
      return `U bent uitgenodigd om bij het overleg te zijn.${waar} U mag iemand meenemen. Kunt of wilt u niet komen? Vertel dan vooraf aan ${organisatie} wat u belangrijk vindt.`
    }
    case 'vooraf':
      return `Vóór het overleg praat ${organisatie} met u. U kunt dan vertellen wat u vindt en wat u wilt. Dat wordt in het overleg verteld.`
    default:
      return `Na het overleg vertelt ${organisatie} u wat er is besproken. Wilt u vooraf al iets zeggen? Dat kan altijd.`
  }
}

const verwijzingVan = (
  { soort, melder }: { readonly soort: Bestemmingsoort; readonly melder: PartijId },
  naam: Briefpost['naam'],
): string => `${naam(melder)} meldt u aan op een andere plek: ${bestemmingen[soort]}.`

const watHetIs: Readonly<Record<Categorie, string>> = {
  naw: 'wie u bent en waar u woont',
  bsn: 'uw burgerservicenummer',
  inhoudelijk: 'informatie over uw situatie',
  context: 'informatie over uw omgeving',
}

function ontvangersVan({ ontvangers }: Briefinhoud, naam: Briefpost['naam']): readonly string[] {
  const regels = ontvangers.map(
    ({ ontvanger, bron, categorie }) => `${naam(ontvanger)} krijgt van ${naam(bron)}: ${watHetIs[categorie]}.`,
  )
  return [...new Set(regels)]
}

function contactVan({ schrijver, organisatie, doorZvh, contact }: Briefpost): string {
  const bij = doorZvh ? contact : schrijver
  const hoe = [bij?.telefoon && `bel ${bij.telefoon}`, bij?.mail && `mail naar ${bij.mail}`]
    .filter(Boolean)
    .join(' of ')
  const waar = doorZvh ? `het ${zvh}, dat dit namens ${organisatie} doet` : organisatie
  return hoe === '' ? `U kunt terecht bij ${waar}.` : `U kunt terecht bij ${waar}: ${hoe}.`
}
