/** The words of the register of processing activities. */
export const verwerkingsregisterTeksten = {
  uitleg:
    'Wat hier kan gebeuren, voor welk doel, door welke partij en op welke taak. Het volgt uit de regels en uit wat bij de partijen is vastgelegd, en klopt daarom altijd met wat het systeem doet.',
  samen: (verwerkingen: number, partijen: number) =>
    `${verwerkingen.toLocaleString('nl-NL')} verwerkingen van ${partijen} partijen`,
  samenUitleg: (regelboek: string) =>
    `Elke taak van een partij telt voor elk doel met elke handeling. Regels: ${regelboek}.`,
  pdf: 'Opslaan als PDF',
  json: 'Opslaan als bestand (JSON)',
  meenemenUitleg:
    'In de PDF staat ook over wie gegevens gaan, aan wie ze gaan, hoe lang ze blijven en hoe ze zijn beschermd. Die hoort bij de DPIA. In het bestand staat elke verwerking op een eigen regel, onder de naam die het logboek haar geeft.',
  partijen: 'Partijen en hun taken',
  partijenUitleg: 'Ook taken die voorbij zijn: wat daarop is gedaan, staat in het logboek.',
  taken: (aantal: number) => (aantal === 1 ? '1 taak' : `${aantal} taken`),
  rechten: 'Mag verwerken',
  vanaf: (van: string) => `vanaf ${van}`,
  vanTot: (van: string, tot: string) => `van ${van} tot ${tot}`,
  doelen: 'Doelen en wat ervoor gebeurt',
  doelenUitleg: 'De doelen staan in het handvat (B2.6).',
  handelingen: (aantal: number) => (aantal === 1 ? '1 handeling' : `${aantal} handelingen`),
  doorWie: (wie: string) => `Door ${wie}.`,
} as const
