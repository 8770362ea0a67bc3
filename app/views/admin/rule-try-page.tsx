import { rulePresets, type RulePreset } from '~/domain/rule'
import { path } from '~/paths'
import { RadioGroup } from '~/ui/radio-group'
import { TextField } from '~/ui/text-field'
import { TextLink } from '~/ui/text-link'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import type { FieldOf } from '../parts/typed-form'
import { rulesTrail } from './trails'

interface RuleTryPageProps extends PostedProps {
  kind: 'upprepad' | 'lang'
  /** What stands in the fields, from a preset. */
  initial: Record<string, string>
}

export const RuleTryPage = ({ kind, initial, ...posted }: RuleTryPageProps) => (
  <FormPage
    {...posted}
    trail={rulesTrail({ label: 'Pröva en regel' })}
    title="Pröva en regel"
    lead="Du får veta hur många signaler regeln skulle ha gett det senaste året, per vecka och per arbetsplats. Inget slås på."
    above={<Presets />}
    tab={kind === 'upprepad' ? 'Upprepad kort frånvaro' : 'Lång frånvaro'}
    action={path('ruleTry', {}, { sort: kind })}
    hidden={{ sort: kind }}
    initial={initial}
    save="Pröva regeln"
    cancel={path('rules')}
  >
    {(field) => (kind === 'upprepad' ? <Repeated field={field} /> : <Long field={field} />)}
  </FormPage>
)

const presets: RulePreset[] = ['6/12', '4/12', '4/6', '3/6', '>14', '>28', '60']

const Presets = () => (
  <p className="measure mt-4 flex flex-wrap gap-x-4 text-row">
    Börja från:
    {presets.map((name) => (
      <TextLink key={name} to={path('ruleTry', {}, { regel: name })}>
        {presetText(name)}
      </TextLink>
    ))}
  </p>
)

const presetText = (name: RulePreset): string => {
  const rule = rulePresets[name]
  return rule.kind === 'repeated' ? `${rule.minOccasions} på ${rule.windowMonths} månader` : `dag ${rule.fromDay}`
}

const yesNo = (yes: string, no: string) => [
  { value: 'ja', label: yes },
  { value: 'nej', label: no },
]

const Repeated = ({ field }: { field: FieldOf }) => (
  <>
    <TextField {...field('tillfallen')} label="Minst så många tillfällen" inputMode="numeric" width="short" />
    <TextField {...field('manader')} label="På så många månader" inputMode="numeric" width="short" />
    <TextField
      {...field('langst')}
      label="Längsta tillfälle som räknas, i dagar"
      hint="Vanligen 14. Längre frånvaro fångas av andra regler."
      inputMode="numeric"
      width="short"
    />
    <RadioGroup {...field('deltid')} legend="Frånvaro på deltid" options={yesNo('Räknas', 'Räknas inte')} />
  </>
)

const Long = ({ field }: { field: FieldOf }) => (
  <>
    <TextField
      {...field('dagar')}
      label="Från och med dag"
      hint="Dag 15 betyder mer än 14 dagar i följd."
      inputMode="numeric"
      width="short"
    />
    <RadioGroup
      {...field('kontakt')}
      legend="När ni har pratat sedan första dagen"
      options={yesNo('Slutar regeln gälla', 'Gäller regeln ändå')}
    />
  </>
)
