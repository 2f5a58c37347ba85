import type { GevuldeBrief } from '@casushuis/handvat'
import { List, Text } from '@mantine/core'
import stijl from './brief.module.css'

interface Briefdelen {
  /** The lines above the subject: who sends it, to whom, on which day. */
  readonly boven?: readonly (readonly string[])[]
  readonly aanhef: string
  readonly brief: GevuldeBrief
  readonly groet?: readonly string[]
}

/** A letter as it looks on paper. */
export function Briefbeeld({ boven = [], aanhef, brief, groet = [] }: Briefdelen) {
  return (
    <article className={stijl.brief}>
      {boven.map((regels) => (
        <Text key={regels.join('\n')} className={stijl.regels ?? ''}>
          {regels.join('\n')}
        </Text>
      ))}
      <h3 className={stijl.onderwerp}>{brief.onderwerp}</h3>
      <Text className={stijl.regels ?? ''}>{aanhef}</Text>
      {brief.delen.map(({ kop, blokken }) => (
        <section key={`${kop} ${JSON.stringify(blokken)}`} className={stijl.deel}>
          {kop && <h4 className={stijl.kop}>{kop}</h4>}
          {blokken.map((blok) => (
            <Blok key={JSON.stringify(blok)} blok={blok} />
          ))}
        </section>
      ))}
      {groet.length > 0 && <Text className={stijl.regels ?? ''}>{groet.join('\n')}</Text>}
    </article>
  )
}

function Blok({ blok }: { readonly blok: GevuldeBrief['delen'][number]['blokken'][number] }) {
  if (blok.soort === 'alinea') return <Text className={stijl.regels ?? ''}>{blok.tekst}</Text>
  return (
    <List>
      {blok.punten.map((punt) => (
        <List.Item key={punt}>{punt}</List.Item>
      ))}
    </List>
  )
}
