import { type AntwoordVan, type contactgegevensOpvragen, contactgegevensVastleggen } from '@casushuis/contract'
import { postkeuzes } from '@casushuis/handvat'
import { Button, Stack } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import { vraag } from '../../api/client.ts'
import { contactgegevensQuery } from '../../api/queries.ts'
import { showFieldErrors, useForm } from '../../components/form.ts'
import { tell } from '../../components/notice.tsx'
import { PageHeader } from '../../components/page-header.tsx'
import { ProblemMessage } from '../../components/problem-message.tsx'
import { useDoen } from '../../components/sending.ts'
import { eigenGegevensTeksten as t } from '../../teksten/kader.ts'
import { paginatitels } from '../../teksten/paginas.ts'
import { EigenAfwezigheid } from '../afwezigheid/eigen-afwezigheid.tsx'
import { Keuzeveld } from '../velden/keuzeveld.tsx'
import { Tekstveld } from '../velden/tekstveld.tsx'

const postkeuzen = postkeuzes.map((keuze) => ({ waarde: keuze, tekst: t.postkeuzes[keuze] }))

/** How one can be reached, recorded by oneself: shown only at the casussen on which others may know one to work (P8). */
export function MijnGegevens() {
  const { data } = useSuspenseQuery(contactgegevensQuery())
  return (
    <>
      <PageHeader title={paginatitels.mijnGegevens} explanation={t.uitleg} />
      <Stack gap="xl">
        <Formulier begin={data} />
        <EigenAfwezigheid />
      </Stack>
    </>
  )
}

function Formulier({ begin }: { readonly begin: AntwoordVan<typeof contactgegevensOpvragen> }) {
  const form = useForm(contactgegevensVastleggen.body, begin)
  const { doe, bezig, fout } = useDoen([['contactgegevens']])
  const onSubmit = form.handleSubmit(async (body) => {
    try {
      await doe((signal) => vraag(contactgegevensVastleggen, { signal, body }))
      tell(t.opgeslagen)
    } catch (mis) {
      showFieldErrors(form, mis)
    }
  })
  return (
    <form noValidate onSubmit={onSubmit}>
      <Stack maw="28rem" align="stretch">
        <Tekstveld form={form} naam="telefoon" label={t.telefoon} />
        <Tekstveld form={form} naam="mail" label={t.mail} uitleg={t.mailUitleg} />
        <Keuzeveld form={form} naam="post" label={t.post} uitleg={t.postUitleg} keuzes={postkeuzen} />
        <ProblemMessage fout={fout} />
        <Button type="submit" loading={bezig} style={{ alignSelf: 'start' }}>
          {t.opslaan}
        </Button>
      </Stack>
    </form>
  )
}
