import { Stack, Text, Title } from '@mantine/core'
import { wieZietWatTeksten as t } from '../../teksten/casus-gegevens.ts'
import stijl from './wie-ziet-wat.module.css'
import { Inzageteken } from './wie-ziet-wat-inzage.tsx'
import type { Keuze, Rij, Weergavedelen } from './wie-ziet-wat-matrix.ts'

/** The matrix on a narrow screen: per gegeven the lezers under each other. */
export function Lijst({ lezers, groepen, kies }: Weergavedelen) {
  return groepen.map(({ bronhouder, rijen }) => (
    <section key={bronhouder}>
      <Title order={3} size="h5">
        {bronhouder}
      </Title>
      <Stack gap="xs" mt="xs">
        {rijen.map((rij) => (
          <Uitklaprij key={rij.object} rij={rij} lezers={lezers} kies={kies} />
        ))}
      </Stack>
    </section>
  ))
}

interface Rijdelen extends Pick<Weergavedelen, 'lezers' | 'kies'> {
  readonly rij: Rij
}

function Uitklaprij({ rij, lezers, kies }: Rijdelen) {
  return (
    <details className={stijl.uitklap}>
      <summary>
        <strong>{rij.titel}</strong>
        <Text span size="sm" c="dimmed">
          {isBesloten(rij, lezers) ? t.beslotenUitleg : t.telling(aantalDatZiet(rij, lezers), lezers.length)}
          {rij.cellen.some((c) => c.wijziging) && <strong> · {t.verandert}</strong>}
        </Text>
      </summary>
      <ul>
        {lezers.map((lezer) => {
          const cel = rij.cellen.find((c) => c.lezer === lezer.sleutel)
          return cel && <Lezerregel key={lezer.sleutel} keuze={{ rij, lezer, cel }} kies={kies} />
        })}
      </ul>
    </details>
  )
}

function Lezerregel({ keuze, kies }: { readonly keuze: Keuze; readonly kies: (keuze: Keuze) => void }) {
  return (
    <li>
      <button type="button" className={stijl.vak} data-inzage={keuze.cel.inzage} onClick={() => kies(keuze)}>
        <span>{keuze.lezer.naam}</span>
        <Inzageteken inzage={keuze.cel.inzage} wijziging={keuze.cel.wijziging} />
      </button>
    </li>
  )
}

function aantalDatZiet(rij: Rij, lezers: Weergavedelen['lezers']): number {
  return rij.cellen.filter((c) => c.inzage === 'inhoud' && lezers.some((l) => l.sleutel === c.lezer)).length
}

/** Whether one only knows that it is there, and who sees it is for its bronhouder to know. */
function isBesloten(rij: Rij, lezers: Weergavedelen['lezers']): boolean {
  return lezers.some((l) => !rij.cellen.some((c) => c.lezer === l.sleutel))
}
