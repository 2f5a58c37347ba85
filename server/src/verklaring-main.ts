import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { checkStatement } from './logboek/statement.ts'

const gebruik = `Gebruik:
  npm run verklaring -- verklaring.json --sleutel publiek.pem
      kijkt de handtekening onder een verklaring van vernietiging na, zonder server en zonder database.
      publiek.pem is de publieke sleutel van het zorg- en veiligheidshuis. Vraag die aan het huis zelf; hij staat ook bij de
      controlepunten van het logboek.`

/** Checks one verklaring van vernietiging, and ends with 1 where it does not hold (S11). */
async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { sleutel: { type: 'string' }, help: { type: 'boolean' } },
  })
  const [bestand] = positionals
  if (values.help) return console.log(gebruik)
  if (bestand === undefined || values.sleutel === undefined) throw new Error(gebruik)
  const { klopt, inhoud, vingerafdruk } = checkStatement(
    await readFile(bestand, 'utf8'),
    await readFile(values.sleutel, 'utf8'),
  )
  if (!klopt) throw new Error('De handtekening klopt niet: dit is niet wat dit huis heeft ondertekend.')
  console.log(`De handtekening klopt. Ondertekend met de sleutel ${vingerafdruk}.`)
  console.log(JSON.stringify(JSON.parse(inhoud), null, 2))
}

run().catch((fault: unknown) => {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exitCode = 1
})
