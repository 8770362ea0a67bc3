import type { Refusal } from '~/domain/outcome'
import { fileFaultText, noteText, rowErrorText } from './import-error'
import { wholeNumber } from './number'

interface ReportedFile {
  name: string
  kind: string
  rows: number
  added: number
  changed: number
  unchanged: number
  ignored: number
  bad: number
  notes: { code: string; count: number; value?: string }[]
}

interface ReportedFault {
  line: number
  column: string
  value: string
  code: string
  about: Record<string, string | number> | null
}

/** "franvaro.csv: 1 000 rader, 990 nya, 5 ändrade, 3 oförändrade, 1 utelämnad, 1 felaktig" and the notes below. */
export function fileReport(file: ReportedFile): string {
  const counts = [
    `${wholeNumber(file.rows)} ${file.rows === 1 ? 'rad' : 'rader'}`,
    `${wholeNumber(file.added)} ${file.added === 1 ? 'ny' : 'nya'}`,
    `${wholeNumber(file.changed)} ${file.changed === 1 ? 'ändrad' : 'ändrade'}`,
    `${wholeNumber(file.unchanged)} ${file.unchanged === 1 ? 'oförändrad' : 'oförändrade'}`,
    `${wholeNumber(file.ignored)} ${file.ignored === 1 ? 'utelämnad' : 'utelämnade'}`,
    `${wholeNumber(file.bad)} ${file.bad === 1 ? 'felaktig' : 'felaktiga'}`,
  ]
  return [`${file.name}: ${counts.join(', ')}`, ...file.notes.map((note) => `  ${noteText(note)}`)].join('\n')
}

/** The line that programs read: the contract of `npm run import -- --json`. */
export const fileReportJson = (file: ReportedFile, faults: readonly ReportedFault[], dryRun: boolean): string =>
  JSON.stringify({
    file: file.name,
    kind: file.kind,
    rows: file.rows,
    added: file.added,
    changed: file.changed,
    unchanged: file.unchanged,
    ignored: file.ignored,
    errors: faults.map(({ line, column, value, ...fault }) => ({
      line,
      column,
      value,
      reason: rowErrorText(said(fault)),
    })),
    dryRun,
  })

/** What the whole call came to. */
export function callReport(bad: number, { dryRun, skipBad }: { dryRun: boolean; skipBad: boolean }): string {
  if (dryRun) return 'Provkörning: inget är inläst.'
  if (bad === 0) return 'Inläst.'
  const rows = bad === 1 ? 'en felaktig rad' : `${wholeNumber(bad)} felaktiga rader`
  return skipBad ? `Inläst utan ${rows}.` : `Inget är inläst: ${rows}. Rätta filen, eller läs in resten med --skip-bad.`
}

/** Why an import could not run at all. */
export function failureText(code: string, about: Refusal['about']): string {
  const text = failures[code] ?? fileFaultText({ code, ...(about ? { about } : {}) })
  return about?.file === undefined ? text : `${about.file}: ${text}`
}

export const said = ({ code, about }: Pick<ReportedFault, 'code' | 'about'>): Refusal => ({
  code,
  ...(about ? { about } : {}),
})

const failures: Record<string, string> = {
  'bad-rows': 'Inget är inläst, eftersom det finns felaktiga rader.',
  interrupted: 'Inläsningen avbröts innan den var klar. Inget är inläst. Börja om från början.',
  undecided: 'Ingen bestämde sig inom ett dygn, så filerna togs bort. Inget är inläst.',
  unexpected: 'Något gick fel i portalen. Inget är inläst. Försök igen, och säg till om det händer en gång till.',
}
