import { Title } from '@mantine/core'
import type { ReactNode } from 'react'
import stijl from './page-header.module.css'

interface Kopdelen {
  readonly titel: string
  readonly uitleg?: ReactNode
  readonly rechts?: ReactNode
}

/** The title of a page, with one or two lines on what it is for. */
export function Paginakop({ titel, uitleg, rechts }: Kopdelen) {
  return (
    <div className={stijl.kop}>
      <div>
        <Title order={1}>{titel}</Title>
        {uitleg && <div className={stijl.uitleg}>{uitleg}</div>}
      </div>
      {rechts}
    </div>
  )
}
