import { useQuery } from '@tanstack/react-query'
import { Loading } from '../../../components/loading.tsx'
import { ProblemMessage } from '../../../components/problem-message.tsx'
import { type Documentbeeld, documentQuery } from '../queries.ts'
import { Bladzijden } from './document-pdf.tsx'
import { Woorden } from './document-word.tsx'
import stijl from './documenten.module.css'

interface Documentdelen {
  readonly casusnummer: string
  readonly gegeven: string
  readonly document: Documentbeeld
}

/** One file, shown as a picture or as words: nothing in it is carried out, and it is no file to save. */
export function Document({ casusnummer, gegeven, document }: Documentdelen) {
  const { data, error } = useQuery(documentQuery(casusnummer, gegeven, document.id))
  if (error) return <ProblemMessage fout={error} />
  if (!data) return <Loading />
  const { soort, inhoud, naam } = data
  if (soort === 'pdf') return <Bladzijden inhoud={inhoud} />
  if (soort === 'docx') return <Woorden id={document.id} inhoud={inhoud} />
  return <img className={stijl.beeld} src={`data:image/${soort};base64,${inhoud}`} alt={naam} />
}
