import { algemeneTeksten as t } from '../teksten/algemeen.ts'
import styles from './loading.module.css'

/** Grey bars while something is fetched. */
export function Loading() {
  return (
    <div className={styles.bars} role="status">
      <span>{t.laden}</span>
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}
