import { randomUUID } from 'node:crypto'

/** An answer that is not what the contract promises. */
export class Refused extends Error {
  constructor(status, text) {
    super(`answered ${status}: ${text.slice(0, 300)}`)
    this.status = status
  }
}

/** Asks a running house, by its contract, as one of the people who are signed in. */
export function clientOf({ address }, cookies) {
  return async (wie, contract, { params = {}, body, key = randomUUID(), ifMatch } = {}) => {
    const path = contract.pad.replace(/:(\w+)/g, (_, naam) => params[naam])
    const answer = await fetch(`${address}/api/v1${path}`, {
      method: contract.methode,
      headers: {
        ...{ cookie: cookies[wie], origin: address, 'sec-fetch-site': 'same-origin' },
        ...(contract.methode === 'GET' ? {} : { 'idempotency-key': key }),
        ...(ifMatch ? { 'if-match': `"${ifMatch}"` } : {}),
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const text = await answer.text()
    if (answer.status !== contract.status) throw new Refused(answer.status, text)
    return text ? JSON.parse(text) : null
  }
}
