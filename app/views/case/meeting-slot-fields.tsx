import type { Slot } from '~/domain/meeting'
import { dateTime } from '~/text/day'
import { DateField, TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'
import { NumberReason } from './number-reason'

/** Day, from when to when, and where. */
export const SlotFields = ({ field }: { field: FieldOf }) => (
  <>
    <DateField {...field('datum')} label="Dag" />
    <div className="mt-5 flex flex-wrap items-start gap-x-6 gap-y-4 *:mt-0!">
      <TextField {...field('borjar')} label="Från klockan" hint="Till exempel 9.30" width="short" />
      <TextField {...field('slutar')} label="Till klockan" hint="Till exempel 10.30" width="short" />
    </div>
    <TextField {...field('plats')} label="Plats, om den är bestämd" hint="Till exempel sal 12, eller på distans." />
    <NumberReason field={field} of="plats" />
  </>
)

/** The fields as a meeting stands. */
export const slotValues = ({ on, from, to, place }: Slot): Record<string, string> => ({
  ...{ datum: dateTime(on), borjar: from, slutar: to, plats: place ?? '' },
})
