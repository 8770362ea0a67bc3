import type { Day } from '~/domain/day'
import { defaultForms } from '~/domain/intervention/default-forms'
import { ourForms } from '~/domain/intervention/house-forms'
import type { Step } from '~/domain/intervention/stage'
import { choiceOn, ourChoice, partsOf, type StepChoice } from '~/domain/intervention/step-choice'
import { demandName, hintName } from '~/domain/intervention/step-choice-form'
import { stepSlugs } from '~/domain/intervention/step-slug'
import { path } from '~/paths'
import { dateTime } from '~/text/day'
import { groupWords, ourStepNames } from '~/text/intervention-form'
import { DateField, TextField } from '~/ui/text-field'
import { FormPage } from '../parts/form-page'
import type { PostedProps } from '../parts/form-props'
import type { FieldOf } from '../parts/typed-form'
import { StepPart } from './step-part'
import type { ShownStepVersion } from './steps-section'
import { rulesTrail } from './trails'

interface StepFormPageProps extends PostedProps {
  step: Step
  versions: readonly ShownStepVersion[]
  today: Day
}

/** What a step of the support is called and asks, changed from a day on. */
export const StepFormPage = ({ step, versions, today, ...posted }: StepFormPageProps) => (
  <FormPage
    {...posted}
    trail={rulesTrail({ label: ourStepNames[step] })}
    title={`Insatsens steg: ${ourStepNames[step].toLowerCase()}`}
    lead="Namn och frågor är vår läsning tills ni väljer något eget. Det ni ändrar gäller från den dag ni väljer, även för pågående insatser. Det som redan är publicerat ändras aldrig."
    tab="Så ska steget se ut"
    action={path('stepForm', { steg: stepSlugs[step] })}
    initial={initialOf(step, choiceOn(versions, step, versions.at(-1)?.startsOn ?? today) ?? ourChoice, today)}
    save="Spara"
    cancel={path('rules')}
  >
    {(field) => (
      <>
        <TextField
          {...field('namn')}
          label="Vad heter steget hos er?"
          hint={`Tomt = ${ourStepNames[step]}. Högst 60 tecken.`}
        />
        <DateField {...field('fran')} label="Från och med" hint="I dag eller senare." />
        <Parts step={step} field={field} />
      </>
    )}
  </FormPage>
)

const Parts = ({ step, field }: { step: Step; field: FieldOf }) => {
  const parts = partsOf(defaultForms[step])
  return defaultForms[step].groups.map((group) => (
    <fieldset key={group.name} className="mt-8 border-t border-rule pt-4">
      <legend className="sr-only">{groupWords(group.name, ourForms).title}</legend>
      <h3 className="mb-2 text-h3">{groupWords(group.name, ourForms).title}</h3>
      {parts
        .filter((one) => one.group === group)
        .map((one) => (
          <StepPart key={one.part} {...one} field={field} />
        ))}
    </fieldset>
  ))
}

const initialOf = (step: Step, { name, weights, hints }: StepChoice, today: Day): Record<string, string> => ({
  ...{ namn: name ?? '', fran: dateTime(today) },
  ...Object.fromEntries(
    partsOf(defaultForms[step]).flatMap(({ part, ours }) => [
      [demandName(part), weights[part] ?? ours],
      [hintName(part), hints[part] ?? ''],
    ]),
  ),
})
