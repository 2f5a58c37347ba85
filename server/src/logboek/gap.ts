import type { Tijdstip, ZvhId } from '@casushuis/handvat'
import { BrokenCheckpoint, readGrowth } from './checkpoint.ts'
import type { CheckpointFolder } from './checkpoint-folder.ts'
import type { Finding } from './control.ts'

/** What was lost from the logboek because an older copy of the database was put back. */
export interface Gap {
  /** When the copy was made, and when it was put back. */
  readonly kopie: Tijdstip
  readonly teruggezet: Tijdstip
  /** The chains that had grown between the two, with the last place in each that is known to have been there. */
  readonly ketens: ReadonlyMap<string, number>
}

/**
 * The gaps of a zvh, by the signed checkpoints that were set apart when a copy was put back; one that is not what was signed
 * is a finding.
 */
export async function gapsOf(
  checkpoints: CheckpointFolder,
  zvh: ZvhId,
  publicKey: string,
): Promise<{ readonly gaps: readonly Gap[]; readonly findings: readonly Finding[] }> {
  const gaps: Gap[] = []
  const findings: Finding[] = []
  for (const { kopie, teruggezet, texts } of await checkpoints.apart(zvh))
    try {
      gaps.push({ kopie, teruggezet, ketens: readGrowth(zvh, texts, publicKey) })
    } catch (fault) {
      if (!(fault instanceof BrokenCheckpoint)) throw fault
      findings.push({ keten: 'controlepunten', volgnummer: fault.nummer, breuk: 'controlepunt' })
    }
  return { gaps, findings }
}
