import type { BatchDetails, BatchFile } from '~/reads/import-batch.server'
import { rowsText } from '~/text/import'
import { counted } from '~/text/number'
import { Steps, type Step } from '~/ui/steps'
import { sumsOf } from './import-sums'

/** Filen läst, kolumner kopplade, torrkörning klar, ta in: how far it has come and what came out of each. */
export const ImportSteps = ({ batch }: { batch: BatchDetails }) => {
  const at = place[batch.phase]
  const notes = [readNote(batch), columnsNote(batch), triedNote(batch), takenNote(batch)]
  return (
    <Steps
      items={labels.map((label, step) => ({
        label,
        note: notes[step],
        state: stateOf(step, at, batch.phase === 'failed'),
      }))}
    />
  )
}

const labels = ['Filen läst', 'Kolumner kopplade', 'Torrkörning klar', 'Ta in']

/** The step that goes on. */
const place: Record<BatchDetails['phase'], number> = {
  waiting: 0,
  reading: 0,
  mapping: 1,
  planning: 2,
  ready: 3,
  publishing: 3,
  evaluating: 4,
  done: 4,
  failed: 0,
  discarded: 3,
  undone: 4,
}

function stateOf(step: number, at: number, failed: boolean): Step['state'] {
  if (step < at) return 'done'
  if (step > at) return 'later'
  if (failed) return 'blocks'
  return at === 3 ? 'later' : 'ongoing'
}

const readNote = ({ files, rowsRead, phase }: BatchDetails): string => {
  const [first] = files
  if (phase === 'waiting') return 'Väntar på sin tur'
  if (phase === 'reading' || !first) return `${rowsText(rowsRead)} hittills`
  return files.length === 1 ? formatOf(first) : counted(files.length, 'fil', 'filer')
}

const formatOf = ({ encoding, separator }: BatchFile): string =>
  [encoding, separator === null ? null : (separatorName[separator] ?? 'egen avskiljare')].filter(Boolean).join(', ')

const separatorName: Record<string, string> = { ';': 'semikolon', ',': 'komma', '\t': 'tabb' }

function columnsNote({ files, phase }: BatchDetails): string {
  if (phase === 'mapping') return 'Väntar på dig'
  const profiles = [...new Set(files.flatMap(({ profile }) => profile ?? []))]
  if (profiles.length > 0) return `Mallen ${profiles.join(', ')}`
  return files.length > 0 ? 'Rubrikerna känns igen' : 'Inte än'
}

function triedNote(batch: BatchDetails): string {
  if (batch.phase === 'planning') return `${rowsText(batch.rowsPlanned)} hittills`
  return place[batch.phase] > 2 ? `${rowsText(sumsOf(batch).rows)} prövade` : 'Inte än'
}

function takenNote({ phase }: BatchDetails): string {
  if (phase === 'ready') return 'Väntar på dig'
  if (phase === 'publishing') return 'Pågår'
  if (phase === 'discarded') return 'Kastad'
  if (phase === 'undone') return 'Ångrad'
  return place[phase] === 4 ? 'Inläst' : 'Inte än'
}
