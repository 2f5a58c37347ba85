import {
  briefAfdrukken as afdrukkenContract,
  briefBewerken as bewerkenContract,
  briefInzien as inzienContract,
} from '@casushuis/contract'
import {
  type Briefgeadresseerde,
  type Briefsoort,
  briefinhoudVan,
  brieftekstVan,
  brievenVoor,
  dagVan,
  geadresseerdenVan,
  huidigeLeiding,
  huisregelOp,
  vulBrief,
} from '@casushuis/handvat'
import type { Gelezen } from '../../ports/rows.ts'
import { type Blik, gerichteBlik } from '../usecase.ts'
import { aanhefVoor, adresregels, afzenderVan, type Briefpost, groetVan, invullingVan } from './briefwoorden.ts'
import { getoond } from './delen-lezen.ts'
import { organisatienaam } from './namen.ts'

/* The letters to the betrokkene. What may stand in one is for the rulebook to say; here it gets its words (A13, T18, C13, S9). */

interface Gevraagd {
  readonly params: { readonly soort: Briefsoort }
  readonly query: { readonly aan?: Briefgeadresseerde | undefined }
}

const delen = {
  opdracht: ({ params }: Gevraagd) => ({ brief: params.soort }),
  voer: (b: Blik, { params, query }: Gevraagd) => brief(b, params.soort, query.aan),
}

/** A letter to look at before it is printed. */
export const briefInzien = gerichteBlik(inzienContract, delen)
/** The same as a PDF. */
export const briefAfdrukken = gerichteBlik(afdrukkenContract, delen)
/** The same for a word processor. */
export const briefBewerken = gerichteBlik(bewerkenContract, delen)

async function brief(b: Blik, soort: Briefsoort, gekozen: Briefgeadresseerde | undefined) {
  const { nu, feiten } = b
  const post = await postVan(b, soort)
  const { persoon } = post
  const vandaag = dagVan(nu)
  const geadresseerden = persoon ? [...geadresseerdenVan(persoon.geboortedatum, vandaag)] : []
  const aan = gekozen ?? geadresseerden[0] ?? 'betrokkene'
  const tekst = brieftekstVan(huisregelOp(feiten.huis.huisregels, 'briefteksten', nu), soort)
  const { onderwerp, delen: gevuld } = vulBrief(tekst, invullingVan(post))
  return {
    ...{ soort, namens: post.organisatie, afzender: afzenderVan(post), ...adresregels(post, aan), dag: vandaag },
    ...{ aanhef: aanhefVoor(post, aan), onderwerp, geadresseerden, groet: groetVan(post) },
    delen: gevuld.map(({ kop, blokken }) => ({
      kop,
      blokken: blokken.map((blok) => (blok.soort === 'lijst' ? { ...blok, punten: [...blok.punten] } : blok)),
    })),
  }
}

/** Everything that a letter is made of, as far as this reader sees it. */
async function postVan(b: Blik, soort: Briefsoort): Promise<Briefpost> {
  const { t, casus, feiten, actor, nu } = b
  const van = await t.lees(['stuk', 'gegeven', 'uitvraag', 'overleg'], casus.id)
  const gevraagd = new Set(getoond(b, van('uitvraag')).map(({ id }) => id))
  // Who gets what, the leidende partij tells also where it sees none of those agreements: their kinds, and no more (B2.2.3).
  const inhoud = briefinhoudVan({ ...casus, uitvragen: casus.uitvragen.filter(({ id }) => gevraagd.has(id)) }, nu)
  const over = brievenVoor(casus, actor).find((keuze) => keuze.soort === soort)?.over ?? null
  const besluit = getoond(b, van('stuk')).find(({ id }) => id === over?.id)
  const wie = getoond(b, van('gegeven')).find((g) => g.betrokkene)
  const overleg = getoond(b, van('overleg')).find(({ id }) => id === inhoud.overleg)
  b.toont([...gevraagd, ...[besluit, wie, overleg].flatMap((deel) => deel?.id ?? [])])
  const [schrijver] = await t.medewerkers([actor.medewerker])
  return {
    ...{ inhoud, overleg: overleg && overlegIn(overleg), persoon: wie?.inhoud.betrokkene, schrijver },
    organisatie: organisatienaam(feiten.huis, over?.bronhouder ?? huidigeLeiding(casus).partij),
    doorZvh: actor.partij === null,
    contact: huisregelOp(feiten.huis.huisregels, 'contactgegevens', nu),
    naam: (partij) => organisatienaam(feiten.huis, partij),
    besluitOp: besluit ? dagVan(besluit.op) : (casus.afronding?.besluitOp ?? casus.afschaling?.besluitOp ?? dagVan(nu)),
  }
}

const overlegIn = ({ moment, plaats, burger, inhoud: { doel, themas } }: Gelezen['overleg']) => ({
  ...{ moment, burger, doel, themas },
  plaats: plaats?.tekst ?? null,
})
