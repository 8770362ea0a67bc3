import type { ReactNode } from 'react'
import { FieldError, FieldHint, described } from './field'

interface RadioGroup {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string
  value?: string
  options: { value: string; label: ReactNode; hint?: ReactNode }[]
  id?: string
  /** The choice that a further question follows from, in a `data-choice` around both. */
  opens?: string
}

/** One of a few; the first choice carries the group's id, which is where the error summary leads. */
export const RadioGroup = ({ name, legend, hint, error, value, options, id = name, opens }: RadioGroup) => (
  <fieldset className="mt-5 first:mt-0" aria-describedby={described({ name, hint, error, id })['aria-describedby']}>
    <legend className="mb-1 text-row font-key">{legend}</legend>
    <FieldHint id={id} hint={hint} />
    {options.map((option, place) => (
      <label key={option.value} className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5">
        <input
          type="radio"
          id={place === 0 ? id : `${id}-${option.value}`}
          name={name}
          value={option.value}
          defaultChecked={option.value === value}
          data-opens={opens !== undefined && opens === option.value ? true : undefined}
          aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
          className={`choice rounded-full ${error ? 'border-late' : ''}`}
        />
        <span>
          {option.label}
          {option.hint && (
            <span id={`${id}-${option.value}-hint`} className="block text-small text-ink-2">
              {option.hint}
            </span>
          )}
        </span>
      </label>
    ))}
    <FieldError id={id} error={error} />
  </fieldset>
)
