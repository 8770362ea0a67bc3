import type { Day } from '~/domain/day'
import type { BatchDetails } from '~/reads/import-batch.server'
import { shortDay } from '~/text/day'
import { counted, countWord, sentence, wholeNumber } from '~/text/number'
import { workplacesText } from '~/text/organisation'
import { Section } from '~/ui/section'
import { sumsOf } from './import-sums'

interface ImportEffect {
  batch: BatchDetails
  today: Day
}

/** What readers will see when it has been taken in, in sentences with the number first. */
export function ImportEffect({ batch, today }: ImportEffect) {
  const { added, changed } = sumsOf(batch)
  const { effect, freshTo } = batch
  return (
    <Section
      title={batch.files.length > 1 ? 'Det här ändras om du tar in filerna' : 'Det här ändras om du tar in filen'}
    >
      <div className="measure space-y-2.5">
        {added + changed === 0 && <p>Inget. Allt i filen finns redan och är lika.</p>}
        {effect && effect.newSpells > 0 && (
          <p>
            <b>{spells(effect.newSpells)}</b> på {workplacesText(effect.workplaces)}.
            {freshTo !== null && ` Frånvaron blir färsk till och med ${shortDay(freshTo, today)}.`}
          </p>
        )}
        {effect && effect.changedEnds > 0 && (
          <p>
            <b>{sentence(counted(effect.changedEnds, 'period', 'perioder'))} får nytt slutdatum.</b>
          </p>
        )}
        {effect && effect.handConflicts > 0 && <HandConflicts count={effect.handConflicts} />}
        {otherRows(batch).map(({ count, text }) => (
          <p key={text}>
            <b>{wholeNumber(count)}</b> {text}
          </p>
        ))}
        {added + changed > 0 && <p>Signalerna räknas om direkt efteråt, för dem som något har ändrats för.</p>}
      </div>
    </Section>
  )
}

const spells = (count: number): string => sentence(counted(count, 'ny period', 'nya perioder'))

const HandConflicts = ({ count }: { count: number }) => (
  <p>
    <b>{sentence(counted(count, 'rad', 'rader'))} krockar med frånvaro som är införd för hand.</b>{' '}
    {count === 1 ? 'Den' : sentence(count <= 12 ? `de ${countWord(count)}` : 'de')} ändrar inget. Den som förde in
    frånvaron får frågan vilken uppgift som stämmer.
  </p>
)

const words = {
  organisation: 'enheter läggs till eller ändras.',
  personal: 'anställningsrader läggs till eller ändras.',
  schema: 'schemadagar läggs till eller ändras.',
}

function otherRows({ files }: BatchDetails): { count: number; text: string }[] {
  return Object.entries(words).flatMap(([kind, text]) => {
    const count = files.filter((file) => file.kind === kind).reduce((sum, file) => sum + file.added + file.changed, 0)
    return count > 0 ? [{ count, text }] : []
  })
}
