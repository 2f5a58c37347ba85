import { medewerkerUitnodigen } from '@casushuis/contract'
import { Button, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { vraag } from '../../api/client.ts'
import { inlogdienstenQuery, type Medewerker } from '../../api/queries.ts'
import { formatDay } from '../../components/date.ts'
import { medewerkerTeksten as t } from '../../teksten/medewerkers.ts'
import { Keuzelijst } from '../velden/keuzelijst.tsx'
import { Tekstveld } from '../velden/tekstveld.tsx'
import { Vastlegformulier } from '../velden/vastlegformulier.tsx'
import { nieuweCode } from './code.ts'
import { vernieuwtMedewerkers } from './collegas.ts'

/** The code is made here: the house knows only by what to recognise it. */
const gevraagd = {
  naam: medewerkerUitnodigen.naam,
  body: medewerkerUitnodigen.body.omit({ codehash: true }),
}

/** Invites somebody who cannot sign in yet, with a link that the beheerder hands over (P5). */
export function Uitnodigen({ medewerker: { id, naam, mail } }: { readonly medewerker: Medewerker }) {
  const { data, isPending } = useQuery(inlogdienstenQuery())
  const keuzes = (data?.inlogdiensten ?? []).map(({ uitgever, naam: dienst }) => ({ value: uitgever, label: dienst }))
  const [link, zetLink] = useState<Linkdelen['link'] | null>(null)
  // A form begins with what is known when it is made, and the only inlogdienst is chosen beforehand.
  if (isPending) return null
  return (
    <>
      <Vastlegformulier
        contract={gevraagd}
        over={id}
        begin={{ uitgever: keuzes.length === 1 ? (keuzes[0]?.value ?? '') : '', mail }}
        titel={t.uitnodigenTitel(naam)}
        uitleg={t.uitnodigenUitleg}
        knop={t.uitnodigen}
        naam={t.uitnodigenVan(naam)}
        size="xs"
        stuur={async (body, met) => {
          const { code, codehash } = await nieuweCode()
          const { totTijdstip } = await vraag(medewerkerUitnodigen, {
            ...met,
            params: { id },
            body: { ...body, codehash },
          })
          zetLink({ adres: `${window.location.origin}/uitnodiging/${code}`, tot: formatDay(totTijdstip), naam })
        }}
        gelukt={t.isUitgenodigd}
        vernieuwt={vernieuwtMedewerkers}
      >
        {(form) => (
          <>
            <Keuzelijst form={form} naam="uitgever" label={t.inlogdienst} keuzes={keuzes} />
            <Tekstveld form={form} naam="mail" label={t.uitnodigingMail} />
          </>
        )}
      </Vastlegformulier>
      <Linkvenster link={link} sluit={() => zetLink(null)} />
    </>
  )
}

interface Linkdelen {
  readonly link: { readonly adres: string; readonly tot: string; readonly naam: string } | null
  readonly sluit: () => void
}

/** The link, as long as this window is open and never again. */
function Linkvenster({ link, sluit }: Linkdelen) {
  return (
    <Modal opened={link !== null} onClose={sluit} title={t.linkTitel} size="lg" closeOnClickOutside={false}>
      {link && (
        <Stack gap="md">
          <Text>{t.linkUitleg(link.naam, link.tot)}</Text>
          <TextInput label={t.link} value={link.adres} readOnly onFocus={(e) => e.currentTarget.select()} />
          <Group>
            <CopyButton value={link.adres}>
              {({ copied, copy }) => <Button onClick={copy}>{copied ? t.gekopieerd : t.kopieren}</Button>}
            </CopyButton>
            <Button variant="default" onClick={sluit}>
              {t.klaar}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  )
}
