import type { Overleg } from '../casus/casusoverleg.ts'
import { isGesloten } from '../casus/fase.ts'
import { huidigeLeiding, huidigeUitnodiging } from '../casus/feiten.ts'
import type { Partijhoedanigheid } from '../casus/rol.ts'
import { partijVan } from '../lezer.ts'
import { geenBezwaar, grond, grondBij, type Regelset, verbod, weiger } from '../regel.ts'
import {
  deelAlleenMetGeheel,
  type Facet,
  type Facetsituatie,
  facetNietToegestaan,
  type VanCasus,
  type VanGegeven,
} from './facet.ts'
import { moetNogAanvaarden } from './inzage.ts'
import type { Kijk } from './kijk.ts'
import { betrokkenheid, isBekend, kentInbreng } from './kring.ts'
import { doetMee } from './partijtoets.ts'
import { gaatMee, geslotenUitleg, krijgtMee } from './toegang.ts'

/* Rules about a facet: part of what is known of a gegeven or of a casus, which not everybody may know who knows the thing itself. */

export const zolangEraanGewerktWordt = verbod<Facetsituatie>({
  id: 'S3/zolang-eraan-gewerkt-wordt',
  paragraaf: 'B2.2.4',
  norm: 'Is het dossier gesloten, dan werkt niemand meer aan de casus en is ook niet meer te zien wie eraan werkte en wie wat besloot.',
  voor: ({ stap }) => isGesloten(stap),
  toets: ({ stap }) => geslotenUitleg(stap),
})

export const dichtTenzijMeegaat = verbod<VanGegeven>({
  id: 'T13/dicht-tenzij-meegaat',
  paragraaf: 'B2.2.2',
  norm: 'Is het dossier gesloten, dan is van een gegeven alleen te lezen wat met een aanmelding elders zou meegaan, voor wie daarover beslist en wie het meeneemt.',
  voor: ({ stap }) => isGesloten(stap),
  toets: (s) => (gaatMee(s) || krijgtMee(s) ? geenBezwaar : geslotenUitleg(s.stap)),
})

export const alleenVanBekendePartij = verbod<VanCasus>({
  id: 'T6/alleen-van-bekende-partij',
  paragraaf: 'B2.2.2',
  norm: 'Van een partij die iemand in de casus niet kent, weet hij ook niets anders.',
  perMens: true,
  toets: (s) =>
    isBekend(s)
      ? geenBezwaar
      : weiger('Dit gaat over een partij die niet voor deze lezer is.', 'De partijen ontmoeten elkaar in een overleg.'),
})

const isBronhouder = ({ lezer, object }: VanGegeven): boolean => partijVan(lezer) === object.gegeven.bronhouder

export const bronhouderKentZeggenschap = grond<VanGegeven>({
  id: 'T19/bronhouder-kent-zeggenschap',
  paragraaf: 'B2.2.2',
  norm: 'De partij die een gegeven inbracht, ziet wat zij erover bepaalde.',
  toets: isBronhouder,
})

export const procesregieKentZeggenschap = grond<VanGegeven>({
  id: 'T19/procesregie-kent-zeggenschap',
  paragraaf: 'B2.2.2',
  norm: 'De procesregie ziet wat een bronhouder over een gegeven bepaalde, om het te kunnen bewaken.',
  voor: ({ lezer }) => lezer.soort === 'procesregie',
  toets: () => true,
})

export const wieZietLeest = grond<VanGegeven>({
  id: 'A12/wie-ziet-leest',
  paragraaf: 'B2.2.2',
  norm: 'Wie een gegeven mag inzien, leest wat erin staat en waarom het nodig is.',
  toets: ({ geheel }) => geheel === 'inhoud',
})

export const bronhouderKentLezers = grond<VanGegeven>({
  id: 'R5/bronhouder-kent-lezers',
  paragraaf: 'B2.2.2',
  norm: 'Een partij ziet van wat zij zelf inbracht wie het mag zien; van wat een ander inbracht is dat niet haar zaak.',
  toets: isBronhouder,
})

export const procesregieKentLezers = grond<VanGegeven>({
  id: 'R5/procesregie-kent-lezers',
  paragraaf: 'B2.2.2',
  norm: 'De procesregie ziet van elk gegeven dat zij zelf mag inzien, wie het mag zien: van de rest zou dat verraden wat het is.',
  voor: ({ lezer }) => lezer.soort === 'procesregie',
  toets: ({ geheel }) => geheel === 'inhoud',
})

export const betrokkeneVolgtWerk = grond<VanCasus>({
  id: 'P8/betrokkene-volgt-werk',
  paragraaf: 'B2.2.1',
  norm: 'Wie bij een lopende casus hoort, weet wie eraan werkt, wie leidde en tot welk overleg is besloten.',
  toets: ({ lezer }) => lezer.soort === 'procesregie' || lezer.soort === 'partij',
})

export const procesregieKentToewijzingen = grond<VanCasus>({
  id: 'P8/procesregie-kent-toewijzingen',
  paragraaf: 'B2.2.1',
  norm: 'De procesregie weet wie er aan de casus is toegewezen.',
  toets: ({ lezer }) => lezer.soort === 'procesregie',
})

export const collegasKennenElkaar = grond<VanCasus>({
  id: 'P8/collegas-kennen-elkaar',
  paragraaf: 'B2.2.1',
  norm: 'Binnen een partij weten de toegewezen medewerkers van elkaar dat zij aan de casus werken, van een andere partij niet.',
  toets: ({ lezer, over }) => partijVan(lezer) === over,
})

export const procesregieKentRedenen = grond<VanCasus>({
  id: 'A12/procesregie-kent-redenen',
  paragraaf: 'B2.2.1',
  norm: 'De procesregie weet van elke partij waarom zij bij de casus hoort.',
  toets: ({ lezer }) => lezer.soort === 'procesregie',
})

export const leidingKentRedenen = grond<VanCasus>({
  id: 'P2/leiding-kent-redenen',
  paragraaf: 'B2.2.1',
  norm: 'De leidende partij weet van elke partij waarom zij bij de casus hoort, ook dat zij werd bevraagd.',
  toets: ({ lezer, feiten }) => partijVan(lezer) === huidigeLeiding(feiten.casus).partij,
})

export const wieIetsKentKentInbreng = grond<VanCasus>({
  id: 'T6/wie-iets-kent-kent-inbreng',
  paragraaf: 'B2.2.2',
  norm: 'Dat een partij iets inbracht, weet wie een gegeven van haar kent; wat iemand niet mag zien, verraadt ook dat niet.',
  perMens: true,
  toets: kentInbreng,
})

/** Later the question whether it belongs here is behind everybody. */
export const zolangWordtGewogen = verbod<VanCasus>({
  id: 'A6/zolang-wordt-gewogen',
  paragraaf: 'B2.2.1',
  norm: 'Dat een partij dezelfde persoon al eerder aanmeldde, is van belang zolang wordt gewogen of de casus hier hoort.',
  toets: ({ feiten: { casus } }) =>
    casus.fase === 'aanmelding' || casus.fase === 'triage'
      ? geenBezwaar
      : weiger('Of de casus hier hoort, is al besloten.', 'Vraag de procesregisseur.'),
})

export const aanmelderKentEigenAanmeldingen = grond<VanCasus>({
  id: 'A6/aanmelder-kent-eigen-aanmeldingen',
  paragraaf: 'B2.2.1',
  norm: 'Een partij die dezelfde persoon al eerder aanmeldde, weet dat van zichzelf.',
  toets: ({ lezer, feiten: { casus } }) => partijVan(lezer) === casus.aanmelder,
})

export const procesregieKentHerhaling = grond<VanCasus>({
  id: 'A6/procesregie-kent-herhaling',
  paragraaf: 'B2.2.1',
  norm: 'De procesregie weet, zolang zij namens de aanmelder werkt, dat die aanmelder dezelfde persoon al eerder aanmeldde.',
  toets: ({ lezer, feiten: { casus } }) =>
    lezer.soort === 'procesregie' && huidigeLeiding(casus).partij === casus.aanmelder,
})

export const procesregieKentAanwezigen = grond<VanCasus>({
  id: 'C2/procesregie-kent-aanwezigen',
  paragraaf: 'B2.2.3',
  norm: 'De procesregie ziet wie een casus voor zich heeft: zij leidt het overleg en begeleidt de casus.',
  voor: ({ lezer }) => lezer.soort === 'procesregie',
  toets: () => true,
})

export const tafelKentAanwezigen = grondBij<VanCasus, Overleg>({
  id: 'C2/tafel-kent-aanwezigen',
  paragraaf: 'B2.2.3',
  norm: 'Wie aan een overleg deelneemt, ziet zolang dat bezig is welke deelnemers er zijn, en of het ZVH er is.',
  perMens: true,
  voor: (kijk) => !moetNogAanvaarden(kijk) && tafelVan(kijk),
  toets: ({ over }, { deelnemers }) => over === 'zvh' || deelnemers.some((d) => d.partij === over),
})

/** The overleg that is going on, where this lezer sits in it. */
function tafelVan({ lezer, feiten, nu }: Kijk): Overleg | false {
  const { casus } = feiten
  if (lezer.soort !== 'partij' || casus.fase !== 'casusoverleg' || !doetMee(feiten, lezer.partij, nu)) return false
  const { overleg } = huidigeUitnodiging(casus, lezer.partij) ?? {}
  return overleg?.stand === 'bezig' && overleg
}

const verklaringen = [facetNietToegestaan]
const volgtWerk: Regelset<VanCasus> = {
  verboden: [deelAlleenMetGeheel, zolangEraanGewerktWordt],
  gronden: [betrokkeneVolgtWerk],
  verklaringen,
}

/** Every facet that the house asks about, with the rules that decide on it. */
export const facetten = {
  /** What the bronhouder decided on a gegeven: geheimhouding, vrijgave, voorbehouden, afscherming. */
  zeggenschap: {
    van: 'gegeven',
    per: null,
    regels: {
      verboden: [deelAlleenMetGeheel, dichtTenzijMeegaat],
      gronden: [procesregieKentZeggenschap, bronhouderKentZeggenschap],
      verklaringen,
    },
  },
  /** What a gegeven says: of a closed dossier only who the betrokkene was is left, and what may go along elsewhere. */
  woorden: {
    van: 'gegeven',
    per: null,
    regels: { verboden: [deelAlleenMetGeheel, dichtTenzijMeegaat], gronden: [wieZietLeest], verklaringen },
  },
  /** Who may see a gegeven, and by which rule. */
  wieZietWat: {
    van: 'gegeven',
    per: null,
    regels: {
      verboden: [zolangEraanGewerktWordt],
      gronden: [procesregieKentLezers, bronhouderKentLezers],
      verklaringen,
    },
  },
  /** That a partij belongs to the casus, and what it openly is in it. */
  betrokkenheid: { van: 'casus', per: 'partij', regels: betrokkenheid },
  /** That a partij was asked. */
  redenen: {
    van: 'casus',
    per: 'partij',
    regels: {
      verboden: [zolangEraanGewerktWordt, alleenVanBekendePartij],
      gronden: [procesregieKentRedenen, leidingKentRedenen],
      verklaringen,
    },
  },
  /** That a partij brought something in. */
  inbreng: {
    van: 'casus',
    per: 'partij',
    regels: {
      verboden: [zolangEraanGewerktWordt, alleenVanBekendePartij],
      gronden: [wieIetsKentKentInbreng],
      verklaringen,
    },
  },
  /** That a partij led the casus, from when and on which taak. */
  leiding: {
    van: 'casus',
    per: 'partij',
    regels: { ...volgtWerk, verboden: [...volgtWerk.verboden, alleenVanBekendePartij] },
  },
  /** Who of a partij, or of the zvh, is assigned to the casus. */
  toewijzingen: {
    van: 'casus',
    per: 'partijOfZvh',
    regels: { ...volgtWerk, gronden: [procesregieKentToewijzingen, collegasKennenElkaar] },
  },
  /** That somebody of a partij, or of the zvh, has the casus open now. */
  aanwezigheid: {
    van: 'casus',
    per: 'partijOfZvh',
    regels: { ...volgtWerk, gronden: [procesregieKentAanwezigen, collegasKennenElkaar, tafelKentAanwezigen] },
  },
  /** For which doel, and on which taak and grondslag, one looks. */
  verantwoording: { van: 'casus', per: null, regels: volgtWerk },
  /** Who works on the casus for the procesregie. */
  werkers: { van: 'casus', per: null, regels: volgtWerk },
  /** That the aanmelder reported the same person before. */
  eerdereAanmeldingen: {
    van: 'casus',
    per: null,
    regels: {
      verboden: [deelAlleenMetGeheel, zolangEraanGewerktWordt, zolangWordtGewogen],
      gronden: [procesregieKentHerhaling, aanmelderKentEigenAanmeldingen],
      verklaringen,
    },
  },
  /** What triage decided that the overleg is for. */
  overlegsoort: { van: 'casus', per: null, regels: volgtWerk },
} as const satisfies Record<string, Facet>

export type Facetsoort = keyof typeof facetten

/** By which facet one knows what a partij is in the casus: most it is openly to who knows that it belongs to it. */
export const hoedanigheidsfacetten: Readonly<Record<Partijhoedanigheid, Facetsoort>> = {
  aanmelder: 'betrokkenheid',
  leidendePartij: 'betrokkenheid',
  gevraagde: 'redenen',
  genodigde: 'redenen',
  deelnemer: 'betrokkenheid',
  uitvoerder: 'betrokkenheid',
  ontvanger: 'redenen',
  bronhouder: 'inbreng',
}
