import { keepEmptyStore } from './empty-store.ts'
import { dumpEmptyTrial } from './trial.ts'

await keepEmptyStore(await dumpEmptyTrial())
