import type { Zorgvuldigheidsafspraak } from '@casushuis/handvat'
import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { huisregelsQuery, type Huisregels as Regelbeelden, useIk } from '../../api/queries.ts'
import { Loading } from '../../components/loading.tsx'
import { NotPossible } from '../../components/not-possible.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { isPossible } from '../../components/possible.ts'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { huisregelTeksten as t } from '../../teksten/huisregels.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { Afsprakentekst } from '../casus/casusoverleg/afsprakentekst.tsx'
import { AfsprakenVastleggen } from './afspraken-vastleggen.tsx'
import { Brieven } from './brieven-vastleggen.tsx'
import { ContactVastleggen } from './contact-vastleggen.tsx'
import { Huisregelvak } from './huisregelvak.tsx'
import { GespreksthemasVastleggen, LeefgebiedenVastleggen } from './lijsten-vastleggen.tsx'
import { GetalVastleggen, InzageVoorafVastleggen } from './vastleggen.tsx'

/** What this zvh decided for all its casussen: to read, and for the beheerder to record (T15, S12, P3). */
export function Huisregels() {
  const ik = useIk()
  return (
    <>
      <PageHeader title={paginatitels.huisregels} explanation={t.uitleg} />
      {isPossible(ik, 'huisregelsInzien') ? <Regels /> : <NotPossible ik={ik} handeling="huisregelsInzien" />}
    </>
  )
}

function Regels() {
  const ik = useIk()
  const { data, error } = useQuery(huisregelsQuery())
  if (!data) return error ? <ProblemMessage fout={error} /> : <Loading />
  const { inzageVooraf, termijnNaMandaat, termijnVanAfronding, kleinsteAantal, logboektermijn, ...inWoorden } = data
  const { regels } = t
  const magVastleggen = isPossible(ik, 'huisregelVastleggen')
  return (
    <Stack gap="md">
      <ProblemMessage fout={error} />
      {!magVastleggen && <Text>{t.alleenLezen}</Text>}
      <Huisregelvak {...regels.inzageVooraf} {...inzageVooraf}>
        {magVastleggen && <InzageVoorafVastleggen nu={inzageVooraf.nu} vandaag={ik.vandaag} />}
      </Huisregelvak>
      <Huisregelvak {...regels.termijnNaMandaat} {...termijnNaMandaat}>
        {magVastleggen && <GetalVastleggen soort="termijnNaMandaat" nu={termijnNaMandaat.nu} vandaag={ik.vandaag} />}
      </Huisregelvak>
      <Huisregelvak {...regels.termijnVanAfronding} {...termijnVanAfronding}>
        {magVastleggen && (
          <GetalVastleggen soort="termijnVanAfronding" nu={termijnVanAfronding.nu} vandaag={ik.vandaag} />
        )}
      </Huisregelvak>
      <Huisregelvak {...regels.kleinsteAantal} {...kleinsteAantal}>
        {magVastleggen && <GetalVastleggen soort="kleinsteAantal" nu={kleinsteAantal.nu} vandaag={ik.vandaag} />}
      </Huisregelvak>
      <Huisregelvak {...regels.logboektermijn} {...logboektermijn}>
        {magVastleggen && <GetalVastleggen soort="logboektermijn" nu={logboektermijn.nu} vandaag={ik.vandaag} />}
      </Huisregelvak>
      <RegelsInWoorden {...inWoorden} vandaag={magVastleggen ? ik.vandaag : null} />
    </Stack>
  )
}

type Woorddelen = Pick<
  Regelbeelden,
  'zorgvuldigheidsafspraken' | 'leefgebieden' | 'gespreksthemas' | 'briefteksten' | 'contactgegevens'
> & {
  /** Null for who reads them only. */
  readonly vandaag: string | null
}

/** What is no number and no choice between two. */
function RegelsInWoorden({ vandaag, ...d }: Woorddelen) {
  const { regels } = t
  return (
    <>
      <Huisregelvak {...regels.zorgvuldigheidsafspraken} {...d.zorgvuldigheidsafspraken} voluit={afsprakenlijst}>
        {vandaag && <AfsprakenVastleggen nu={d.zorgvuldigheidsafspraken.nu} vandaag={vandaag} />}
      </Huisregelvak>
      <Huisregelvak {...regels.leefgebieden} {...d.leefgebieden}>
        {vandaag && <LeefgebiedenVastleggen nu={d.leefgebieden.nu} vandaag={vandaag} />}
      </Huisregelvak>
      <Huisregelvak {...regels.gespreksthemas} {...d.gespreksthemas}>
        {vandaag && <GespreksthemasVastleggen nu={d.gespreksthemas.nu} vandaag={vandaag} />}
      </Huisregelvak>
      <Huisregelvak
        {...regels.briefteksten}
        {...d.briefteksten}
        inVak={<Brieven nu={d.briefteksten.nu} vandaag={vandaag} />}
      >
        {null}
      </Huisregelvak>
      <Huisregelvak {...regels.contactgegevens} {...d.contactgegevens}>
        {vandaag && <ContactVastleggen nu={d.contactgegevens.nu} vandaag={vandaag} />}
      </Huisregelvak>
    </>
  )
}

const afsprakenlijst = (afspraken: readonly Zorgvuldigheidsafspraak[]) => <Afsprakentekst afspraken={afspraken} />
