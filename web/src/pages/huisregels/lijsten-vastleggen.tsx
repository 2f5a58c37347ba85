import { Huisregelbesluit, huisregelVastleggen } from '@casushuis/contract'
import { type Leefgebied, leefgebieden } from '@casushuis/handvat'
import { z } from 'zod'
import { vraag } from '../../api/client.ts'
import { leefgebiednamen } from '../../teksten/begrippen.ts'
import { huisregelTeksten as t } from '../../teksten/huisregels.ts'
import { perRegel } from '../velden/regels.ts'
import { Tekstvak } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { Vinkjes } from '../velden/vinkjes.tsx'
import { Ingang, ingangsvelden, ingangVanaf, type Regeldelen, vensterVan } from './ingang.tsx'

const { naam } = huisregelVastleggen
const gebieden = leefgebieden.map((gebied) => ({ waarde: gebied, tekst: leefgebiednamen[gebied] }))

/** From which leefgebieden an aanmelder chooses (A1). */
export function LeefgebiedenVastleggen({ nu, vandaag }: Regeldelen<readonly Leefgebied[]>) {
  const { vraag: label } = t.regels.leefgebieden
  return (
    <Vastlegformulier
      contract={{ naam, body: Huisregelbesluit.leefgebieden }}
      {...vensterVan('leefgebieden')}
      begin={{ soort: 'leefgebieden', waarde: [...nu], ...ingangVanaf(vandaag) }}
      stuur={(body, met) => vraag(huisregelVastleggen, { ...met, body })}
    >
      {(form) => (
        <>
          <Vinkjes form={form} naam="waarde" label={label} keuzes={gebieden} />
          <Ingang form={form} vandaag={vandaag} velden={ingangsvelden} />
        </>
      )}
    </Vastlegformulier>
  )
}

const { shape } = Huisregelbesluit.gespreksthemas
const themavorm = z.object({ ...shape, waarde: perRegel(shape.waarde) })

/** What is proposed as gespreksthema where an overleg is prepared (T14). */
export function GespreksthemasVastleggen({ nu, vandaag }: Regeldelen<readonly string[]>) {
  const { vraag: label, vraagUitleg } = t.regels.gespreksthemas
  return (
    <Vastlegformulier
      contract={{ naam, body: themavorm }}
      {...vensterVan('gespreksthemas')}
      begin={{ soort: 'gespreksthemas', waarde: nu.join('\n'), ...ingangVanaf(vandaag) }}
      stuur={(body, met) => vraag(huisregelVastleggen, { ...met, body })}
    >
      {(form) => (
        <>
          <Tekstvak form={form} naam="waarde" label={label} uitleg={vraagUitleg} regels={5} />
          <Ingang form={form} vandaag={vandaag} velden={ingangsvelden} />
        </>
      )}
    </Vastlegformulier>
  )
}
