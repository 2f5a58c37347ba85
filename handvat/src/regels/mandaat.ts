import type { Bevoegdheid, Bevoegdheidsverlening } from '../casus/bevoegdheid.ts'
import type { Casus } from '../casus/casus.ts'
import { geldt, laatste, type Tijdstip } from '../casus/datum.ts'
import type { Fase } from '../casus/fase.ts'
import { type Huis, wordtGevolgd } from '../casus/feiten.ts'
import type { PartijId } from '../casus/id.ts'
import { groepen, onthoudenOp } from '../casus/onthouden.ts'
import { type Regelverwijzing, weiger } from '../regel.ts'

/** Zonder geldige bevoegdheidsverlening handelt de procesregie niet namens een partij (B2.2.1, B2.2.3). */
export const alleenMetMandaat: Regelverwijzing = {
  id: 'P3/alleen-met-mandaat',
  eis: 'P3',
  paragraaf: 'B2.2.1',
  norm: 'De procesregie handelt alleen namens een partij als een geldige bevoegdheidsverlening dat werk dekt.',
}

/** What {@link alleenMetMandaat} says where the mandate is missing, of an act and of a view alike. */
export const mandaatOntbreekt = weiger(
  'De leidende partij heeft de procesregie hiervoor geen geldige bevoegdheid verleend.',
  'De leidende partij verleent of verlengt de bevoegdheid voor dit werk.',
)

const werkPerFase = {
  aanmelding: 'intake',
  triage: 'uitvraag',
  casusoverleg: 'casusoverleg',
  afschaling: 'afschaling',
} as const satisfies Record<Fase, Bevoegdheid>

/**
 * The work that the leidende partij must have mandated for the procesregie to see a casus and do anything in it. Once an
 * aanpak stands that is following it, which is support of whoever has the casusregie (B2.2.3).
 */
export function regiewerk({ fase, overleggen }: Pick<Casus, 'fase' | 'overleggen'>): Bevoegdheid {
  // Of a fact that is missing follows the work of an overleg: no kind stands in for another (P3).
  return wordtGevolgd({ fase, overleggen }) ? 'monitoring' : werkPerFase[fase]
}

/** What a mandate must cover for the procesregie to do an act: the work of the casus, and what the act asks beside it. */
export function nodigWerk(
  casus: Pick<Casus, 'fase' | 'overleggen'>,
  bijHandeling: Bevoegdheid | undefined,
): readonly Bevoegdheid[] {
  return [regiewerk(casus), ...(bijHandeling ? [bijHandeling] : [])]
}

const geldigeVerleningen = onthoudenOp(({ bevoegdheidsverleningen }: Huis, nu) =>
  groepen(
    bevoegdheidsverleningen.filter((b) => geldt(b.geldig, nu)),
    (b) => b.partij,
  ),
)

/** The mandate of a partij that covers this kind of work now; the one that lasts longest. */
export function findMandaat(
  huis: Huis,
  partij: PartijId,
  werk: Bevoegdheid,
  nu: Tijdstip,
): Bevoegdheidsverlening | undefined {
  const geldig = (geldigeVerleningen(huis, nu).get(partij) ?? []).filter((b) => b.bevoegdheden.includes(werk))
  const tot = laatste(...geldig.map((b) => b.geldig.tot))
  return geldig.find((b) => b.geldig.tot === tot)
}
