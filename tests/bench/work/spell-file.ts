import { closeSync, openSync, writeSync } from 'node:fs'
import { dice } from '#db/seed/dice'
import { day, isoDay, type Day } from '~/domain/day'
import { spellsOf } from '../employer/spells'
import { measuringDay } from '../surroundings'

/** A file of absence as a payroll system writes it, for employees numbered from 100000 on. */
export function writeSpellFile(path: string, rows: number, employees: number): void {
  const file = openSync(path, 'w')
  const today = day(measuringDay)
  const chance = dice(rows)
  writeSync(file, 'anstallningsnummer;from;tom;omfattning;orsak;intyg_tom;extern_id\n')
  const perYear = (1.5 * rows) / employees / 10
  let written = 0
  for (let at = 0; at < employees && written < rows; at += 1) {
    const last = Math.min(rows, Math.round(((at + 1) * rows) / (0.9 * employees)))
    const lines: string[] = []
    for (const { from, to, extent } of spellsOf(chance, today - 3650, today, perYear)) {
      if (written === last) break
      written += 1
      const until = to === null ? '' : isoDay(to as Day)
      lines.push(`${100_000 + at};${isoDay(from as Day)};${until};${extent};sjuk;;L${written}\n`)
    }
    writeSync(file, lines.join(''))
  }
  closeSync(file)
  if (written !== rows) throw new Error(`Only ${written} of ${rows} rows were written`)
}
