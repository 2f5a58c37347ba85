import { eigenOrganisatieInzien as contract } from '@casushuis/contract'
import {
  findPartij,
  type Geldigheid,
  magVerwerken,
  type Partij,
  type PartijId,
  type Tijdstip,
  verwerkingsrechten,
} from '@casushuis/handvat'
import { medewerkersInBeeld } from '../beheer/medewerkers.ts'
import { bevestigingInBeeld } from '../beheer/mensen-bevestigen.ts'
import { NietGevonden } from '../errors.ts'
import { type Huisblik, huisblik } from '../usecase.ts'
import { alsDagen, komtBinnen } from './lijsten.ts'

/** What is recorded of one's own organisation, and who works there; nothing of any casus (P4, P5, P8). */
export const eigenOrganisatieInzien = huisblik(contract, async (b) => {
  const { huis, nu, actor } = b
  const partij = actor.partij ? findPartij(huis, actor.partij) : undefined
  if (!partij) throw new NietGevonden()
  const mensen = await medewerkersInBeeld(b, partij.id)
  const mandaten = huis.bevoegdheidsverleningen.filter((v) => v.partij === partij.id && isNogNietVoorbij(v.geldig, nu))
  return {
    partij: { id: partij.id, naam: partij.naam },
    ...registraties(partij, nu),
    mandaten: mandaten.map(({ bevoegdheden, geldig }) => ({ bevoegdheden: [...bevoegdheden], ...alsDagen(geldig) })),
    systemen: await systemen(b, partij.id),
    collegas: mensen.flatMap((m) => (m.rol === 'partijmedewerker' && m.beeindigd === null ? [collega(m)] : [])),
    beheer: actor.rol === 'partijbeheerder' ? await beheer(b, partij.id, mensen) : null,
  }
})

const isNogNietVoorbij = ({ tot }: Geldigheid, nu: Tijdstip) => tot === null || tot > nu

function registraties(partij: Partij, nu: Tijdstip) {
  return {
    convenant: partij.convenant.filter((g) => isNogNietVoorbij(g, nu)).map(alsDagen),
    taken: partij.taken
      .filter(({ geldig }) => isNogNietVoorbij(geldig, nu))
      .map(({ naam, grondslag, geldig }) => ({ naam, grondslag, ...alsDagen(geldig) })),
    rechten: verwerkingsrechten.filter((recht) => magVerwerken(partij, recht, nu)),
  }
}

/** Which systems act in the name of the organisation: it should be able to tell, and to say that it is no longer so. */
async function systemen({ t, nu }: Huisblik, partij: PartijId) {
  const beeld = (await t.partijen()).find((p) => p.id === partij)
  return (beeld?.koppelingen ?? [])
    .filter(({ geldig }) => isNogNietVoorbij(geldig, nu))
    .map((k) => ({
      ...{ systeem: k.systeem, verantwoordelijke: k.verantwoordelijke.naam, ...alsDagen(k.geldig) },
      open: komtBinnen(k, partij, nu),
    }))
}

type Mens = Awaited<ReturnType<typeof medewerkersInBeeld>>[number]

function collega({ id, naam, telefoon, mail, contactpersoon, afwezigheden: [eerste] }: Mens) {
  return { id, naam, telefoon, mail, contactpersoon, afwezig: eerste ? afwezig(eerste) : null }
}

const afwezig = ({ eersteDag, laatsteDag, vervanger }: Mens['afwezigheden'][number]) => ({
  ...{ eersteDag, laatsteDag, vervanger },
})

/** For who keeps up the people of the organisation: each of them, and numbers without any casus. */
async function beheer({ t, nu }: Huisblik, partij: PartijId, medewerkers: readonly Mens[]) {
  const stand = (await t.mensenbevestigingen()).find((b) => b.partij === partij)
  if (!stand) throw new NietGevonden()
  return {
    medewerkers: medewerkers.map(({ inlog: _, ...m }) => m),
    bevestiging: bevestigingInBeeld(stand, nu),
    toegewezen: await t.toegewezenVan(partij),
  }
}
