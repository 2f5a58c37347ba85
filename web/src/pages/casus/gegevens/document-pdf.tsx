import { Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist'
import worker from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { useEffect, useRef, useState } from 'react'
import { Loading } from '../../../components/loading.tsx'
import { documentTeksten as t } from '../../../teksten/documenten.ts'
import { bytesVan } from './document-bytes.ts'
import stijl from './documenten.module.css'

GlobalWorkerOptions.workerSrc = worker

/** The pages of a PDF as pictures, with their words for who has them read aloud; scripts and forms in it do nothing. */
export function Bladzijden({ inhoud }: { readonly inhoud: string }) {
  const pdf = usePdf(inhoud)
  if (pdf === 'onleesbaar') return <Text>{t.nietTeTonen}</Text>
  if (!pdf) return <Loading />
  const nummers = Array.from({ length: pdf.numPages }, (_, i) => i + 1)
  return nummers.map((nummer) => <Bladzijde key={nummer} pdf={pdf} nummer={nummer} />)
}

/** The file once it is read; what reads it ends with the window, and keeps nothing of it. */
function usePdf(inhoud: string): PDFDocumentProxy | 'onleesbaar' | undefined {
  const [pdf, zetPdf] = useState<PDFDocumentProxy | 'onleesbaar'>()
  useEffect(() => {
    let isOpen = true
    const taak = getDocument({ data: bytesVan(inhoud), isEvalSupported: false, enableXfa: false })
    const zet = (uitkomst: PDFDocumentProxy | 'onleesbaar') => isOpen && zetPdf(uitkomst)
    taak.promise.then(zet, () => zet('onleesbaar'))
    return () => {
      isOpen = false
      taak.destroy()
    }
  }, [inhoud])
  return pdf
}

function Bladzijde({ pdf, nummer }: { readonly pdf: PDFDocumentProxy; readonly nummer: number }) {
  const doek = useRef<HTMLCanvasElement>(null)
  const { data: woorden } = useQuery({
    queryKey: ['pdf', pdf.fingerprints[0], nummer],
    queryFn: () => woordenOp(pdf, nummer),
    gcTime: 0,
  })
  useEffect(() => {
    const { current } = doek
    if (!current) return undefined
    return teken(pdf, nummer, current)
  }, [pdf, nummer])
  return (
    <figure className={stijl.bladzijde}>
      <canvas ref={doek} className={stijl.beeld} aria-hidden />
      <figcaption>
        <Text size="sm" c="dimmed">
          {t.bladzijde(nummer, pdf.numPages)}
        </Text>
        <p className={stijl.voorgelezen}>{woorden}</p>
      </figcaption>
    </figure>
  )
}

/** How many dots of the page go to one of the screen: enough to read a letter, also on a sharp screen. */
const scherpte = 1.6

/** Draws one page; gives what stops it. */
function teken(pdf: PDFDocumentProxy, nummer: number, doek: HTMLCanvasElement): () => void {
  let stop = () => {}
  pdf
    .getPage(nummer)
    .then((page) => {
      const viewport = page.getViewport({ scale: scherpte })
      doek.width = viewport.width
      doek.height = viewport.height
      const taak = page.render({ canvas: doek, viewport })
      stop = () => taak.cancel()
      return taak.promise
    })
    // A page that is no longer looked at needs no drawing.
    .catch(() => undefined)
  return () => stop()
}

async function woordenOp(pdf: PDFDocumentProxy, nummer: number): Promise<string> {
  const page = await pdf.getPage(nummer)
  const { items } = await page.getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join(' ')
}
