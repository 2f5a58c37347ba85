/** The letters with which the betrokkene is told what happens with a casus (B2.2.1–B2.2.4). */
export const briefsoorten = [
  'aanmelding',
  'triage',
  'uitnodiging',
  'uitkomst',
  'verwijzing',
  'afschaling',
  'vernietiging',
] as const
export type Briefsoort = (typeof briefsoorten)[number]

/** To whom a letter goes: a legal representative reads it for a child, or for somebody who cannot decide alone. */
export const briefgeadresseerden = ['betrokkene', 'vertegenwoordiger'] as const
export type Briefgeadresseerde = (typeof briefgeadresseerden)[number]

/** One part of the text of a letter; without a heading where `kop` is empty. An empty line begins a new paragraph. */
export interface Briefdeel {
  readonly kop: string
  readonly tekst: string
}

/** The text of one kind of letter, with the names of fields between braces where something of the casus comes. */
export interface Brieftekst {
  readonly soort: Briefsoort
  readonly onderwerp: string
  readonly delen: readonly Briefdeel[]
}

/** What can be filled in: a field of `inDeTekst` stands in a sentence, one of `alsLijst` on a line of its own. */
export const briefvelden = {
  inDeTekst: [
    ...(['naam', 'organisatie', 'besluitdag', 'overleg', 'doel', 'deelname', 'verwijzing'] as const),
    ...(['archiefdag', 'vernietigdag', 'contact', 'klacht'] as const),
  ],
  alsLijst: ['gevraagd', 'themas', 'deelnemers', 'ontvangers', 'rechten'],
} as const
export type Tekstveld = (typeof briefvelden.inDeTekst)[number]
export type Lijstveld = (typeof briefvelden.alsLijst)[number]
export type Briefveld = Tekstveld | Lijstveld

const altijd = ['naam', 'organisatie', 'besluitdag', 'contact', 'klacht', 'rechten'] as const

/** What is known when each kind of letter is written. */
const bekendBij: Readonly<Record<Briefsoort, readonly Briefveld[]>> = {
  aanmelding: [...altijd, 'gevraagd'],
  triage: [...altijd, 'gevraagd', 'doel', 'themas', 'deelnemers'],
  uitnodiging: [...altijd, 'overleg', 'doel', 'themas', 'deelname', 'deelnemers'],
  uitkomst: [...altijd, 'deelnemers', 'ontvangers'],
  verwijzing: [...altijd, 'verwijzing', 'ontvangers', 'vernietigdag'],
  afschaling: [...altijd, 'archiefdag', 'vernietigdag'],
  vernietiging: [...altijd, 'vernietigdag'],
}

/** What the betrokkene hears with each kind of letter, however a house writes it (B2.2.1–B2.2.4). */
const nodigBij: Readonly<Record<Briefsoort, readonly Briefveld[]>> = {
  aanmelding: ['gevraagd'],
  triage: ['gevraagd', 'doel', 'themas', 'deelnemers'],
  uitnodiging: ['overleg', 'doel', 'themas', 'deelname', 'deelnemers'],
  uitkomst: ['ontvangers'],
  verwijzing: ['verwijzing', 'ontvangers'],
  afschaling: ['archiefdag', 'vernietigdag'],
  vernietiging: [],
}

/** The fields that can be used in a kind of letter. */
export const veldenVoor = (soort: Briefsoort): readonly Briefveld[] => bekendBij[soort]

/** The fields that a kind of letter cannot do without: in whose name, the rights, and whom to ask, too. */
export const verplichteVelden = (soort: Briefsoort): readonly Briefveld[] => [
  ...nodigBij[soort],
  ...(['organisatie', 'rechten', 'contact', 'klacht'] as const),
]

const veldIn = /\{([^{}\n]*)\}/g

/** The names between braces in a text, each once. */
export function veldenIn(tekst: string): readonly string[] {
  return [...new Set([...tekst.matchAll(veldIn)].map(([, naam = '']) => naam))]
}

/** What is wrong with the fields of a text: what is not known for this letter, what stands in a sentence and is a list, what is missing. */
export interface Brieftekstfouten {
  readonly onbekend: readonly string[]
  readonly nietApart: readonly string[]
  readonly ontbreekt: readonly Briefveld[]
}

/** What is wrong with the fields of a text; nothing where all three are empty. */
export function brieftekstfouten({ soort, onderwerp, delen }: Brieftekst): Brieftekstfouten {
  const teksten = delen.map((d) => d.tekst)
  const gebruikt = new Set(veldenIn(teksten.join('\n')))
  const overal = veldenIn([onderwerp, ...delen.map((d) => d.kop), ...teksten].join('\n'))
  const regels = teksten.flatMap((t) => t.split('\n'))
  return {
    onbekend: overal.filter((naam) => !veldenVoor(soort).some((veld) => veld === naam)),
    nietApart: briefvelden.alsLijst.filter((veld) =>
      [onderwerp, ...delen.map((d) => d.kop), ...regels].some(
        (r) => r.includes(`{${veld}}`) && r.trim() !== `{${veld}}`,
      ),
    ),
    ontbreekt: verplichteVelden(soort).filter((veld) => !gebruikt.has(veld)),
  }
}

/** What comes in the place of each field; of a list that is empty, what is said instead. */
export interface Briefinvulling {
  readonly inDeTekst: Readonly<Record<Tekstveld, string>>
  readonly alsLijst: Readonly<Record<Lijstveld, { readonly punten: readonly string[]; readonly leeg: string }>>
}

/** A piece of a letter: a paragraph, or a list. */
export type Briefblok =
  | { readonly soort: 'alinea'; readonly tekst: string }
  | { readonly soort: 'lijst'; readonly punten: readonly string[] }

/** A letter with everything filled in. */
export interface GevuldeBrief {
  readonly onderwerp: string
  readonly delen: readonly { readonly kop: string; readonly blokken: readonly Briefblok[] }[]
}

/** Fills in a text. What is filled in is not read again: a name between braces in it stays as it is. */
export function vulBrief({ onderwerp, delen }: Brieftekst, invulling: Briefinvulling): GevuldeBrief {
  const vul = (tekst: string) => tekst.replace(veldIn, (veld, naam) => waardeVan(invulling, naam) ?? veld)
  return {
    onderwerp: vul(onderwerp),
    delen: delen.map(({ kop, tekst }) => ({ kop: vul(kop), blokken: blokkenVan(tekst, { vul, invulling }) })),
  }
}

const isTekstveld = (naam: string): naam is Tekstveld => briefvelden.inDeTekst.some((veld) => veld === naam)
const isLijstveld = (naam: string): naam is Lijstveld => briefvelden.alsLijst.some((veld) => veld === naam)

const waardeVan = ({ inDeTekst }: Briefinvulling, naam: string): string | undefined =>
  isTekstveld(naam) ? inDeTekst[naam] : undefined

interface Vulling {
  readonly vul: (tekst: string) => string
  readonly invulling: Briefinvulling
}

function blokkenVan(tekst: string, { vul, invulling }: Vulling): readonly Briefblok[] {
  const blokken: Briefblok[] = []
  for (const alinea of tekst.split(/\n\s*\n/)) {
    let zinnen: string[] = []
    const sluit = () => {
      if (zinnen.length > 0) blokken.push({ soort: 'alinea', tekst: zinnen.join('\n') })
      zinnen = []
    }
    for (const regel of alinea.split('\n').map((r) => r.trim())) {
      const naam = /^\{([^{}]*)\}$/.exec(regel)?.[1] ?? ''
      if (!isLijstveld(naam)) {
        if (regel !== '') zinnen.push(vul(regel))
        continue
      }
      sluit()
      blokken.push(lijstVan(invulling.alsLijst[naam]))
    }
    sluit()
  }
  return blokken
}

const lijstVan = ({ punten, leeg }: Briefinvulling['alsLijst'][Lijstveld]): Briefblok =>
  punten.length > 0 ? { soort: 'lijst', punten } : { soort: 'alinea', tekst: leeg }

/**
 * To whom a letter about somebody of this birth date goes: under twelve to the legal representative, under sixteen to both, and after
 * that to the person (UAVG 5; to be confirmed by a jurist).
 */
export function geadresseerdenVan(geboortedatum: string, dag: string): readonly Briefgeadresseerde[] {
  const leeftijd =
    Number(dag.slice(0, 4)) - Number(geboortedatum.slice(0, 4)) - (dag.slice(5) < geboortedatum.slice(5) ? 1 : 0)
  if (leeftijd < 12) return ['vertegenwoordiger']
  return leeftijd < 16 ? ['betrokkene', 'vertegenwoordiger'] : ['betrokkene']
}
