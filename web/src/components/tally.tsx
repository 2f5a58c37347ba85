import styles from './tally.module.css'

/** How many there are, in the colour of how urgent they are. */
export function Tally({ tone, count }: { readonly tone: 'rood' | 'oker' | 'grijs'; readonly count: number }) {
  return (
    <span className={styles.tally} data-tone={tone}>
      {count}
    </span>
  )
}
