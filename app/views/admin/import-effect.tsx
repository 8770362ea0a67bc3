import type { Day } from '~/domain/day'
import type { BatchDetails } from '~/reads/import-batch.server'
import { shortDay } from '~/text/day'
import { counted, countWord, sentence, wholeNumber } from '~/text/number'
import { workplacesText } from '~/text/organisation'
import { Section } from '~/ui/section'
import { sumsOf, type ImportSums } from './import-sums'

interface ImportEffect {
  batch: BatchDetails
  today: Day
}

/** What readers will see when it has been taken in, in sentences with the number first. */
export function ImportEffect({ batch, today }: ImportEffect) {
  const sums = sumsOf(batch)
  const { effect } = batch
  const changes = sums.added + sums.changed > 0
  return (
    <Section
      title={batch.files.length > 1 ? 'Det här ändras om du tar in filerna' : 'Det här ändras om du tar in filen'}
    >
      <div className="measure space-y-2.5">
        {!changes && <p>{nothing(sums)}</p>}
        {effect && effect.newSpells > 0 && (
          <p>
            <b>{spells(effect.newSpells)}</b> på {workplacesText(effect.workplaces)}.{freshText(batch, today)}
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
        {changes && <p>Signalerna räknas om direkt efteråt, för dem som något har ändrats för.</p>}
      </div>
    </Section>
  )
}

/** Why nothing is changed: nothing could be read, nothing concerned us, or everything stood there already. */
function nothing({ taken, bad, ignored, rows }: ImportSums): string {
  if (rows === 0) return 'Inget. Filen har inga rader.'
  if (taken > 0)
    return bad + ignored > 0 ? 'Inget. Resten finns redan och är lika.' : 'Inget. Allt i filen finns redan och är lika.'
  return bad > 0 ? 'Inget. Ingen rad i filen kan läsas in.' : 'Inget. Alla rader lämnas utanför.'
}

/** How fresh the absence becomes, unless something taken in before is as fresh. */
function freshText({ freshTo, freshNow }: BatchDetails, today: Day): string | null {
  if (freshNow !== null && freshNow >= (freshTo ?? freshNow))
    return ` Frånvaron är fortsatt färsk till och med ${shortDay(freshNow, today)}.`
  return freshTo === null ? null : ` Frånvaron blir färsk till och med ${shortDay(freshTo, today)}.`
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
