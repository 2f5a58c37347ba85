/** Absence, and who does the work meanwhile. */
export const afwezigheidTeksten = {
  titel: 'Afwezig en vervanging',
  eigenUitleg:
    'Bent u er een tijd niet? Een collega met dezelfde rol kan dan waarnemen: die ziet en doet in uw casussen wat u daar kunt, tot en met de dag die u kiest. Uw casussen blijven van u.',
  vastleggen: 'Afwezigheid vastleggen',
  vastleggenVan: (naam: string) => `Afwezigheid vastleggen: ${naam}`,
  uitleg:
    'Wie waarneemt, is van dezelfde organisatie en heeft dezelfde rol. Nieuwe vragen komen ook bij die collega binnen. Na de laatste dag stopt de inzage vanzelf.',
  eersteDag: 'Eerste dag',
  laatsteDag: 'Laatste dag',
  vervanger: 'Wie neemt waar?',
  geenCollega: 'Er is niemand van dezelfde organisatie met dezelfde rol die kan inloggen.',
  isVastgelegd: 'De afwezigheid is vastgelegd.',
  afwezigTotEnMet: (dag: string) => `Afwezig tot en met ${dag}`,
  afwezigVanaf: (van: string, tot: string) => `Afwezig van ${van} tot en met ${tot}`,
  neemtWaar: (naam: string) => `${naam} neemt waar`,
  uNeemtWaar: (naam: string, van: string, tot: string) => `U neemt waar voor ${naam}, van ${van} tot en met ${tot}.`,
  uNeemtNuWaar: (naam: string, tot: string) => `U neemt waar voor ${naam}, tot en met ${tot}`,
  waarnemenUitleg: 'De casussen van deze collega staan zo lang ook bij u. Daarna stopt dat vanzelf.',
  naarCasussen: 'Naar de casussen',
  niemandAfwezig: 'Er staat geen afwezigheid.',
  terug: 'Weer aanwezig',
  terugVan: (naam: string) => `Weer aanwezig: ${naam}`,
  terugUitleg: 'De vervanging stopt direct: wie waarnam, ziet die casussen niet meer. Een eigen toewijzing blijft.',
  isTerug: 'De afwezigheid is beëindigd.',
} as const
