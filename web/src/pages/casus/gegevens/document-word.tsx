import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { extractRawText } from 'mammoth'
import { Loading } from '../../../components/loading.tsx'
import { documentTeksten as t } from '../../../teksten/documenten.ts'
import { bytesVan } from './document-bytes.ts'
import stijl from './documenten.module.css'

/** The words of a Word file, and nothing else of it. */
export function Woorden({ id, inhoud }: { readonly id: string; readonly inhoud: string }) {
  const { data, error } = useQuery({
    queryKey: ['docx', id],
    queryFn: () => extractRawText({ arrayBuffer: bytesVan(inhoud).buffer }),
    gcTime: 0,
  })
  if (error) return <Text>{t.nietTeTonen}</Text>
  if (!data) return <Loading />
  return (
    <>
      <Text size="sm" c="dimmed" mb="sm">
        {t.alleenTekst}
      </Text>
      <div className={stijl.woorden}>{data.value}</div>
    </>
  )
}
