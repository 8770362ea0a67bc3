import type { ReactNode } from 'react'
import { FieldError, FieldHint, described } from './field'

interface CheckGroup {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string
  /** The chosen ones, with commas between. */
  value?: string
  options: readonly { value: string; label: ReactNode }[]
  id?: string
}

/** Any number of a few; the first box carries the group's id, which is where the error summary leads. */
export const CheckGroup = ({ name, legend, hint, error, value = '', options, id = name }: CheckGroup) => (
  <fieldset className="mt-5 first:mt-0" aria-describedby={described({ name, hint, error, id })['aria-describedby']}>
    <legend className="mb-1 text-row font-key">{legend}</legend>
    <FieldHint id={id} hint={hint} />
    {options.map((option, place) => (
      <label key={option.value} className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5">
        <input
          type="checkbox"
          id={place === 0 ? id : `${id}-${option.value}`}
          name={name}
          value={option.value}
          defaultChecked={value.split(',').includes(option.value)}
          className={`choice rounded-box ${error ? 'border-late' : ''}`}
        />
        <span>{option.label}</span>
      </label>
    ))}
    <FieldError id={id} error={error} />
  </fieldset>
)
