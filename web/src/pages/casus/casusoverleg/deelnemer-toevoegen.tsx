import { deelnemerToevoegen } from '@casushuis/contract'
import { deelnemerrollen } from '@casushuis/handvat'
import { vraag } from '../../../api/client.ts'
import { deelnemerrolnamen } from '../../../teksten/begrippen.ts'
import { deelnemerTeksten as t } from '../../../teksten/casusoverleg.ts'
import { themaTeksten } from '../../../teksten/themas.ts'
import { Keuzelijst } from '../../velden/keuzelijst.tsx'
import { Keuzeveld } from '../../velden/keuzeveld.tsx'
import { usePartijgroepen } from '../../velden/partijkeuze.ts'
import { Tekstvak } from '../../velden/tekstveld.tsx'
import type { Formvan } from '../../velden/veld.ts'
import { Vinkjes } from '../../velden/vinkjes.tsx'
import { Handelingformulier } from '../handelingformulier.tsx'
import type { Casus } from '../queries.ts'
import type { Overleg } from './overleg.ts'

interface Toevoegdelen {
  readonly casus: Casus
  readonly overleg: Overleg
}

/** Putting one partij on the list of an overleg that is being prepared (T14). */
export function DeelnemerToevoegen({ casus, overleg: { id, deelnemers, themas } }: Toevoegdelen) {
  const { casusnummer } = casus
  const al = new Set<string>(deelnemers.map((d) => d.partij.id))
  const groepen = usePartijgroepen(casus.partijen, t, (p) => al.has(p.id))
  const naamVan = (partij: string) => groepen.flatMap((g) => g.items).find((p) => p.value === partij)?.label ?? ''
  return (
    <Handelingformulier
      casus={casus}
      contract={deelnemerToevoegen}
      over={id}
      label={t.toevoegen}
      begin={{ partij: '', noodzaak: '', bijdrage: '', themas: [] }}
      stuur={(body, met) => vraag(deelnemerToevoegen, { ...met, params: { casusnummer, id }, body })}
      gelukt={({ partij }) => t.toegevoegd(naamVan(partij))}
      knop={t.toevoegen}
    >
      {(form) => <Velden form={form} groepen={groepen} themas={themas} />}
    </Handelingformulier>
  )
}

const rollen = deelnemerrollen.map((rol) => ({ waarde: rol, tekst: deelnemerrolnamen[rol], uitleg: t.rollen[rol] }))

interface Velddelen {
  readonly form: Formvan<typeof deelnemerToevoegen>
  readonly groepen: ReturnType<typeof usePartijgroepen>
  readonly themas: Overleg['themas']
}

function Velden({ form, groepen, themas }: Velddelen) {
  const keuzes = themas.map(({ id, naam }) => ({ waarde: id, tekst: naam }))
  return (
    <>
      <Keuzelijst form={form} naam="partij" label={t.partij} uitleg={t.partijUitleg} keuzes={groepen} eerste />
      <Keuzeveld form={form} naam="rol" label={t.rol} keuzes={rollen} />
      <Vinkjes form={form} naam="themas" label={themaTeksten.kies} uitleg={themaTeksten.kiesUitleg} keuzes={keuzes} />
      <Tekstvak form={form} naam="noodzaak" label={t.noodzaakVraag} uitleg={t.noodzaakUitleg} regels={2} />
      <Tekstvak form={form} naam="bijdrage" label={t.bijdrageVraag} uitleg={t.bijdrageUitleg} regels={2} />
    </>
  )
}
