import { settingBounds, type SettingName } from '~/domain/setting'
import { sentence } from '~/text/number'
import { roleName } from '~/text/role'
import { settingValueText } from '~/text/setting'
import { CheckGroup } from '~/ui/check-group'
import { HiddenField } from '~/ui/form'
import { RadioGroup } from '~/ui/radio-group'
import { TextField } from '~/ui/text-field'

interface SettingField {
  setting: SettingName
  name: string
  value?: string
  error?: string
}

/** A number or a text as it is written, one of a few words, or the roles that are chosen beside those that are never left out. */
export function SettingField({ setting, ...field }: SettingField) {
  const bounds = settingBounds[setting]
  if ('oneOf' in bounds) {
    const options = bounds.oneOf.map((value) => ({ value, label: sentence(settingValueText(setting, value)) }))
    return <RadioGroup {...field} legend="Värde" options={options} />
  }
  if (!('among' in bounds)) return <TextField {...field} label="Värde" {...look(bounds)} />
  const { among, always } = bounds
  return (
    <>
      <HiddenField name={field.name} value={always.join(',')} />
      <CheckGroup
        {...field}
        legend="Roller"
        hint={`Alltid med: ${always.map((role) => roleName[role]).join(', ')}.`}
        options={among
          .filter((role) => !always.includes(role))
          .map((role) => ({ value: role, label: sentence(roleName[role]) }))}
      />
    </>
  )
}

const look = (bounds: { longest: number } | { least: number; most: number }) =>
  'longest' in bounds
    ? ({ hint: `Högst ${bounds.longest} tecken.` } as const)
    : ({ hint: `Ett tal från ${bounds.least} till ${bounds.most}.`, inputMode: 'numeric', width: 'short' } as const)
