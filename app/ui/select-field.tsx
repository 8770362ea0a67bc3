import type { ComponentProps } from 'react'
import { Field, boxLook, described, type FieldText } from './field'

interface Choice {
  value: string
  label: string
}

interface SelectField extends FieldText {
  options: Choice[]
  value?: string
  required?: boolean
}

export const SelectField = ({ options, value, required, ...text }: SelectField) => (
  <Field {...text}>
    <SelectBox {...described(text)} defaultValue={value} required={required} error={text.error}>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </SelectBox>
  </Field>
)

interface SelectBox extends Omit<ComponentProps<'select'>, 'className'> {
  error?: string | undefined
}

export const SelectBox = ({ error, ...select }: SelectBox) => (
  <span className="relative block w-fit max-w-full max-md:w-full">
    <select {...select} className={`${boxLook(error)} appearance-none pr-10 text-row`} />
    <svg
      viewBox="0 0 12 12"
      className="pointer-events-none absolute top-1/2 right-3.5 size-3 -translate-y-1/2"
      aria-hidden="true"
    >
      <path d="M1.5 3.5L6 8l4.5-4.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  </span>
)
