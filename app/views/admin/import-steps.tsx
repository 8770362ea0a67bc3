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
      items={labels.map(([done, doing], step) => {
        const state = stateOf(step, at, batch.phase)
        return { label: state === 'ongoing' ? doing : done, note: notes[step], state }
      })}
    />
  )
}

const labels = [
  ['Filen läst', 'Filen läses'],
  ['Kolumner kopplade', 'Kolumner kopplas'],
  ['Torrkörning klar', 'Rader prövas'],
  ['Ta in', 'Tas in'],
] as const

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

function stateOf(step: number, at: number, phase: BatchDetails['phase']): Step['state'] {
  if (step < at) return 'done'
  if (step > at) return 'later'
  if (phase === 'failed') return 'blocks'
  return phase === 'ready' || phase === 'discarded' ? 'later' : 'ongoing'
}

const readNote = ({ files, rowsRead, phase, headers }: BatchDetails): string => {
  const [first] = files
  if (phase === 'waiting') return 'Väntar på sin tur'
  if (phase === 'mapping') return headers?.causes ? `${rowsText(rowsRead)} lästa` : 'Bara rubrikraden'
  if (phase === 'reading' || !first) return `${rowsText(rowsRead)} hittills`
  return files.length === 1 ? formatOf(first) : counted(files.length, 'fil', 'filer')
}

const formatOf = ({ encoding, separator }: BatchFile): string => [encoding, separator].filter(Boolean).join(', ')

function columnsNote({ files, phase }: BatchDetails): string {
  if (phase === 'mapping') return 'Väntar på dig'
  const profiles = [...new Set(files.flatMap(({ profile }) => profile ?? []))]
  if (profiles.length > 0) return `Mallen ${profiles.join(', ')}`
  return files.length > 0 ? 'Rubrikerna känns igen' : 'Inte än'
}

function triedNote(batch: BatchDetails): string {
  if (batch.phase === 'planning') return `${rowsText(batch.rowsPlanned)} hittills`
  return place[batch.phase] > 2 ? triedText(sumsOf(batch).rows) : 'Inte än'
}

const triedText = (rows: number): string => `${rowsText(rows)} ${rows === 1 ? 'prövad' : 'prövade'}`

function takenNote({ phase }: BatchDetails): string {
  if (phase === 'ready') return 'Väntar på dig'
  if (phase === 'publishing') return 'Pågår'
  if (phase === 'discarded') return 'Kastad'
  if (phase === 'undone') return 'Ångrad'
  return place[phase] === 4 ? 'Inläst' : 'Inte än'
}
