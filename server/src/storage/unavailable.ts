import { StoreUnavailable, type Unavailability } from '../ports/store-unavailable.ts'

/** SQLSTATE classes (PostgreSQL, appendix A): the connection is gone, the server stops, or it has no more room. */
const lost = /^(?:08...|57P0[1-5]|25P03|53...|58030)$/
/** A statement that took too long, a lock that others held for too long, and two acts that waited for each other. */
const tooSlow = /^(?:57014|55P03|40P01)$/
/** What the network says. */
const unreachable = /^E(?:CONN(?:REFUSED|RESET|ABORTED)|PIPE|TIMEDOUT|HOSTUNREACH|NETUNREACH|NOTFOUND|AI_AGAIN)$/
/** node-postgres tells these by their text alone. */
const lostText = /^(?:Connection terminated|Client has encountered a connection error|Client was closed)/
const waitedText = 'timeout exceeded when trying to connect'

/** A fault of the database as {@link StoreUnavailable} where it passes by itself; every other one as it is. */
export function asUnavailable(fault: unknown): unknown {
  const reason = fault instanceof Error ? reasonOf(fault) : undefined
  return reason === undefined ? fault : new StoreUnavailable(reason, fault)
}

function reasonOf(fault: Error): Unavailability | undefined {
  const code = 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
  if (tooSlow.test(code) || fault.message === waitedText) return 'druk'
  return lost.test(code) || unreachable.test(code) || lostText.test(fault.message) ? 'verbinding' : undefined
}
