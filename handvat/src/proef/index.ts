export * from './huis.ts'
export * from './scenario/index.ts'
export * from './scenario.ts'
export * from './speel.ts'
