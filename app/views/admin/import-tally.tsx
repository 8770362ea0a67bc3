import type { BatchDetails } from '~/reads/import-batch.server'
import { kindRows } from '~/text/import'
import { wholeNumber } from '~/text/number'
import { Tally, type Count } from '~/ui/tally'
import { sumsOf } from './import-sums'

/** How many rows there are, and what each of them comes to. */
export function ImportTally({ batch }: { batch: BatchDetails }) {
  const { rows, added, changed, unchanged, ignored, bad } = sumsOf(batch)
  const words = wordsFor(batch)
  const taken = batch.phase === 'done' || batch.phase === 'undone'
  const items: Count[] = [
    { value: wholeNumber(rows), label: batch.files.length > 1 ? 'rader i filerna' : 'rader i filen' },
    { value: wholeNumber(unchanged), label: 'finns redan, lika' },
    { value: wholeNumber(added), label: added === 1 ? words.one : words.several },
    { value: wholeNumber(changed), label: taken ? 'ändrade' : 'ändras' },
    ...(ignored > 0 ? [{ value: wholeNumber(ignored), label: taken ? 'lämnade utanför' : 'lämnas utanför' }] : []),
    bad > 0
      ? { value: wholeNumber(bad), label: bad === 1 ? 'rad med fel' : 'rader med fel', tone: 'blocks' }
      : { value: '0', label: 'rader med fel' },
  ]
  return (
    <div className="md:pt-5">
      <Tally items={items} />
    </div>
  )
}

/** Files of several kinds have only rows in common. */
function wordsFor({ files }: BatchDetails): { one: string; several: string } {
  const [first] = files
  return first && files.every(({ kind }) => kind === first.kind)
    ? kindRows[first.kind]
    : { one: 'ny rad', several: 'nya rader' }
}
