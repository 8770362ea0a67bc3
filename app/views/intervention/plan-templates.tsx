import { measureTemplates } from '~/domain/intervention/measure-template'
import { stepButtons } from '~/domain/intervention/step-button'
import { themes } from '~/domain/intervention/theme'
import { formErrorText } from '~/text/form-error'
import { themeText } from '~/text/intervention-choice'
import { templateWords } from '~/text/measure-template'
import { Button } from '~/ui/button'
import { FieldError, FieldHint } from '~/ui/field'
import { SelectBox } from '~/ui/select-field'

/** Measures to begin from, by theme: one of them fills in a row. */
export const PlanTemplates = ({ error }: { error: boolean }) => {
  const told = error ? formErrorText({ code: 'choose' }) : undefined
  return (
    <div className="mt-6 border-t border-rule pt-4" data-screen>
      <label htmlFor="mall" className="mb-1 block text-row font-key">
        Börja från ett förslag
      </label>
      <FieldHint id="mall" hint="Förslagen är våra. Allt går att ändra när raden står i planen." />
      <div className="flex flex-wrap items-start gap-3">
        <SelectBox
          id="mall"
          name="mall"
          defaultValue=""
          aria-invalid={error ? true : undefined}
          aria-describedby={`mall-hint${error ? ' mall-error' : ''}`}
          error={told}
        >
          <option value="">Välj ett förslag</option>
          {themes.map((theme) => (
            <optgroup key={theme} label={themeText[theme]}>
              {measureTemplates
                .filter((one) => one.theme === theme)
                .map(({ code }) => (
                  <option key={code} value={code}>
                    {templateWords[code]?.what}
                  </option>
                ))}
            </optgroup>
          ))}
        </SelectBox>
        <Button name="atgard" value={stepButtons.template} kind="outline">
          Fyll i en åtgärd
        </Button>
      </div>
      <FieldError id="mall" error={told} />
    </div>
  )
}
