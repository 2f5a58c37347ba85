import { Huisregelbesluit, huisregelVastleggen } from '@casushuis/contract'
import type { Contactgegevens } from '@casushuis/handvat'
import { vraag } from '../../api/client.ts'
import { huisregelTeksten as t } from '../../teksten/huisregels.ts'
import { Tekstvak, Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { Ingang, ingangsvelden, ingangVanaf, type Regeldelen, vensterVan } from './ingang.tsx'

const leeg: Contactgegevens = { postadres: '', telefoon: '', mail: '' }

/** Where the zvh is reached. */
export function ContactVastleggen({ nu, vandaag }: Regeldelen<Contactgegevens | null>) {
  const { postadres, postadresUitleg, telefoon, mail } = t.regels.contactgegevens
  return (
    <Vastlegformulier
      contract={{ naam: huisregelVastleggen.naam, body: Huisregelbesluit.contactgegevens }}
      {...vensterVan('contactgegevens')}
      begin={{ soort: 'contactgegevens', waarde: nu ?? leeg, ...ingangVanaf(vandaag) }}
      stuur={(body, met) => vraag(huisregelVastleggen, { ...met, body })}
    >
      {(form) => (
        <>
          <Tekstvak form={form} naam="waarde.postadres" label={postadres} uitleg={postadresUitleg} />
          <Tekstveld form={form} naam="waarde.telefoon" label={telefoon} />
          <Tekstveld form={form} naam="waarde.mail" label={mail} />
          <Ingang form={form} vandaag={vandaag} velden={ingangsvelden} />
        </>
      )}
    </Vastlegformulier>
  )
}
