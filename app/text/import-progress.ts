import type { ImportPhase } from '~/domain/import/batch'
import { rowsText } from './import'
import { wholeNumber } from './number'

interface Progress {
  phase: ImportPhase
  rowsRead: number
  bytesRead: number
  bytesTotal: number
  rowsPlanned: number
  personsDone: number
  personsTotal: number
}

/** What is done, as a headline; for phases in which something is being done. */
export const progressTitle: Partial<Record<ImportPhase, string>> = {
  waiting: 'Filerna väntar på sin tur',
  reading: 'Filerna läses',
  planning: 'Raderna prövas',
  publishing: 'Raderna tas in',
  evaluating: 'Inläst, nu räknas signalerna om',
}

/** "41 200 rader lästa, 34 procent av filerna" */
export function progressText({
  phase,
  rowsRead,
  bytesRead,
  bytesTotal,
  rowsPlanned,
  personsDone,
  personsTotal,
}: Progress): string {
  if (phase === 'waiting') return 'Börjar inom några sekunder, eller när inläsningen före är klar.'
  if (phase === 'reading') return `${rowsText(rowsRead)} lästa, ${percentOf(bytesRead, bytesTotal)} procent av filerna.`
  if (phase === 'evaluating')
    return `Alla ser den nya frånvaron. ${wholeNumber(personsDone)} av ${wholeNumber(personsTotal)} medarbetare klara.`
  return `${wholeNumber(rowsPlanned)} av ${rowsText(rowsRead)} prövade.`
}

/** The same, said seldom enough to be listened to: a step of ten percent at a time. */
export function progressStatus(progress: Progress): string {
  const { phase, rowsRead, bytesRead, bytesTotal, rowsPlanned, personsDone, personsTotal } = progress
  const title = progressTitle[phase] ?? ''
  if (phase === 'waiting') return `${title}.`
  const [done, total] =
    phase === 'reading'
      ? [bytesRead, bytesTotal]
      : phase === 'evaluating'
        ? [personsDone, personsTotal]
        : [rowsPlanned, rowsRead]
  return `${title}, ${Math.floor(percentOf(done, total) / 10) * 10} procent.`
}

const percentOf = (done: number, total: number): number =>
  total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0
