import { DateField, TextField } from '~/ui/text-field'
import type { FieldOf } from '../parts/typed-form'
import { NumberReason } from './number-reason'

/** When and where a talk is. */
export const TalkSlotFields = ({ field }: { field: FieldOf }) => (
  <>
    <DateField {...field('datum')} label="Dag" />
    <TextField {...field('tid')} label="Tid, om den är bestämd" hint="Till exempel 10.30." width="short" />
    <TextField {...field('plats')} label="Plats, om den är bestämd" hint="Till exempel sal 12." />
    <NumberReason field={field} of="plats" />
  </>
)
