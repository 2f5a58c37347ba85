import fastify from 'fastify'
import { expect, test } from 'vitest'
import { makePrinter } from '../letters/printer.ts'
import { ikOpvragen } from '../usecases/huis/ik.ts'
import type { Middelen } from '../usecases/perform/perform.ts'
import { registerRoutes } from './routes.ts'

const geen = { middelenFor: () => ({}) as Middelen, printer: makePrinter() }

test('a route that no use case carries out stops the house', () => {
  expect(() => registerRoutes(fastify(), [ikOpvragen.contract], [], geen)).toThrow(ikOpvragen.contract.naam)
})

test('a use case that no route leads to stops the house', () => {
  expect(() => registerRoutes(fastify(), [], [ikOpvragen], geen)).toThrow(ikOpvragen.contract.naam)
})
