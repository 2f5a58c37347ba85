import {
  type BevoegdheidsverleningId,
  beginVanDag,
  type Datum,
  dagVan,
  type Geldigheid,
  type Vaststelling,
  type ZvhId,
} from '@casushuis/handvat'
import { demoIssuer } from '../ports/identity.ts'
import type { HuisSetup, MedewerkerSetup, PartijSetup } from '../ports/setup.ts'
import { werkdag } from './kalender.ts'
import { type Mens, medewerkerId, mensen, type Persoon, personen } from './mensen.ts'
import { naamId } from './naam-id.ts'
import { type Partijbeschrijving, type Partijnaam, partijen, partijId, type Taakkeuze, taakId } from './partijen.ts'

/** The fictional Zorg- en Veiligheidshuis as it stands before its first casus. */
export function demohuis(vandaag: Datum): HuisSetup {
  return {
    zvh: { id: naamId<ZvhId>('zvh/rijnvecht'), naam: 'Zorg- en Veiligheidshuis Rijnvecht' },
    huisregels: [{ soort: 'inzageVooraf', waarde: true, van: sindsConvenant(vandaag).van }],
    partijen: (Object.keys(partijen) as Partijnaam[]).map((naam) => partijinrichting(naam, partijen[naam], vandaag)),
    medewerkers: personen.map((persoon) => medewerkerinrichting(persoon, mensen[persoon])),
  }
}

/** The covenant was signed at the beginning of a year that lies before every story. */
function sindsConvenant(vandaag: Datum): Geldigheid {
  return { van: beginVanDag(`${Number(vandaag.slice(0, 4)) - 4}-01-01`), tot: null }
}

function partijinrichting(partij: Partijnaam, wat: Partijbeschrijving, vandaag: Datum): PartijSetup {
  const geldig = sindsConvenant(vandaag)
  const einde = (dagen: number): Geldigheid => ({ ...geldig, tot: beginVanDag(werkdag(vandaag, dagen)) })
  return {
    id: partijId(partij),
    naam: wat.naam,
    publiek: wat.soort === 'publiek',
    convenant: wat.convenant ? [geldig] : [],
    taken: Object.entries(wat.taken).map(([taak, [naam, grondslag]]) => ({
      id: taakId({ partij, taak } as Taakkeuze),
      naam,
      grondslag,
      geldig,
    })),
    rechten: [
      ...(wat.landelijk
        ? rechten(
            partij,
            'geldig',
            { landelijkeKetenpartner: 'Landelijke ketenpartner volgens het convenant.' },
            geldig,
          )
        : []),
      ...rechten(partij, 'geldig', wat.rechten, geldig),
      ...rechten(partij, 'verlopen', wat.verlopenRechten ?? {}, einde(-200)),
    ],
    bevoegdheidsverleningen: verleningen(
      partij,
      wat.mandaat,
      wat.mandaatVerlopenOp === undefined ? geldig : einde(wat.mandaatVerlopenOp),
    ),
  }
}

function verleningen(
  partij: Partijnaam,
  bevoegdheden: Partijbeschrijving['mandaat'],
  geldig: Geldigheid,
): PartijSetup['bevoegdheidsverleningen'] {
  if (bevoegdheden.length === 0) return []
  const id = naamId<BevoegdheidsverleningId>(`bevoegdheidsverlening/${partij}`)
  const besluit = {
    dag: dagVan(geldig.van),
    kenmerk: `Mandaat ZVH, ${partijen[partij].naam}`,
    ondertekenaar: 'De directie',
  }
  return [{ id, bevoegdheden, geldig, besluit }]
}

function rechten(
  partij: Partijnaam,
  reeks: string,
  toelichtingen: Partial<Record<Vaststelling, string>>,
  geldig: Geldigheid,
): PartijSetup['rechten'] {
  return Object.entries(toelichtingen).map(([soort, toelichting]) => ({
    id: naamId(`recht/${partij}/${soort}/${reeks}`),
    soort: soort as Vaststelling,
    geldig,
    toelichting,
    bevestigdDoor: medewerkerId('sander'),
  }))
}

/** Invented: numbers that nobody has, and addresses in a domain that is nobody's (RFC 2606). */
function contact(persoon: Persoon, bij: Mens['bij']): Required<Pick<MedewerkerSetup, 'telefoon' | 'mail'>> {
  const nummer = String(Object.keys(mensen).indexOf(persoon) + 1).padStart(2, '0')
  return { telefoon: `000 000 00 ${nummer}`, mail: `${persoon}@${bij ?? 'zvh'}.example` }
}

function medewerkerinrichting(persoon: Persoon, { naam, rol, bij, contactpersoon }: Mens): MedewerkerSetup {
  return {
    id: medewerkerId(persoon),
    naam,
    rol,
    partij: bij && partijId(bij),
    contactpersoon: contactpersoon ?? false,
    uitgever: demoIssuer,
    onderwerp: persoon,
    ...contact(persoon, bij),
  }
}
