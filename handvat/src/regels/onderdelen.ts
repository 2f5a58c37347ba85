import { type Casus, opgeruimdVan, type Stuk } from '../casus/casus.ts'
import { opDatumGenodigd, type Uitspraak, zijnUitgenodigd } from '../casus/casusoverleg.ts'
import { aanvaardden, huidigeLeiding, huidigOverleg, uitnodigingen } from '../casus/feiten.ts'
import type { GegevenId, PartijId } from '../casus/id.ts'
import { meegaand, ontvangers, verstrekkers } from '../casus/ophalen.ts'
import { geldtInPlan, type Meeneemafspraak } from '../casus/plan-van-aanpak.ts'
import type { Bijtekst, Tekst } from '../casus/tekst.ts'
import { houdtVast, isGesteld } from '../casus/uitvraag.ts'
import { partijVan } from '../lezer.ts'
import { type Gewogen, geenBezwaar, grondBij, type Regelset, verbod, verbodBij, weeg, weiger } from '../regel.ts'
import { bijdragers } from './bijdragers.ts'
import { blijftDicht, heeftAanvaard, moetNogAanvaarden, nogNietAanvaard, weegGegeven } from './inzage.ts'
import type { Inzagesituatie, Kijk, Onderdeel, Onderdeelsoort } from './kijk.ts'
import { toetsVerboden } from './partijtoets.ts'
import {
  blijftVindbaar,
  dossierGesloten,
  geenInhoudVoorBeheer,
  haaldeOpNamens,
  leestAfronding,
  leestVraagOverMeegaan,
  nietToegestaan,
  procesregieHeeftMandaat,
  procesregieZiet,
  vanAanmeldingElders,
} from './toegang.ts'
import { alleenMetVerwerkingsrecht, isEigen } from './verwerkingsrecht.ts'

type Onderdeelsituatie = Inzagesituatie<Onderdeel>

/** Partijen that sit in the current overleg, were let in and accepted the afspraken, while it is open. */
function aanTafel(casus: Casus): readonly PartijId[] {
  const overleg = huidigOverleg(casus)
  if (casus.fase !== 'casusoverleg' || !overleg || (overleg.stand !== 'gepland' && overleg.stand !== 'bezig')) return []
  return aanvaardden(overleg)
}

function uitvoerders(casus: Casus): readonly PartijId[] {
  return casus.fase === 'casusoverleg' ? casus.acties.filter(geldtInPlan).map((a) => a.uitvoerder) : []
}

function gevraagden(casus: Casus): readonly PartijId[] {
  return casus.uitvragen.filter((u) => houdtVast(u, casus.fase)).map((u) => u.partij)
}

function genodigden(casus: Casus): readonly PartijId[] {
  const overleg = huidigOverleg(casus)
  if (casus.fase !== 'casusoverleg' || !overleg || !zijnUitgenodigd(overleg)) return []
  return overleg.deelnemers.map((d) => d.partij)
}

/** The partijen with a place in the plan and the overleg of now, whatever they brought in. */
export function partijenMetPlek(casus: Casus): readonly PartijId[] {
  return [casus.aanmelder, huidigeLeiding(casus).partij, ...genodigden(casus), ...uitvoerders(casus)]
}

/** The partijen for which the casus exists at this moment: nobody else may learn that it does. */
export function betrokkenPartijen(casus: Casus): readonly PartijId[] {
  const bronhouders = [...casus.gegevens.map((g) => g.bronhouder), ...verstrekkers(casus), ...opgeruimdVan(casus)]
  const gevraagd = [...gevraagden(casus), ...opDatumGenodigd(casus)]
  return [...new Set([...partijenMetPlek(casus), ...gevraagd, ...ontvangers(casus), ...bronhouders])]
}

/** What no text that others may read is in. */
const zonderTekst = {
  ...{ bronhouder: null, bijzonder: false, strafrechtelijk: false, steuntOp: [], zonderHerkomst: false },
  naast: null,
}

const vanTekst = ({ bronhouder, bijzonder, strafrechtelijk, steuntOp, overPersoon }: Tekst) => ({
  ...{ bronhouder, bijzonder, strafrechtelijk, steuntOp },
  zonderHerkomst: steuntOp.length === 0 && overPersoon !== false,
  naast: null,
})

/** For whom a paper is beside the partij in whose name it was written. */
function anderenVoorStuk(casus: Casus, { soort }: Stuk): readonly PartijId[] {
  if (soort === 'uitwisseling') return bijdragers(casus)
  if (soort === 'doorverwijzing') return [casus.aanmelder, ...vanAanmeldingElders(casus)]
  return soort === 'afronding' ? [casus.aanmelder] : []
}

/**
 * Papers are of the partij in whose name they were written: one that leads later was not there (P10). Why something should go to
 * another zvh is for who must agree with that too, as far as it sees what it is about (B2.2.2); how a casus ended is for the
 * aanmelder (B2.2.1), and where it is reported instead also for who does that and who is asked to let something go along (B2.2.2).
 */
function stukken(casus: Casus): readonly Onderdeel[] {
  return casus.stukken.map((s) => {
    const voor = [s.bronhouder, ...anderenVoorStuk(casus, s)]
    return { soort: 'stuk', id: s.id, voor, ...vanTekst(s), zonderHerkomst: false }
  })
}

/** That a partij was tested is for who decides on it, and for that partij once it has a part in the casus (B2.2.1). */
function partijtoetsen(casus: Casus): readonly Onderdeel[] {
  const { partij: leidend } = huidigeLeiding(casus)
  const erbij = betrokkenPartijen(casus)
  return casus.partijtoetsen.map(({ id, partij }) => {
    const voor = [leidend, ...erbij.filter((p) => p === partij)]
    return { soort: 'partijtoets', id, voor, ...zonderTekst }
  })
}

function uitvragen(casus: Casus): readonly Onderdeel[] {
  const vragend = casus.fase === 'triage' ? [huidigeLeiding(casus).partij] : []
  return casus.uitvragen.flatMap((u): readonly Onderdeel[] => {
    const voor = isGesteld(u) ? [...vragend, u.partij] : vragend
    const uitvraag: Onderdeel = { soort: 'uitvraag', id: u.id, voor, ...zonderTekst }
    return [uitvraag, ...bijteksten(casus, uitvraag, 'toelichting')]
  })
}

/** The texts beside another part: for nobody for whom that part is not, and with what closes that part. */
function bijteksten({ teksten }: Casus, bij: Onderdeel, soort: Bijtekst['soort']): readonly Onderdeel[] {
  return teksten
    .filter((t) => t.bij === bij.id && t.soort === soort)
    .map((t) => ({
      ...vanTekst(t),
      soort: 'tekst',
      id: t.id,
      voor: bij.voor,
      steuntOp: [...t.steuntOp, ...bij.steuntOp],
      zonderHerkomst: vanTekst(t).zonderHerkomst || bij.zonderHerkomst,
      naast: bij,
    }))
}

/** Parts of the plan, and what each said before: for who reads both what is there now and what that earlier text rests on. */
function metEerder(casus: Casus, delen: readonly Onderdeel[]): readonly Onderdeel[] {
  return delen.flatMap((deel) => [deel, ...bijteksten(casus, deel, 'eerder')])
}

function overleggen(casus: Casus): readonly Onderdeel[] {
  const leidend = huidigeLeiding(casus).partij
  return casus.overleggen.flatMap((o): readonly Onderdeel[] => {
    const open = zijnUitgenodigd(o) ? o.deelnemers.map((d) => d.partij) : []
    const overleg: Onderdeel = { soort: 'overleg', id: o.id, voor: [leidend, ...open], ...zonderTekst }
    return [
      overleg,
      ...bijteksten(casus, overleg, 'zienswijze'),
      ...o.deelnemers.map((d): Onderdeel => {
        return { soort: 'deelnemer', id: d.id, voor: [leidend, ...open.filter((p) => p === d.partij)], ...zonderTekst }
      }),
    ]
  })
}

/** A date agreed ahead is for who keeps it free, each date apart, and for the partij that leads. */
function overlegdata(casus: Casus): readonly Onderdeel[] {
  const leidend = huidigeLeiding(casus).partij
  return casus.overlegdata.map(({ id, genodigden }): Onderdeel => {
    const voor = casus.fase === 'casusoverleg' ? [leidend, ...genodigden] : [leidend]
    return { soort: 'overlegdatum', id, voor, ...zonderTekst }
  })
}

/** Partijen that accepted the afspraken of the overleg in which this was said. */
function hoordenHet(casus: Casus, { overleg }: Uitspraak): readonly PartijId[] {
  return casus.overleggen.filter((o) => o.id === overleg).flatMap(aanvaardden)
}

/** The texts of the overleg and the plan, which rest on gegevens. */
function tekstdelen(casus: Casus): readonly Onderdeel[] {
  const tafel = [huidigeLeiding(casus).partij, ...aanTafel(casus), ...uitvoerders(casus)]
  return [
    ...casus.uitspraken.flatMap((u): readonly Onderdeel[] => {
      const gehoord = hoordenHet(casus, u)
      const voor = tafel.filter((p) => gehoord.includes(p))
      const uitspraak: Onderdeel = { soort: 'uitspraak', id: u.id, voor, ...vanTekst(u) }
      return [uitspraak, ...bijteksten(casus, uitspraak, 'tegenspraak')]
    }),
    ...casus.plandoelen.flatMap((p) => {
      const plandoel: Onderdeel = { soort: 'plandoel', id: p.id, voor: tafel, ...vanTekst(p) }
      return metEerder(casus, [plandoel, ...bijteksten(casus, plandoel, 'ontwikkeling')])
    }),
    ...casus.acties.flatMap((a) => {
      const actie: Onderdeel = { soort: 'actie', id: a.id, voor: tafel, ...vanTekst(a) }
      return metEerder(casus, [
        actie,
        ...bijteksten(casus, actie, 'resultaat'),
        ...bijteksten(casus, actie, 'terugval'),
      ])
    }),
    ...casus.meeneemafspraken.map((m): Onderdeel => {
      const steuntOp = [m.gegeven].filter((g) => g !== null)
      return { soort: 'meeneemafspraak', id: m.id, voor: voorAfspraak(m), ...zonderTekst, steuntOp }
    }),
  ]
}

/**
 * What goes along for an action is between who asks and who decides. With an aanmelding elsewhere the procesregie or the leidende partij
 * asks: who reports there reads only what may go along, so that it does not learn who else brought something in (T6, T13).
 */
function voorAfspraak({ actie, ontvanger, bronhouder, stand }: Meeneemafspraak): readonly PartijId[] {
  const magMee = stand === 'akkoord' || stand === 'opgehaald'
  return typeof actie === 'string' || magMee ? [ontvanger, bronhouder] : [bronhouder]
}

/**
 * That something may be exchanged is for who must agree with it; what another zvh gave is for the partij in whose name it was
 * received, as long as that leads (B2.2.2).
 */
function uitwisselingen(casus: Casus): readonly Onderdeel[] {
  const beslissers = casus.uitwisselingen.length > 0 ? bijdragers(casus) : []
  const { partij: leidend } = huidigeLeiding(casus)
  return [
    ...casus.uitwisselingen.map(
      ({ id }): Onderdeel => ({ soort: 'uitwisseling', id, voor: beslissers, ...zonderTekst }),
    ),
    ...casus.ontvangen.map(({ id, partij, bijzonder, strafrechtelijk }): Onderdeel => {
      const voor = [partij].filter((p) => p === leidend)
      return { soort: 'ontvangen', id, voor, ...zonderTekst, bijzonder, strafrechtelijk }
    }),
  ]
}

/** What was collected, for who gave it and who got it. */
function verstrekkingen(casus: Casus): readonly Onderdeel[] {
  return casus.verstrekkingen.map(({ id, bronhouder, ontvanger, bijzonder, strafrechtelijk }) => {
    const voor = [ontvanger, bronhouder]
    return { soort: 'verstrekking', id, voor, ...zonderTekst, bronhouder, bijzonder, strafrechtelijk }
  })
}

/** All parts of a casus, each with the partijen that it is for (B2.2.1–B2.2.4). */
export function onderdelenVan(casus: Casus): readonly Onderdeel[] {
  return [
    { soort: 'casus', id: casus.id, voor: betrokkenPartijen(casus), ...zonderTekst },
    ...stukken(casus),
    ...partijtoetsen(casus),
    ...uitvragen(casus),
    ...overleggen(casus),
    ...overlegdata(casus),
    ...tekstdelen(casus),
    ...verstrekkingen(casus),
    ...uitwisselingen(casus),
  ]
}

export const alleenMetAlleBronnen = verbod<Onderdeelsituatie>({
  id: 'C3/alleen-met-alle-bronnen',
  paragraaf: 'B2.2.3',
  norm: 'Wie een gegeven niet mag zien, ziet ook geen tekst die daarop steunt.',
  perMens: true,
  toets: (s) => {
    const dicht = !vraagtOfBeslist(s) && s.object.steuntOp.some((id) => isDicht(id, s))
    return dicht
      ? weiger(
          'Deze tekst steunt op een gegeven dat deze partij niet mag zien.',
          'De bronhouder geeft dat gegeven vrij.',
        )
      : geenBezwaar
  },
})

/**
 * Who asks for a gegeven and who decides on it read their own words to each other, whatever that gegeven is: one can ask for
 * what one may not see, and learns nothing of it by asking (C8).
 */
function vraagtOfBeslist({ lezer, object: { soort, id, voor }, feiten: { casus } }: Onderdeelsituatie): boolean {
  if (soort !== 'meeneemafspraak') return false
  if (lezer.soort === 'procesregie') return meegaand(casus).some((m) => m.id === id)
  return voor.some((p) => p === partijVan(lezer))
}

/** What is said in the overleg, the plan that rests on it, and what came of that. */
const teksten: ReadonlySet<Onderdeelsoort> = new Set(['uitspraak', 'plandoel', 'actie'])
const vanDeTafel = (s: Onderdeelsituatie): boolean =>
  teksten.has(s.object.soort) || isWatErStond(s) || (isVanTafel(s) && !isEigen(s))

/** Whether it is what a part of the plan said before: whoever wrote it reads it with that part, and not apart from it. */
const isWatErStond = ({ object: { id, naast }, feiten: { casus } }: Onderdeelsituatie): boolean =>
  naast !== null && teksten.has(naast.soort) && casus.teksten.some((t) => t.id === id && t.soort === 'eerder')

/** Whether a text beside another part belongs to the plan or contradicts a statement, and is no explanation in an answer. */
const isVanTafel = ({ object, feiten: { casus } }: Onderdeelsituatie): boolean =>
  object.soort === 'tekst' && casus.teksten.some((t) => t.id === object.id && t.soort !== 'toelichting')

/** In afschaling there is no table any more, and nothing to accept. */
export const eerstAanvaardenVoorTekst = verbod<Onderdeelsituatie>({
  id: 'T17/eerst-aanvaarden-voor-tekst',
  paragraaf: 'B2.2.2',
  norm: 'Wat in een overleg is gezegd en afgesproken, leest een deelnemer pas nadat hij zelf de zorgvuldigheidsafspraken heeft aanvaard.',
  perMens: true,
  voor: (kijk) => kijk.feiten.casus.fase !== 'afschaling' && moetNogAanvaarden(kijk) && !leestDoor(kijk),
  toets: (s) => (vanDeTafel(s) ? nogNietAanvaard : geenBezwaar),
})

/** Who leads or carries out the plan goes on reading it when invited again, once he or she accepted the afspraken before. */
function leestDoor(kijk: Kijk): boolean {
  const { lezer, feiten } = kijk
  if (lezer.soort !== 'partij' || leestAanTafel(kijk)) return false
  return uitnodigingen(feiten.casus, lezer.partij).some(({ deelnemer }) => heeftAanvaard(lezer, deelnemer))
}

export const alleenBronEnOntvanger = verbod<Onderdeelsituatie>({
  id: 'C8/alleen-bron-en-ontvanger',
  paragraaf: 'B2.2.3',
  norm: 'Wat een uitvoerder ophaalde en onder welke voorwaarden, lezen alleen wie het gaf en wie het kreeg, en de procesregie die namens die partij elders aanmeldt.',
  voor: ({ lezer }) => lezer.soort !== 'partij',
  toets: (s) =>
    s.object.soort === 'verstrekking' && !haaldeOpNamens(s)
      ? weiger('Deze verstrekking is tussen twee partijen.', 'Vraag het aan wie het gegeven kreeg.')
      : geenBezwaar,
})

export const herkomstGezegd = verbodBij<Onderdeelsituatie, PartijId>({
  id: 'P10/herkomst-gezegd',
  paragraaf: 'B2.2.3',
  norm: 'Een tekst over de persoon die op geen gegeven steunt, is alleen voor de partij die hem schreef en voor wie leidt.',
  voor: ({ lezer }) => partijVan(lezer),
  toets: ({ object, feiten }, partij) =>
    object.zonderHerkomst === false || [object.bronhouder, huidigeLeiding(feiten.casus).partij].includes(partij)
      ? geenBezwaar
      : weiger(
          'Deze tekst zegt iets over de persoon en steunt op geen gegeven.',
          'De schrijver laat de tekst steunen op gegevens die voor deze partij zijn.',
        ),
})

function isDicht(id: GegevenId, kijk: Kijk): boolean {
  const gegeven = kijk.feiten.casus.gegevens.find((g) => g.id === id)
  // A source that was withdrawn takes what rested on it along.
  if (!gegeven || blijftDicht(kijk, gegeven)) return true
  // Who leads or carries out the plan keeps reading it after the overleg; at the table a deelnemer reads what it sees.
  return leestAanTafel(kijk) && weegGegeven(kijk, gegeven).bezwaar !== undefined
}

/** Whether a lezer reads a text only as long as it sees what the text rests on. */
export function leestAanTafel({ lezer, feiten: { casus } }: Kijk): boolean {
  if (lezer.soort !== 'partij') return false
  return lezer.partij !== huidigeLeiding(casus).partij && !uitvoerders(casus).includes(lezer.partij)
}

export const onderdeelVoorPartij = grondBij<Onderdeelsituatie, PartijId>({
  id: 'T6/onderdeel-voor-partij',
  paragraaf: 'B2.2.2',
  norm: 'Een partij ziet van een casus alleen de onderdelen waarin zij een rol heeft.',
  voor: ({ lezer }) => partijVan(lezer),
  toets: ({ object }, partij) => object.voor.includes(partij),
})

/** What decides on every other part of a casus, each list in the order in which it is explained. */
export const onderdeelregels: Regelset<Onderdeelsituatie> = {
  verboden: [
    dossierGesloten,
    geenInhoudVoorBeheer,
    procesregieHeeftMandaat,
    eerstAanvaardenVoorTekst,
    alleenMetVerwerkingsrecht,
    ...toetsVerboden,
    alleenMetAlleBronnen,
    alleenBronEnOntvanger,
    herkomstGezegd,
  ],
  gronden: [blijftVindbaar, leestAfronding, leestVraagOverMeegaan, procesregieZiet, onderdeelVoorPartij],
  verklaringen: [nietToegestaan],
}

/** The answer of the rules on one part of a casus. */
export function weegOnderdeel(kijk: Kijk, object: Onderdeel): Gewogen {
  return weeg(onderdeelregels, { ...kijk, object })
}
