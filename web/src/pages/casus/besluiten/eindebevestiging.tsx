import { List } from '@mantine/core'
import { eindeTeksten as t } from '../../../teksten/casus-besluiten.ts'
import { LaatsteVraag } from '../laatste-vraag.tsx'

interface Bevestigdelen {
  /** Whether an advice was written, which is what the aanmelder goes on with. */
  readonly metAdvies: boolean
  readonly bezig: boolean
  readonly ja: () => void
  readonly nee: () => void
}

/** The second question before a casus ends: what closes, who still reads what, and until when it can be taken back (E1). */
export function Eindebevestiging({ metAdvies, ...antwoord }: Bevestigdelen) {
  return (
    <LaatsteVraag titel={t.titel} antwoorden={t} {...antwoord}>
      <List spacing={4}>
        {[t.dicht, metAdvies ? t.aanmelder : t.zonderAdvies, t.daarna, t.terug].map((zin) => (
          <List.Item key={zin}>{zin}</List.Item>
        ))}
      </List>
    </LaatsteVraag>
  )
}
