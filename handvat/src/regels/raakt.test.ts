import { describe, expect, it } from 'vitest'
import { dagVan } from '../casus/datum.ts'
import type { Actor } from '../casus/rol.ts'
import { algemeenBeeld } from '../casus/thema.ts'
import { zorgvuldigheidsafspraken } from '../casus/zorgvuldigheidsafspraken.ts'
import type { HandelingId } from '../handelingen.ts'
import { medewerkerVan, ondersteuner, procesregisseur, toewijzingVan } from '../testing/actoren.ts'
import {
  altijd,
  gemeente,
  ggz,
  maakActie,
  maakDeelnemer,
  maakFeiten,
  maakGegeven,
  maakId,
  maakInbreng,
  maakOverleg,
  maakOverlegdatum,
  maakUitvraag,
  metCasus,
  nu,
  politie,
  woningcorporatie,
} from '../testing/feiten-maken.ts'
import { type Vraag, vraag, zaak } from '../testing/handelproef.ts'
import { na } from '../testing/willekeurige-feiten.ts'
import { criteriumnamen } from './criteria.ts'
import type { NieuwGegeven, Opdracht } from './situatie.ts'

/** A norm, an act of which it speaks, and the same act in which it has nothing to say. */
interface Geval extends Vraag {
  readonly norm: string
  readonly handeling: HandelingId
  readonly zegtIets: readonly Partial<Vraag>[]
  readonly zwijgt: readonly Partial<Vraag>[]
}

/** The casus is reported nowhere else. */
const nergensHeen = { doorverwijzing: null, gegevens: [] } as const

const gewoon: NieuwGegeven = {
  ...{
    categorie: 'inhoudelijk',
    bijzonder: false,
    strafrechtelijk: false,
    noodzaakGegeven: true,
    geheimhouding: null,
    vrijgave: 'geen',
  },
  ...{ voorbehouden: [], voorafAan: [], persoon: null, over: null, plaats: '' },
}
const vanAlles: NieuwGegeven = { ...gewoon, categorie: 'bsn', bijzonder: true, strafrechtelijk: true }
const bsn: NieuwGegeven = { ...gewoon, categorie: 'bsn' }
const bijzonder: NieuwGegeven = { ...gewoon, bijzonder: true }
const voorWie: NieuwGegeven = { ...gewoon, voorbehouden: [politie], voorafAan: [ggz] }

const criteria = criteriumnamen.map((criterium) => ({ criterium, voldoet: true, gemotiveerd: true }))
const melding = (...nieuweGegevens: readonly NieuwGegeven[]): Partial<Vraag> => ({
  opdracht: {
    ...{ taak: maakId('taak-gemeente'), thematisch: null, leefgebieden: ['gezin'] as const },
    ...{ criteria, nieuweGegevens, gemotiveerd: true },
  },
})
const melden = { handeling: 'casusAanmelden', actor: medewerkerVan(gemeente), feiten: maakFeiten() } as const

const met = (opdracht: Partial<Opdracht>): Partial<Vraag> => ({ opdracht })
const gegeven = maakGegeven()
const vrij = maakInbreng(politie)
const actie = maakActie(politie)
const tafel = maakOverleg({ deelnemers: [gemeente, politie, woningcorporatie].map((p) => maakDeelnemer(p)) })
const bezig = zaak('casusoverleg', { overleggen: [tafel], gegevens: [gegeven, vrij], acties: [actie] })
const gehouden = metCasus(bezig, {
  overleggen: [{ ...tafel, stand: 'gehouden' }],
  casusregisseur: maakId('regisseur'),
})
const triage = zaak('triage', { gegevens: [gegeven], uitvragen: [maakUitvraag(ggz)] })
const uitvraag = {
  contactpersonen: 1,
  ...{ partij: politie, gemotiveerd: true, overgenomen: false, antwoordVoor: dagVan(nu), redenZonderNaam: true },
}
const antwoord = {
  ...{ uitvraag: maakUitvraag(ggz).id, bekend: true, weigergrond: null, volgtNog: false },
  ...{ nieuweGegevens: [], taak: null },
}
const persoon = maakGegeven({ id: maakId('persoon'), categorie: 'naw', persoon: 'systeemlid' })
const metPersoon = zaak('triage', { gegevens: [gegeven, persoon] })
const besluit = {
  gemotiveerd: true,
  doelVastgelegd: true,
  monitoringAfgesproken: true,
  terugkomOp: null,
  terugkomMet: [],
} as const
const genoemd = ({ medewerker: id, rol, partij }: Actor) => ({ id, rol, partij })
const opvolger: Actor = { ...procesregisseur, medewerker: maakId('opvolger') }
const metOpvolger = metCasus(triage, {
  toewijzingen: [procesregisseur, opvolger, ondersteuner].map((a) => toewijzingVan(a)),
})

const gevallen: readonly Geval[] = [
  {
    norm: 'A5/noodzaak-per-gegeven',
    ...melden,
    zegtIets: [melding(gewoon)],
    zwijgt: [melding()],
  },
  {
    norm: 'A7/bijzonder-getoetst',
    ...melden,
    zegtIets: [melding(gewoon, bijzonder), melding(vanAlles)],
    zwijgt: [melding(), melding(gewoon), melding(bsn)],
  },
  {
    norm: 'A8/bsn-toegestaan',
    ...melden,
    zegtIets: [melding(gewoon, bsn), melding(vanAlles)],
    zwijgt: [melding(), melding(gewoon), melding(bijzonder)],
  },
  {
    norm: 'T19/voorbehoud-tegen-bekende-partij',
    ...melden,
    zegtIets: [
      melding(gewoon, voorWie),
      melding({ ...gewoon, voorbehouden: [politie] }),
      melding({ ...gewoon, voorafAan: [ggz] }),
    ],
    zwijgt: [melding(), melding(gewoon)],
  },
  {
    norm: 'T5/aanmelder-is-lezer',
    handeling: 'gegevenInbrengen',
    actor: medewerkerVan(ggz),
    feiten: triage,
    zegtIets: [met({ nieuweGegevens: [gewoon, voorWie], themas: [] })],
    zwijgt: [
      met({ nieuweGegevens: [gewoon], themas: [] }),
      { ...met({ nieuweGegevens: [voorWie], themas: [] }), feiten: bezig, actor: medewerkerVan(politie) },
    ],
  },
  {
    norm: 'T5/aanmelder-is-lezer',
    handeling: 'gegevenVrijgeven',
    actor: medewerkerVan(gemeente),
    feiten: triage,
    opdracht: { gegevens: [gegeven.id], themas: [] },
    zegtIets: [{}],
    zwijgt: [{ feiten: bezig }],
  },
  {
    norm: 'A4/afwijken-met-motivering',
    handeling: 'intakeBesluiten',
    actor: procesregisseur,
    feiten: zaak('aanmelding'),
    zegtIets: [met({ criteria, uitkomst: 'nietInBehandeling', gemotiveerd: true })],
    zwijgt: [met({ criteria, uitkomst: 'triage', gemotiveerd: true })],
  },
  {
    norm: 'P1/inzet-uit-eigen-taken',
    handeling: 'toewijzingVastleggen',
    actor: procesregisseur,
    feiten: triage,
    zegtIets: [
      {
        actor: medewerkerVan(gemeente),
        ...met({
          medewerker: genoemd(medewerkerVan(gemeente, 'collega')),
          taak: null,
          geldig: { van: nu, tot: null },
        }),
      },
    ],
    zwijgt: [met({ medewerker: genoemd(opvolger), taak: null, geldig: { van: nu, tot: null } })],
  },
  {
    norm: 'P8/toewijzing-niet-voorbij',
    handeling: 'toewijzingVastleggen',
    actor: procesregisseur,
    feiten: triage,
    zegtIets: [met({ medewerker: genoemd(opvolger), taak: null, geldig: { van: nu, tot: na(1) } })],
    zwijgt: [met({ medewerker: genoemd(opvolger), taak: null, geldig: { van: nu, tot: null } })],
  },
  {
    norm: 'P8/procesregisseur-blijft',
    handeling: 'toewijzingBeeindigen',
    actor: procesregisseur,
    feiten: metOpvolger,
    zegtIets: [met({ medewerker: genoemd(procesregisseur), geldig: altijd })],
    zwijgt: [met({ medewerker: genoemd(ondersteuner), geldig: altijd })],
  },
  ...['T4/binnen-kader-aanmelder', 'T4/gevraagde-mag-verwerken', 'T4/geen-voorbehoud'].map(
    (norm): Geval => ({
      norm,
      handeling: 'uitvraagVersturen',
      actor: procesregisseur,
      feiten: triage,
      zegtIets: [met({ ...uitvraag, gegevens: [gegeven.id] })],
      zwijgt: [met({ ...uitvraag, gegevens: [] })],
    }),
  ),
  {
    norm: 'T5/geen-gegevens-bij-weigering',
    handeling: 'uitvraagBeantwoorden',
    actor: medewerkerVan(ggz),
    feiten: triage,
    zegtIets: [met({ ...antwoord, bekend: null, weigergrond: 'geheimhouding' })],
    zwijgt: [met(antwoord)],
  },
  {
    norm: 'T14/thema-van-overleg',
    handeling: 'gegevenInbrengen',
    actor: medewerkerVan(politie),
    feiten: bezig,
    zegtIets: [met({ nieuweGegevens: [gewoon], themas: [algemeenBeeld] })],
    zwijgt: [met({ nieuweGegevens: [gewoon], themas: [] })],
  },
  {
    norm: 'C5/schrijver-ziet-bronnen',
    handeling: 'plandoelVastleggen',
    actor: procesregisseur,
    feiten: bezig,
    zegtIets: [met({ gegevens: [vrij.id] })],
    zwijgt: [met({ gegevens: [] })],
  },
  {
    norm: 'C6/resultaat-van-uitvoerder',
    handeling: 'actieBijwerken',
    actor: medewerkerVan(politie),
    feiten: gehouden,
    zegtIets: [met({ actie: actie.id, schrijftResultaat: true, gegevens: [] })],
    zwijgt: [met({ actie: actie.id, schrijftResultaat: false, gegevens: [] })],
  },
  {
    norm: 'C6/persoon-van-uitvoerder',
    handeling: 'actieBijwerken',
    actor: medewerkerVan(politie),
    feiten: gehouden,
    zegtIets: [met({ actie: actie.id, schrijftResultaat: false, actiepersoon: null, gegevens: [] })],
    zwijgt: [met({ actie: actie.id, schrijftResultaat: false, gegevens: [] })],
  },
  ...['C12/plan-heeft-acties', 'C12/casusregisseur-aangewezen', 'C12/monitoring-afgesproken'].map(
    (norm): Geval => ({
      norm,
      handeling: 'overlegBesluiten',
      actor: procesregisseur,
      feiten: gehouden,
      zegtIets: [met({ ...besluit, ...nergensHeen, uitkomst: 'aanpakVastgesteld' })],
      zwijgt: [met({ ...besluit, ...nergensHeen, uitkomst: 'hoortNietThuis' })],
    }),
  ),
  {
    norm: 'A5/over-bekende-persoon',
    handeling: 'gegevenInbrengen',
    actor: medewerkerVan(gemeente),
    feiten: metPersoon,
    zegtIets: [met({ nieuweGegevens: [gewoon, { ...gewoon, over: persoon.id }], themas: [] })],
    zwijgt: [met({ nieuweGegevens: [gewoon], themas: [] }), met({ nieuweGegevens: [], themas: [] })],
  },
  {
    norm: 'A5/over-bekende-persoon',
    handeling: 'gegevenWijzigen',
    actor: medewerkerVan(gemeente),
    feiten: metPersoon,
    zegtIets: [met({ gegevens: [gegeven.id], over: persoon.id })],
    zwijgt: [met({ gegevens: [gegeven.id], over: null })],
  },
  {
    norm: 'A5/persoon-gaat-mee',
    handeling: 'uitvraagVersturen',
    actor: procesregisseur,
    feiten: triage,
    zegtIets: [met({ ...uitvraag, gegevens: [gegeven.id] })],
    zwijgt: [met({ ...uitvraag, gegevens: [] })],
  },
  {
    norm: 'P9/afgestemd-met-partij',
    handeling: 'intakeBesluiten',
    actor: procesregisseur,
    feiten: zaak('aanmelding'),
    opdracht: { criteria, uitkomst: 'triage', gemotiveerd: true },
    zegtIets: [{}],
    zwijgt: [{ actor: medewerkerVan(gemeente) }],
  },
  {
    norm: 'C11/eerstkomende-datum',
    handeling: 'overlegVoorbereiden',
    actor: procesregisseur,
    feiten: metCasus(gehouden, { overlegsoort: 'aanpak', overlegdata: [maakOverlegdatum([gemeente, politie])] }),
    zegtIets: [met({ doelVastgelegd: true, moment: na(1), overlegdatum: maakOverlegdatum([]).id })],
    zwijgt: [met({ doelVastgelegd: true, moment: na(1), overlegdatum: null })],
  },
  {
    norm: 'R5/alsof-binnen-eigen',
    handeling: 'wieZietWatAlsofInzien',
    actor: procesregisseur,
    feiten: bezig,
    opdracht: { alsof: { moment: 'nu', deelnemer: null, zonderVoorbehoud: { gegeven: vrij.id, partij: ggz } } },
    zegtIets: [{ actor: medewerkerVan(politie) }],
    zwijgt: [{}],
  },
  {
    norm: 'T5/weigering-is-heel',
    handeling: 'uitvraagBeantwoorden',
    actor: medewerkerVan(ggz),
    feiten: triage,
    zegtIets: [met({ ...antwoord, bekend: null, weigergrond: 'geheimhouding' })],
    zwijgt: [met(antwoord)],
  },
  {
    norm: 'S3/dossier-gesloten',
    handeling: 'casusInzien',
    actor: procesregisseur,
    feiten: zaak('archief'),
    zegtIets: [{}],
    zwijgt: [{ feiten: zaak('actief') }, { feiten: triage }],
  },
]

/** The norms that a permission names. */
function genoemdBij({ norm: _, zegtIets: _wel, zwijgt: _niet, handeling, ...goed }: Geval, anders: Partial<Vraag>) {
  const antwoord = vraag(handeling, { ...goed, ...anders })
  if (!antwoord.toegestaan) throw new Error(`${antwoord.regel.id}: ${antwoord.reden}`)
  return antwoord.regels.map((r) => r.id)
}

describe('a permission names the norms that decided', () => {
  for (const geval of gevallen)
    it(`[R4] ${geval.norm} is named at ${geval.handeling} where it speaks of what is done, and only there`, () => {
      for (const anders of geval.zegtIets) expect(genoemdBij(geval, anders)).toContain(geval.norm)
      for (const anders of geval.zwijgt) expect(genoemdBij(geval, anders)).not.toContain(geval.norm)
    })

  it('[R4] [T17] who accepts the afspraken on the taak it chose before hears that it chose', () => {
    const besluit = vraag('zorgvuldigheidAanvaarden', {
      actor: medewerkerVan(politie),
      feiten: bezig,
      opdracht: { overleg: tafel.id, afsprakenversie: zorgvuldigheidsafspraken.versie, taak: null },
    })
    expect(besluit).toMatchObject({
      toegestaan: true,
      regels: expect.arrayContaining([expect.objectContaining({ id: 'P1/inzet-uit-eigen-taken' })]),
    })
  })
})
