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

interface DateField extends FieldText {
  value?: string
  required?: boolean
}

/** A day, typed: what can't be read comes back as it was written, which the browser's own date field wouldn't let it. */
export const DateField = ({ hint = 'År-månad-dag, till exempel 2026-11-20.', ...rest }: DateField) => (
  <TextField {...rest} hint={hint} inputMode="numeric" autoComplete="off" width="medium" />
)

const widths: Record<FieldWidth, string> = { short: 'w-28', medium: 'w-48', long: 'w-105' }
