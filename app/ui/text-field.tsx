import { Field, boxLook, described, type FieldText } from './field'

interface TextField extends FieldText {
  value?: string
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'number'
  autoComplete?: string
  required?: boolean
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email'
  /** As wide as what is written in it. */
  width?: FieldWidth
}

export type FieldWidth = 'short' | 'medium' | 'long'

export function TextField({
  value,
  type = 'text',
  autoComplete,
  required,
  inputMode,
  width = 'long',
  ...text
}: TextField) {
  return (
    <Field {...text}>
      <input
        {...described(text)}
        type={type}
        defaultValue={value}
        autoComplete={autoComplete}
        required={required}
        inputMode={inputMode}
        className={`${boxLook(text.error)} ${widths[width]}`}
      />
    </Field>
  )
}

/** A day, chosen in the browser's own calendar or typed; sent as `2026-11-20`. */
export const DateField = ({
  value,
  required,
  min,
  max,
  ...text
}: FieldText & { value?: string; required?: boolean; min?: string; max?: string }) => (
  <Field {...text}>
    <input
      {...described(text)}
      type="date"
      defaultValue={value}
      required={required}
      min={min}
      max={max}
      className={`${boxLook(text.error)} ${widths.medium}`}
    />
  </Field>
)

const widths: Record<FieldWidth, string> = { short: 'w-28', medium: 'w-48', long: 'w-105' }
