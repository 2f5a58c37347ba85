import { Text, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import stijl from './panel.module.css'

interface Paneeldelen {
  readonly titel: string
  readonly uitleg?: ReactNode
  /** What stands beside the title: a button, a number. */
  readonly rechts?: ReactNode
  readonly children?: ReactNode
}

/** A calm, dense section with a heading of its own. */
export function Paneel({ titel, uitleg, rechts, children }: Paneeldelen) {
  const kop = useId()
  return (
    <section className={stijl.paneel} aria-labelledby={kop}>
      <div className={stijl.kop}>
        <div>
          <Title order={2} id={kop}>
            {titel}
          </Title>
          {uitleg && (
            <Text component="div" size="sm" className={stijl.uitleg}>
              {uitleg}
            </Text>
          )}
        </div>
        {rechts}
      </div>
      {children}
    </section>
  )
}
