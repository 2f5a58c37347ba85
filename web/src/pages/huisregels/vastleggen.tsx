import { Huisregelbesluit, huisregelVastleggen } from '@casushuis/contract'
import { grenzenVanHuisregel } from '@casushuis/handvat'
import type { z } from 'zod'
import { vraag } from '../../api/client.ts'
import { huisregelTeksten as t } from '../../teksten/huisregels.ts'
import { Getalveld } from '../velden/getalveld.tsx'
import { Keuzeveld } from '../velden/keuzeveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { Ingang, ingangsvelden, ingangVanaf, type Regeldelen, vensterVan } from './ingang.tsx'

const { naam } = huisregelVastleggen

/** Whether deelnemers see beforehand what was released to them; with each choice what it does to what was released before (T15). */
export function InzageVoorafVastleggen({ nu, vandaag }: Regeldelen<boolean>) {
  const w = t.regels.inzageVooraf
  const keuzes = [
    { waarde: true, tekst: w.ja, uitleg: w.jaUitleg },
    { waarde: false, tekst: w.nee, uitleg: w.neeUitleg },
  ]
  return (
    <Vastlegformulier
      contract={{ naam, body: Huisregelbesluit.inzageVooraf }}
      {...vensterVan('inzageVooraf')}
      begin={{ soort: 'inzageVooraf', waarde: !nu, ...ingangVanaf(vandaag) }}
      stuur={(body, met) => vraag(huisregelVastleggen, { ...met, body })}
    >
      {(form) => (
        <>
          <Keuzeveld form={form} naam="waarde" label={w.vraag} keuzes={keuzes} />
          <Ingang form={form} vandaag={vandaag} velden={ingangsvelden} />
        </>
      )}
    </Vastlegformulier>
  )
}

type Getalregel = keyof typeof grenzenVanHuisregel
type Getalbesluit = z.output<(typeof Huisregelbesluit)[Getalregel]>

/** What a decision on each number is made of. */
const getalbesluiten: Readonly<Record<Getalregel, z.ZodType<Getalbesluit, Getalbesluit>>> = Huisregelbesluit

/** A number within what a zvh can choose itself: a term, or how small a number is not shown (P3, R3, S12). */
export function GetalVastleggen({ soort, nu, vandaag }: Regeldelen<number> & { readonly soort: Getalregel }) {
  const { vraag: label } = t.regels[soort]
  const { minstens, hoogstens } = grenzenVanHuisregel[soort]
  return (
    <Vastlegformulier
      contract={{ naam, body: getalbesluiten[soort] }}
      {...vensterVan(soort)}
      begin={{ soort, waarde: nu, ...ingangVanaf(vandaag) }}
      stuur={(body, met) => vraag(huisregelVastleggen, { ...met, body })}
    >
      {(form) => (
        <>
          <Getalveld form={form} naam="waarde" label={label} uitleg={t.tussen(minstens, hoogstens)} />
          <Ingang form={form} vandaag={vandaag} velden={ingangsvelden} />
        </>
      )}
    </Vastlegformulier>
  )
}
