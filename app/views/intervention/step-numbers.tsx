import type { Day } from '~/domain/day'
import { shortDay } from '~/text/day'
import { per100, ratePercent, signedPoints } from '~/text/rate'
import { verdictLines } from '~/text/workplace'
import { Facts } from '~/ui/facts'
import { Section } from '~/ui/section'
import { State } from '~/ui/state'
import { VerdictLines } from '../workplace/verdict-lines'
import type { ShownStep } from './step-shown'

/** The numbers as they were when the work began, masked as they were then; they don't move while one writes. */
export const StepNumbers = ({ numbers, today }: { numbers: ShownStep['numbers']; today: Day }) => (
  <Section title="Siffrorna när insatsen började" aside={numbers && `Frysta ${shortDay(numbers.frozenOn, today)}`}>
    {numbers === null ? (
      <p className="text-ink-2">Siffrorna fryses när kartläggningen börjar.</p>
    ) : numbers.numbers.row === null || numbers.numbers.kind !== 'value' ? (
      <Hidden kind={numbers.numbers.kind} />
    ) : (
      <Shown row={numbers.numbers.row} whole={numbers.numbers.whole ?? null} />
    )}
  </Section>
)

type Numbers = NonNullable<ShownStep['numbers']>['numbers']

const Hidden = ({ kind }: { kind: Numbers['kind'] }) => (
  <>
    <State kind={kind === 'masked' ? 'masked' : 'undecided'}>
      {kind === 'masked' ? 'Visas inte' : 'Det finns för lite underlag'}
    </State>
    <p className="measure text-small text-ink-2">
      En grupp som är så liten att någon kan kännas igen visas aldrig. Kartläggningen får vila på det ni vet på annat
      sätt.
    </p>
  </>
)

const Shown = ({ row, whole }: { row: NonNullable<Numbers['row']>; whole: NonNullable<Numbers['whole']> | null }) => (
  <>
    <VerdictLines lines={verdictLines({ total: row.total, short: row.short })} />
    <Facts
      items={[
        {
          label: 'Tolv månader dessförinnan',
          value: told(row.rate, ratePercent),
          note: beside('av ordinarie arbetstid', whole?.rate, ratePercent),
        },
        {
          label: 'Mot ett år tidigare',
          value: told(row.change, signedPoints),
          note: beside('procentenheter', whole?.change, signedPoints),
        },
        {
          label: 'Tillfällen per 100 anställda',
          value: told(row.occasionsPer100, occasionsText),
          note: beside('alla längder', whole?.occasionsPer100, occasionsText),
        },
      ]}
    />
  </>
)

const occasionsText = (count: number): string => per100(count / 100)

/** With what all had then, where that was told. */
const beside = (note: string, whole: number | null | undefined, text: (value: number) => string): string =>
  typeof whole === 'number' ? `${note}, hela organisationen då ${text(whole)}` : note

const told = (value: number | null, text: (value: number) => string): string =>
  value === null ? 'Visas inte' : text(value)
