import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { maakId } from '../../../handvat/src/testing/feiten-maken.ts'
import { noCheckpoint, readCheckpoints, writeCheckpoint } from './checkpoint.ts'

const { publicKey, privateKey } = generateKeyPairSync('ed25519')
const signer = { sign: (text: string) => sign(null, Buffer.from(text), privateKey).toString('base64') }
const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
const zvh = maakId<'zvh'>('zvh')
const read = (texts: readonly string[]) => readCheckpoints(zvh, texts, pem)

/** The next checkpoint, with a chain that grew to so many records. */
function next(texts: readonly string[], keten: string, volgnummer: number): string {
  const before = texts.length === 0 ? noCheckpoint : read(texts)
  const hash = createHash('sha256').update(`${keten} ${volgnummer}`).digest()
  const ketens = new Map([...before.ketens, [keten, { volgnummer, hash }]])
  return writeCheckpoint(before, { zvh, op: '2026-03-02T09:00:00.000Z', ketens }, signer)
}

/** The same checkpoint with other words in it, signed by who may sign. */
function signedAgain(text: string, change: (inhoud: string) => string): string {
  const inhoud = change(JSON.parse(text).inhoud)
  return JSON.stringify({ inhoud, handtekening: signer.sign(inhoud) })
}

test('[R3] checkpoints come to what the last of them says, whoever signed it', () => {
  const first = next([], 'casus:a', 1)
  const second = next([first], 'casus:b', 1)
  const texts = [first, second, next([first, second], 'casus:a', 2)]
  const { nummer, ketens } = read(texts)
  expect([nummer, ketens.get('casus:a')?.volgnummer, ketens.get('casus:b')?.volgnummer]).toEqual([3, 2, 1])
  const other = signedAgain(second, (inhoud) => inhoud.replace(/"alle":"\w+"/, `"alle":"${'0'.repeat(64)}"`))
  expect(() => read([first, other])).toThrow('checkpoint 2 does not add up')
  const fewer = signedAgain(second, (inhoud) => inhoud.replace('"aantal":2', '"aantal":1'))
  expect(() => read([first, fewer])).toThrow('checkpoint 2 does not add up')
  expect(() => read([second])).toThrow('checkpoint 1 is of another place')
})
