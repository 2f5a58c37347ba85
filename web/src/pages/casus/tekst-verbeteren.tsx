import { tekstVerbeteren } from '@casushuis/contract'
import { vraag } from '../../api/client.ts'
import type { Veld } from '../../components/send-error.tsx'
import { planTeksten } from '../../teksten/casus-plan.ts'
import { schrijfselTeksten as t } from '../../teksten/casus-teksten.ts'
import { Herkomstvelden } from '../velden/merkvelden.tsx'
import { Tekstvak } from '../velden/tekstveld.tsx'
import type { Formvan } from '../velden/veld.ts'
import { Bronveld } from './gegevens/bronveld.tsx'
import { heeftBron, zonderHerkomst } from './gegevens/herkomst.ts'
import { Handelingformulier } from './handelingformulier.tsx'
import type { Casus } from './queries.ts'
import { useLeesbareGegevens } from './uitvragen/uitvraag.ts'

interface Leesbaar {
  readonly tekst: string
  readonly bijzonder: boolean
  readonly strafrechtelijk: boolean
  readonly steuntOp: string[]
  readonly overPersoon: boolean | null
}

interface Verbeterdelen {
  readonly casus: Casus
  readonly id: string
  readonly versie: string
  /** What it says now; left out where nobody reads it any more, its writer neither. */
  readonly nu?: Leesbaar
  readonly label?: string
  readonly naam: string
}

const inWoorden = ({ tekst = '' }: { readonly tekst?: string | undefined }): readonly Veld[] => [[t.tekst, tekst]]

/** Writing again what one wrote oneself (T19, C5, C6). */
export function TekstVerbeteren({ casus, id, versie, nu, label = t.verbeteren, naam }: Verbeterdelen) {
  const params = { casusnummer: casus.casusnummer, id }
  const { tekst, bijzonder, strafrechtelijk, steuntOp, overPersoon } = nu ?? { tekst: '', ...zonderHerkomst }
  return (
    <Handelingformulier
      casus={casus}
      contract={tekstVerbeteren}
      over={id}
      label={label}
      naam={naam}
      size="xs"
      bewaart={false}
      begin={{ tekst, bijzonder, strafrechtelijk, steuntOp, overPersoon }}
      versie={versie}
      inWoorden={inWoorden}
      stuur={(body, met) => vraag(tekstVerbeteren, { ...met, params, body })}
      gelukt={() => t.verbeterd}
      knop={t.opslaan}
    >
      {(form) => <Velden casus={casus} form={form} />}
    </Handelingformulier>
  )
}

function Velden({ casus, form }: { readonly casus: Casus; readonly form: Formvan<typeof tekstVerbeteren> }) {
  const gegevens = useLeesbareGegevens(casus)
  return (
    <>
      <Tekstvak form={form} naam="tekst" label={t.tekst} uitleg={t.tekstUitleg} eerste />
      <Bronveld
        form={form}
        naam="steuntOp"
        label={planTeksten.steuntOp}
        uitleg={planTeksten.steuntOpUitleg}
        gegevens={gegevens}
      />
      <Herkomstvelden form={form} naam={(veld) => veld} steunt={heeftBron(form.watch('steuntOp'))} />
    </>
  )
}
