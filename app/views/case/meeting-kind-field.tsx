import { meetingKinds } from '~/domain/meeting'
import { meetingHint, meetingName } from '~/text/meeting'
import { sentence } from '~/text/number'
import { RadioGroup } from '~/ui/radio-group'
import type { FieldOf } from '../parts/typed-form'

export const KindField = ({ field }: { field: FieldOf }) => (
  <RadioGroup
    {...field('sort')}
    legend="Vilket möte?"
    options={meetingKinds.map((value) => ({ value, label: sentence(meetingName[value]), hint: meetingHint[value] }))}
  />
)
