import {
  verwerkingsregisterInzien as inzienContract,
  verwerkingsregisterMeenemen as meenemenContract,
} from '@casushuis/contract'
import {
  dagVan,
  doelverwerkingen,
  type Geldigheid,
  type Huis,
  type Partij,
  regelboekVersie,
  verwerkingen,
} from '@casushuis/handvat'
import { boek } from '../boek.ts'
import { huisblik } from '../usecase.ts'

/** Those that have, or had, a taak: without one a partij processes nothing here. */
export const metTaak = ({ partijen }: Huis): readonly Partij[] => partijen.filter(({ taken }) => taken.length > 0)

const periode = ({ van, tot }: Geldigheid) => ({ van: dagVan(van), tot: tot && dagVan(tot) })

/** The register as it is now, in its parts (AVG 30, R6). */
export const verwerkingsregisterInzien = huisblik(inzienContract, async ({ huis }) => ({
  regelboek: regelboekVersie(boek),
  partijen: metTaak(huis).map(({ naam, taken, rechten }) => ({
    naam,
    taken: taken.map(({ id, naam, grondslag, geldig }) => ({ id, naam, grondslag, ...periode(geldig) })),
    rechten: rechten.map(({ soort, geldig }) => ({ soort, ...periode(geldig) })),
  })),
  doelen: doelverwerkingen(boek).map(({ doel: { id, tekst, fase }, handelingen, wie }) => ({
    ...{ id, tekst, fase },
    handelingen: [...handelingen],
    wie: [...wie],
  })),
  verwerkingen: verwerkingen(boek, huis.partijen).length,
}))

/** Every activity on a line of its own, under the name that the logboek gives it. */
export const verwerkingsregisterMeenemen = huisblik(meenemenContract, async ({ huis, nu }) => ({
  regelboek: regelboekVersie(boek),
  opgemaaktTijdstip: nu,
  verwerkingen: verwerkingen(boek, huis.partijen).map(({ id, partij, taak, doel, handeling }) => ({
    id,
    verwerkingsverantwoordelijke: partij.naam,
    taak: taak.naam,
    grondslag: taak.grondslag,
    ...periode(taak.geldig),
    doel: doel.tekst,
    handeling,
  })),
}))
