/**
 * What the house itself notices and somebody must look at:
 * - `logboekGebroken`: a record or a chain of the logboek was changed, removed, inserted, cut off or moved (AVG 5(2))
 * - `kalenderBlijftAchter`: archiving, destruction or weighing again could not be done
 */
export const alarmsoorten = ['logboekGebroken', 'kalenderBlijftAchter'] as const
export type Alarmsoort = (typeof alarmsoorten)[number]
