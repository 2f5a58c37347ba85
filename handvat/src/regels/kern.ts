import type { Regelverwijzing } from '../regel.ts'

const norm = (id: string, paragraaf: string, zin: string): Regelverwijzing => ({
  id,
  eis: id.split('/')[0] ?? '',
  paragraaf,
  norm: zin,
})

/** The norms that are asked of every act, whichever it is, by what they ask. */
export const kernregels = {
  bekend: norm('P5/alleen-bekende-handeling', 'B2.1', 'Wat niet als handeling van een rol is beschreven, kan niet.'),
  toegewezen: norm(
    'P8/alleen-toegewezen',
    'B2.2.1',
    'Alleen wie aan de casus is toegewezen en er een rol in heeft, handelt erin.',
  ),
  rol: norm('P5/rol-staat-toe', 'B2.1', 'Iedere rol heeft haar eigen handelingen.'),
  systeem: norm(
    'P1/systeem-doet-alleen-afgesproken',
    'B2.2.1',
    'Het systeem van een partij meldt aan en haalt op wat is afgesproken, onder verantwoording van een van haar medewerkers, en doet niets anders.',
  ),
  fase: norm('P1/past-bij-fase', 'B2.2', 'Elke handeling hoort bij een of meer fasen van het proces.'),
  doel: norm(
    'P1/doel-uit-lijst',
    'B2.6',
    'Elke verwerking dient een doel uit de lijst van de fase waarin de casus is.',
  ),
  taak: norm(
    'P1/taak-en-grondslag',
    'B2.2.1',
    'Elke verwerking gebeurt namens een partij, op grond van een wettelijke taak van die partij.',
  ),
  gezien: norm(
    'T19/niets-overschreven',
    'B2.2.2',
    'Wie iets vervangt, wegneemt of erover besluit, doet dat op de stand die hij heeft gezien.',
  ),
  ingevuld: norm(
    'R4/velden-kloppen',
    'B2.2.1',
    'Een handeling gaat alleen door met wat bestaat en bij elkaar past; een poging die dat niet is, wordt vastgelegd.',
  ),
} as const satisfies Record<string, Regelverwijzing>

/** What a rulebook asks of every act, each with its own norm. */
export type Kernregels = Readonly<Record<keyof typeof kernregels, Regelverwijzing>>
