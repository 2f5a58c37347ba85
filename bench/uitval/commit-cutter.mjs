import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const socketName = '.s.PGSQL.5432'
const commit = Buffer.from('commit\0')
const stores = Buffer.from('insert into "casus" ')

/**
 * A line to PostgreSQL that breaks, once for each time it is armed, between the COMMIT that stores a casus and its
 * answer: the server carried it out and the house does not hear so.
 */
export async function openCommitCutter(postgresFolder) {
  const folder = await mkdtemp(join(tmpdir(), 'casushuis-line-'))
  const state = { armed: false, cut: 0 }
  const sockets = new Set()
  const line = createServer((house) => {
    const server = connect(join(postgresFolder, socketName))
    for (const socket of [house, server]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        sockets.delete(socket)
        house.destroy()
        server.destroy()
      })
    }
    let storing = false
    let cutting = false
    house.on('data', (part) => {
      storing ||= part.includes(stores)
      if (part.includes(commit)) {
        cutting = storing && state.armed
        storing = false
      }
      server.write(part)
    })
    server.on('data', (part) => {
      if (!cutting) return house.write(part)
      state.armed = false
      state.cut++
      house.destroy()
    })
  })
  await once(line.listen(join(folder, socketName)), 'listening')
  return {
    folder,
    state,
    async close() {
      for (const socket of sockets) socket.destroy()
      line.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
