import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { addDays, day, isoDay } from '~/domain/day'

export interface TestFile {
  path: string
  name: string
}

/** A file as a payroll system would leave it, of the lines given. */
export function csvFile(name: string, ...lines: string[]): TestFile {
  const path = join(inject('folder'), `${randomUUID()}-${name}`)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return { path, name }
}

export const organisationFile = (...rows: string[]): TestFile =>
  csvFile('organisation.csv', 'kod;namn;typ;overordnad', ...rows)

export const staffFile = (...rows: string[]): TestFile =>
  csvFile('personal.csv', 'anstallningsnummer;namn;kon;fodelsear;arbetsplats;chef;from;tom', ...rows)

export const scheduleFile = (...rows: string[]): TestFile =>
  csvFile('schema.csv', 'anstallningsnummer;datum;timmar', ...rows)

export const absenceFile = (...rows: string[]): TestFile =>
  csvFile('franvaro.csv', 'anstallningsnummer;from;tom;omfattning;orsak;extern_id', ...rows)

/** So many spells of one day each, for staff numbered from 1000. */
export const manySpells = (staff: number, each: number): string[] =>
  Array.from({ length: staff * each }, (_, index) => {
    const from = isoDay(addDays(day('2016-01-04'), (index % each) * 14))
    return `${1000 + Math.floor(index / each)};${from};${from};100;sjuk;`
  })

export const manyStaff = (staff: number): string[] =>
  Array.from({ length: staff }, (_, index) => `${1000 + index};Namn ${index};K;1980;HEM;;2015-01-01;`)
