import { Alert, Anchor } from '@mantine/core'
import { algemeneTeksten as t } from '../teksten/algemeen.ts'
import type { Draft } from './draft.ts'

/** Says that these words are from before the page was loaded again, and lets one begin anew. */
export function FoundDraft({ draft: { isFound, drop } }: { readonly draft: Draft }) {
  if (!isFound) return null
  return (
    <Alert variant="light" role="status">
      {t.eerderIngevuld}{' '}
      <Anchor component="button" type="button" onClick={drop}>
        {t.opnieuwBeginnen}
      </Anchor>
    </Alert>
  )
}
