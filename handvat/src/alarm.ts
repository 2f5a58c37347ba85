/**
 * What the house itself notices and somebody must look at:
 * - `logboekGebroken`: a record or a chain of the logboek was changed, removed, inserted, cut off or moved (AVG 5(2))
 * - `kalenderBlijftAchter`: archiving, destruction or weighing again could not be done
 * - `kalenderWacht`: archiving and destroying wait until the manager lets the calendar go on
 * - `klokWijktAf`: the clock of the server and that of the database differ
 * - `sleutelNietVernietigd`: a casus was destroyed and its key is still there (B2.2.4)
 * - `datSleutelNietVernietigd`: the key by which destroyed people can be recognised is still there (B2.2.4)
 * - `vernietigdeTeruggekomen`: destroyed casussen came back with an older copy of the database, and were destroyed again
 * - `casusOnleesbaar`: the key of a casus, or who it is about, is missing or damaged
 */
export const alarmsoorten = [
  'logboekGebroken',
  'kalenderBlijftAchter',
  'kalenderWacht',
  'klokWijktAf',
  'sleutelNietVernietigd',
  'datSleutelNietVernietigd',
  'vernietigdeTeruggekomen',
  'casusOnleesbaar',
] as const
export type Alarmsoort = (typeof alarmsoorten)[number]
