import { breakOffReasons } from '~/domain/intervention/answer'
import type { MoveAct } from '~/domain/intervention/act-form'
import type { InterventionHead as Head } from '~/reads/intervention-head.server'
import { breakOffReasonText } from '~/text/intervention'
import { dateLabel } from '~/text/intervention-move'
import { RadioGroup } from '~/ui/radio-group'
import { TextArea } from '~/ui/text-area'
import { DateField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'

export const Fields = ({ field, act, shown }: { field: FieldOf; act: MoveAct; shown: Head }) => (
  <>
    {act === 'avbryt' && (
      <RadioGroup
        {...field('orsak')}
        legend="Varför avbryts insatsen?"
        options={breakOffReasons.map((value) => ({ value, label: breakOffReasonText[value] }))}
      />
    )}
    {(act === 'hoppa-over' || act === 'tillbaka' || act === 'avbryt') && (
      <TextArea
        {...field('skal')}
        label={act === 'avbryt' ? 'Beskriv kort' : 'Varför?'}
        hint="Alla som är med läser det. Skriv om arbetet, aldrig om någon enskild."
      />
    )}
    {act !== 'avbryt' && act !== 'avsluta' && act !== 'angra' && (
      <DateField {...field('datum')} label={dateLabel(act, shown.stage)} hint="Datumet går att ändra sedan." />
    )}
  </>
)
