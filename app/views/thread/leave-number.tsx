import type { FieldOf } from '../parts/typed-form'
import { CheckGroup } from '~/ui/check-group'

/** Asked only when a telephone number has been found in the text. */
export function LeaveNumber({ field }: { field: FieldOf }) {
  const asked = field('nummer')
  if (asked.error === undefined && asked.value !== 'ja') return null
  return (
    <CheckGroup
      {...asked}
      legend="Telefonnumret"
      options={[{ value: 'ja', label: 'Låt numret stå. Alla i tråden kommer att se det.' }]}
    />
  )
}
