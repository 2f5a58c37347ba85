import { Group, Pagination, Text } from '@mantine/core'
import { casussenTeksten as t } from '../../teksten/casussen.ts'

export interface Bladerdelen {
  readonly totaal: number
  readonly pagina: number
  readonly perPagina: number
  readonly onPagina: (nummer: number) => void
  /** What the list is of, in words. */
  readonly wat?: { readonly een: string; readonly meer: string }
}

/** How much there is, and the way to the next page. */
export function Bladeren({ totaal, pagina, perPagina, onPagina, wat = t.casussen }: Bladerdelen) {
  const van = (pagina - 1) * perPagina + 1
  const paginas = Math.ceil(totaal / perPagina)
  return (
    <Group justify="space-between">
      <Text size="sm" c="dimmed" role="status">
        {t.telling(van, Math.min(totaal, pagina * perPagina), totaal, wat)}
      </Text>
      {paginas > 1 && (
        <nav aria-label={t.bladeren}>
          <Pagination
            total={paginas}
            value={pagina}
            onChange={onPagina}
            getItemProps={(nummer) => ({ 'aria-label': t.pagina(nummer) })}
            getControlProps={(kant) => ({ 'aria-label': kant === 'next' ? t.volgendePagina : t.vorigePagina })}
          />
        </nav>
      )}
    </Group>
  )
}
