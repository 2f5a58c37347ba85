import { type Buurmens, buurmensen, buurorganisatie, buurpersonen } from './buurhuis.ts'
import { type Mens, mensen, personen } from './mensen.ts'
import { partijen } from './partijen.ts'

/** Somebody to be in the demo, as the demo identity provider shows its accounts. */
export interface DemoAccount {
  readonly onderwerp: string
  readonly naam: string
  readonly rol: string
  /** The role in words. */
  readonly rolnaam: string
  readonly organisatie: string
  /** One line: what to try as this person. */
  readonly omschrijving: string
}

const rolnamen = {
  partijmedewerker: 'medewerker',
  partijbeheerder: 'beheerder van de eigen organisatie',
  procesregisseur: 'procesregisseur',
  ondersteuner: 'ondersteunend medewerker',
  manager: 'manager',
  beheerder: 'functioneel beheerder',
  fg: 'functionaris gegevensbescherming',
} as const satisfies Record<Mens['rol'], string>

/** Everybody there is to be in the demo, in the order in which they are shown; who works in both houses is there once. */
export function demoaccounts(): readonly DemoAccount[] {
  return [...hier(), ...buren().filter(({ onderwerp }) => !(onderwerp in mensen))]
}

function hier(): readonly DemoAccount[] {
  return personen.map((persoon) => {
    const { naam, rol, bij, probeer }: Mens = mensen[persoon]
    return {
      onderwerp: persoon,
      naam,
      rol,
      rolnaam: rolnamen[rol],
      organisatie: bij ? partijen[bij].naam : 'Zorg- en Veiligheidshuis Rijnvecht',
      omschrijving: probeer,
    }
  })
}

function buren(): readonly DemoAccount[] {
  return buurpersonen.map((persoon) => {
    const mens: Buurmens = buurmensen[persoon]
    const { naam, rol, probeer } = mens
    const organisatie = buurorganisatie(mens)
    return { onderwerp: persoon, naam, rol, rolnaam: rolnamen[rol], organisatie, omschrijving: probeer }
  })
}
