import type { ButtonProps } from '@mantine/core'
import type { Casus } from './queries.ts'

/** How the button of an act looks, and what it is called. */
export interface Knopvorm {
  /** What the button says; the label of the rulebook when left out. */
  readonly label?: string
  readonly variant?: NonNullable<ButtonProps['variant']>
  readonly size?: NonNullable<ButtonProps['size']>
  /** What a screen reader hears where the label alone does not say which one is meant. */
  readonly naam?: string
}

/** One act in a casus, as a button. */
export interface Handelingdelen extends Knopvorm {
  readonly casus: Casus
}

/** What of it goes to the button itself, whether the act is open or closed. */
export interface Knopdelen {
  readonly size: NonNullable<ButtonProps['size']>
  readonly 'aria-label'?: string
}

export const knopdelen = ({ size = 'sm', naam }: Knopvorm): Knopdelen =>
  naam ? { size, 'aria-label': naam } : { size }
