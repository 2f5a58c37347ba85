import { dossierInzien as contract } from '@casushuis/contract'
import { blijfredenVan, findDoel, type Gegeven, type ObjectId } from '@casushuis/handvat'
import type { Gezien, Zeggenschap } from '../../ports/rows.ts'
import { boek } from '../boek.ts'
import { standVan } from '../perform/stand.ts'
import { terwijl } from '../terwijl.ts'
import { type Blik, blik } from '../usecase.ts'
import { getoond } from './delen-lezen.ts'
import { type Namen, zoekNamen } from './namen.ts'

/** The gegevens that this reader may see, each with the rule that lets it (R4). */
export const dossierInzien = blik(contract, async (b) => {
  const namen = await zoekNamen(b, [])
  const { versies } = b
  const [van, versie] = await terwijl(b.t.lees(['gegeven', 'zeggenschap'], b.casus.id), () =>
    standVan(b.casus, b.toner, versies),
  )
  const zichtbaar = new Map(getoond(b, van('gegeven')).map((g) => [g.id as ObjectId, g]))
  const zeggenschappen = new Map(van('zeggenschap').map((z) => [z.id as ObjectId, z]))
  b.toont(zichtbaar.keys())
  const gegevens = b.casus.gegevens.flatMap((feit) => {
    const regel = b.toner.regelVoor(feit.id)
    const gegeven = zichtbaar.get(feit.id)
    if (!regel || (!gegeven && !b.toner.weetVan(feit.id))) return []
    const bepaald = b.toner.kent(feit.id, 'zeggenschap') ? zeggenschappen.get(feit.id) : undefined
    // Of something that one may only know to be there, all that is told is whose it is.
    return {
      id: feit.id,
      bronhouder: namen.partijMetId(feit.bronhouder),
      eigen: feit.bronhouder === b.actor.partij,
      betrokkene: gegeven ? betrokkeneVan(gegeven) : null,
      inhoud: gegeven && b.toner.kent(feit.id, 'woorden') ? inhoudVan(gegeven, zichtbaar) : null,
      zeggenschap:
        gegeven && bepaald
          ? {
              ...zeggenschap(bepaald, namen, eigenWegingen(b, gegeven)),
              ...waaromMede(gegeven),
              versie: String(versies.get(feit.id)),
            }
          : null,
      blijft: blijfreden(b, feit),
      regel,
    }
  })
  return { versie, doel: findDoel(boek, b.verantwoording.doel)?.tekst ?? '', gegevens }
})

/** For who takes out of a dossier: why this is not for him or her (C11, S10). */
const blijfreden = ({ actor, casus, nu }: Blik, feit: Gegeven) =>
  actor.rol === 'procesregisseur' ? blijfredenVan(casus, feit, nu) : null

function betrokkeneVan({ betrokkene, inhoud }: Gezien['gegeven']) {
  const wie = betrokkene ? inhoud.betrokkene : undefined
  return wie
    ? {
        naam: wie.naam,
        geboortedatum: wie.geboortedatum,
        adres: wie.adres ?? null,
        adresVeilig: wie.adresVeilig ?? null,
      }
    : null
}

function inhoudVan(g: Gezien['gegeven'], zichtbaar: ReadonlyMap<ObjectId, Gezien['gegeven']>) {
  const { titel, tekst, noodzaak, aard, peildatum, persoon, documenten } = g.inhoud
  return {
    titel,
    tekst,
    noodzaak,
    aard,
    peildatum,
    documenten: [...documenten],
    persoon: g.persoon && persoon ? { rol: g.persoon, ...persoon } : null,
    categorie: g.categorie,
    bijzonder: g.bijzonder,
    strafrechtelijk: g.strafrechtelijk,
    ingebrachtIn: g.ingebrachtIn,
    ingebrachtTijdstip: g.ingebrachtOp,
    over: overWie(g, zichtbaar),
  }
}

/** Whom a gegeven is about: null is the hoofdpersoon. Of its own a partij may no longer see who that is. */
function overWie({ over }: Gezien['gegeven'], zichtbaar: ReadonlyMap<ObjectId, Gezien['gegeven']>) {
  if (over === null) return null
  const persoon = zichtbaar.get(over)
  return { id: over, omschrijving: persoon?.inhoud.titel ?? null }
}

const waaromMede = ({ inhoud }: Gezien['gegeven']) => ({ waaromMedebetrokkene: inhoud.waaromMedebetrokkene ?? null })

/** How it was weighed is for nobody but who did (C10). */
const eigenWegingen = ({ actor }: Pick<Blik, 'actor'>, { bronhouderId, inhoud }: Gezien['gegeven']) =>
  (bronhouderId === actor.partij && inhoud.wegingen) || null

function zeggenschap(g: Zeggenschap, namen: Namen, wegingen: ReturnType<typeof eigenWegingen>) {
  const { geheimProcesregie: procesregieMagZien, geheimUitvraag: uitvraagToegestaan } = g
  const isGeheim = procesregieMagZien !== null && uitvraagToegestaan !== null
  return {
    geheimhouding: isGeheim ? { procesregieMagZien, uitvraagToegestaan, gewogen: [...g.gewogen], wegingen } : null,
    vrijgave: g.vrijgave,
    voorafAan: g.voorafAan.map(namen.partijMetId),
    voorbehouden: g.voorbehouden.map(namen.partijMetId),
    beperkt: g.beperkt,
    themas: [...g.themas],
    themasVanBronhouder: g.themasVanBronhouder,
    medebetrokkene: g.medebetrokkene,
  }
}
