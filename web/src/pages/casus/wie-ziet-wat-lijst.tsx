import { Stack, Text, Title } from '@mantine/core'
import { wieZietWatTeksten as t } from '../../teksten/casus-gegevens.ts'
import stijl from './wie-ziet-wat.module.css'
import { Inzageteken } from './wie-ziet-wat-inzage.tsx'
import type { Rij, Weergavedelen } from './wie-ziet-wat-matrix.ts'

/** The matrix on a narrow screen: per gegeven the lezers under each other. */
export function Lijst({ lezers, groepen, kies }: Weergavedelen) {
  return groepen.map(({ bronhouder, rijen }) => (
    <section key={bronhouder}>
      <Title order={3} size="h5">
        {bronhouder}
      </Title>
      <Stack gap="xs" mt="xs">
        {rijen.map((rij) => (
          <details key={rij.object} className={stijl.uitklap}>
            <summary>
              <strong>{rij.titel}</strong>
              <Text span size="sm" c="dimmed">
                {t.telling(aantalDatZiet(rij, lezers), lezers.length)}
              </Text>
            </summary>
            <ul>
              {lezers.map((lezer) => {
                const cel = rij.cellen.find((c) => c.lezer === lezer.sleutel)
                return (
                  cel && (
                    <li key={lezer.sleutel}>
                      <button
                        type="button"
                        className={stijl.vak}
                        data-inzage={cel.inzage}
                        onClick={() => kies({ rij, lezer, cel })}
                      >
                        <span>{lezer.naam}</span>
                        <Inzageteken inzage={cel.inzage} />
                      </button>
                    </li>
                  )
                )
              })}
            </ul>
          </details>
        ))}
      </Stack>
    </section>
  ))
}

function aantalDatZiet(rij: Rij, lezers: Weergavedelen['lezers']): number {
  return rij.cellen.filter((c) => c.inzage === 'inhoud' && lezers.some((l) => l.sleutel === c.lezer)).length
}
