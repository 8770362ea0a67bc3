import { runImport, type ImportCall } from '~/jobs/import.server'
import type { ImportResult } from '~/reads/import-result.server'
import { absenceFile, organisationFile, staffFile, type TestFile } from './files'

/** One call of the import, as the command makes it. */
export const imported = (files: TestFile[], how: Partial<ImportCall> = {}): Promise<ImportResult> =>
  runImport({ files, source: 'lön', dryRun: false, skipBad: false, ...how })

const names = ['added', 'changed', 'unchanged', 'ignored', 'bad'] as const

/** What the rows of each file came to, without the zeros: `franvaro.csv: 2 added, 1 bad`. Checks that they add up. */
export const countsOf = ({ files }: ImportResult): string[] =>
  files.map((file) => {
    const sum = names.reduce((total, name) => total + file[name], 0)
    if (sum !== file.rows) throw new Error(`${file.name} has ${file.rows} rows but ${sum} are accounted for`)
    const counts = names.filter((name) => file[name] > 0).map((name) => `${file[name]} ${name}`)
    return `${file.name}: ${counts.join(', ')}`
  })

/** Two workplaces under one område; Karin manages Elin and Jonas, Anders manages Tove. */
export const organisation = () =>
  organisationFile(
    'NORD;Område Nord;omrade;',
    'HEM;Hemsjukvården Öster;arbetsplats;NORD',
    'AVD61;Akutavdelning 61;arbetsplats;NORD',
  )

export const staff = () =>
  staffFile(
    '101;Elin Wallgren;K;1984;HEM;100;2020-01-01;',
    '100;Karin Lindqvist;K;1971;HEM;;2015-01-01;',
    '102;Jonas Ekberg;M;1990;HEM;100;2021-03-01;',
    '200;Anders Holmgren;M;1969;AVD61;;2012-01-01;',
    '201;Tove Bergdahl;K;1988;AVD61;200;2019-01-01;',
  )

export const absence = () =>
  absenceFile('101;2026-11-10;2026-11-12;100;sjuk;', '102;2026-11-16;;50;;', '201;2026-10-05;2026-10-09;100;sjuk;')

/** An employer that has been imported. */
export const employer = () => imported([organisation(), staff()])
