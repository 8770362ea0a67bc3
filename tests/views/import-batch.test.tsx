import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { day } from '~/domain/day'
import type { BatchDetails, BatchFault, BatchFile } from '~/reads/import-batch.server'
import { progressStatus, progressText } from '~/text/import-progress'
import { ImportBatchPage } from '~/views/admin/import-batch-page'

const today = day('2026-11-20')
const file: BatchFile = {
  ...{ id: 1, name: 'franvaro_2026-11-20.csv', kind: 'franvaro', encoding: 'ISO-8859-1', separator: 'semikolon' },
  ...{ rows: 4812, added: 131, changed: 19, unchanged: 4655, ignored: 0, bad: 7, profile: null },
  notes: [{ code: 'other-cause', count: 12, value: 'vab' }],
}
const fault = (id: number, line: number): BatchFault => ({
  ...{ id, file: file.name, line, column: 'anstallningsnummer', value: 'E-30771', code: 'unknown-person', about: null },
})
const batch: BatchDetails = {
  ...{ slug: 'k3v', source: 'Lönesystemet', phase: 'ready', headers: null, failure: null, failureAbout: null },
  ...{ rowsRead: 4812, bytesRead: 900, bytesTotal: 1000, rowsPlanned: 4812, personsDone: 0, personsTotal: 0 },
  ...{
    startedAt: Date.parse('2026-11-20T05:12:00Z'),
    finishedAt: null,
    by: 'Leif Dahlén',
    waiting: [],
    changedLater: [],
    tookMs: 3100,
  },
  effect: { newSpells: 131, workplaces: 74, changedEnds: 19, handConflicts: 2 },
  files: [file],
  faults: [fault(1, 871), fault(2, 872)],
  freshTo: day('2026-11-19'),
  freshNow: day('2026-11-18'),
}

const shown = (changes: Partial<BatchDetails> = {}) =>
  renderToStaticMarkup(
    <ImportBatchPage batch={{ ...batch, ...changes }} page={1} today={today} role="admin" />,
  ).replaceAll('\u00a0', ' ')

test('a dry run says what can be read in, in the words of the picture', () => {
  const page = shown()
  for (const words of [
    '<h1 class="text-h1">4 805 rader kan läsas in, 7 kan det inte</h1>',
    'Inget är ändrat än. Det här är en torrkörning av <strong>franvaro_2026-11-20.csv</strong> från Lönesystemet, gjord i dag kl. 06.12 på 3 sekunder.',
    ...['ISO-8859-1, semikolon', '4 812 rader prövade', 'Väntar på dig', 'Ta in 4 805 rader', 'Kasta och börja om'],
    'De sju raderna med fel lämnas utanför och ligger kvar i listan. Du kan ångra hela inläsningen efteråt.',
    '<b>131 nya perioder</b> på 74 arbetsplatser. Frånvaron blir färsk till och med tor 19 nov.',
    '<b>19 perioder får nytt slutdatum.</b>',
    'krockar med frånvaro som är införd för hand',
    '12 rader med orsaken ”vab” är inte sjukfrånvaro',
  ])
    expect(page).toContain(words)
})

test('a dry run of older absence says that the picture stays as fresh as it is', () => {
  const page = shown({ freshTo: day('2026-10-06'), freshNow: day('2026-11-19') })
  expect(page).toContain('Frånvaron är fortsatt färsk till och med tor 19 nov.')
  expect(page).not.toContain('6 okt')
  expect(shown({ freshNow: null })).toContain('Frånvaron blir färsk till och med tor 19 nov.')
})

const none = { added: 0, changed: 0, unchanged: 0, ignored: 0, bad: 0 }
const effect = { newSpells: 0, workplaces: 0, changedEnds: 0, handConflicts: 0 }

test.each<[string, Partial<BatchFile>, string, string]>([
  ['bad', { rows: 1, bad: 1 }, 'Inget. Ingen rad i filen kan läsas in.', 'Raden kan inte läsas in'],
  [
    'left out',
    { rows: 2, ignored: 2 },
    'Inget. Alla rader lämnas utanför.',
    '<h1 class="text-h1">Alla rader lämnas utanför</h1>',
  ],
  [
    'bad or left out',
    { rows: 3, ignored: 2, bad: 1 },
    'Inget. Ingen rad i filen kan läsas in.',
    'Ingen av 3 rader kan läsas in',
  ],
])(
  'when all rows are %s nothing is said to be there already, and there is nothing to take in',
  (_what, counts, words, title) => {
    const page = shown({ files: [{ ...file, ...none, ...counts }], effect, faults: [] })
    expect(page).toContain(words)
    expect(page).toContain(title)
    expect(page).not.toContain('är lika')
    expect(page).not.toContain('value="ta-in"')
    expect(page).toContain('value="kasta"')
  },
)

test('rows that are left out are not counted as taken in, before or after', () => {
  const files = [{ ...file, ...none, rows: 12, added: 2, ignored: 10 }]
  const page = shown({ files, faults: [] })
  expect(page).toContain('2 rader kan läsas in, 10 lämnas utanför')
  expect(page).toContain('Ta in 2 rader')
  expect(shown({ files, faults: [], phase: 'done' })).toContain('2 rader är inlästa')
  const nothing = shown({ files: [{ ...file, ...none, rows: 10, ignored: 10 }], faults: [], phase: 'done' })
  expect(nothing).toContain('Ingen rad är inläst')
})

test('columns are called what people call them', () => {
  const faults = [fault(1, 871), { ...fault(2, 9), column: 'tom' }, { ...fault(3, 10), column: 'Slutdatum' }]
  const page = shown({ faults })
  for (const words of ['>Anställningsnr<', '>Till<', '>Slutdatum<']) expect(page).toContain(words)
})

test('a fault that comes again points to the first row it was in, and nobody is named', () => {
  const page = shown()
  expect(page).toMatch(/871.*Läs in personalfilen först.*872.*Samma som rad 871/s)
  expect(page).toContain('Du ser aldrig namn här.')
})

test('several files are counted together, and each by itself in the order they are taken', () => {
  const staff: BatchFile = { ...file, id: 2, name: 'personal.csv', kind: 'personal', rows: 10, added: 10, changed: 0 }
  const page = shown({ files: [{ ...staff, unchanged: 0, bad: 0, notes: [] }, file] })
  for (const words of ['4 815 rader kan läsas in', '2 filer', 'nya rader', 'I den ordning de tas in', 'personal.csv'])
    expect(page).toContain(words)
})

test('while it runs the page says how far it has come, seldom enough to be listened to', () => {
  const page = shown({ phase: 'reading', files: [] })
  expect(page).toMatch(/<progress[^>]*value="900"[^>]*max="1000"/)
  expect(page).toMatch(/role="status"[^>]*>Filerna läses, 90 procent\.</)
  expect(page).toContain('href="/admin/import/k3v"')
  expect(
    progressText({ ...batch, phase: 'evaluating', personsDone: 50, personsTotal: 1700 }).replace('\u00a0', ' '),
  ).toBe('Alla ser den nya frånvaron. 50 av 1 700 medarbetare klara.')
  expect(progressStatus({ ...batch, phase: 'planning', rowsPlanned: 1799 })).toBe('Raderna prövas, 30 procent.')
})

test('a dry run says how long it took', () => {
  expect(shown()).toContain('på 3 sekunder.')
  expect(shown({ tookMs: 200 })).toContain('på en sekund.')
  expect(shown({ tookMs: 150_000 })).toContain('på 3 minuter.')
  expect(shown({ tookMs: null })).not.toContain('sekund')
})

test('what has been changed since hinders an undo and is listed', () => {
  const later = { kind: 'franvaro', key: '10001', from: day('2026-11-02'), changedBy: 'hand', batch: null } as const
  const page = shown({ phase: 'done', changedLater: [{ ...later, how: 'replaced' }] })
  expect(page).toMatch(/kan inte ångras.*10001.*För hand/s)
  expect(page).not.toContain('value="angra"')
  expect(shown({ phase: 'done' })).toContain('value="angra"')
})

test('what could not be read says why and what to do', () => {
  const page = shown({ phase: 'failed', failure: 'empty-file', failureAbout: { file: 'tom.csv' }, files: [] })
  expect(page).toContain('Inget är inläst')
  expect(page).toContain('tom.csv: Filen är tom.')
})

test.each(['ready', 'done', 'mapping', 'waiting'] as const)(
  'its form is sent once per showing when it is %s',
  (phase) => {
    const headers = phase === 'mapping' ? { file: 'personal.csv', columns: ['Namn'] } : null
    const page = renderToStaticMarkup(
      <ImportBatchPage batch={{ ...batch, phase, headers }} page={1} today={today} role="admin" once="v1" />,
    )
    expect(page).toContain('<input type="hidden" name="visning" value="v1"/>')
    expect(page).toContain('<input type="hidden" name="roll" value="admin"/>')
  },
)
