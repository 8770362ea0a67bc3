import { Field, boxLook, described, type FieldText } from './field'

interface TextField extends FieldText {
  value?: string
  type?: 'text' | 'email' | 'password' | 'search' | 'tel' | 'number' | 'date'
  autoComplete?: string
  required?: boolean
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email'
  /** As wide as what is written in it. */
  width?: FieldWidth
  /** What can be chosen in place of being written; the browser's own list. */
  suggestions?: readonly string[]
}

type FieldWidth = 'short' | 'medium' | 'long'

export function TextField({
  value,
  type = 'text',
  autoComplete,
  required,
  inputMode,
  width = 'long',
  suggestions,
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
        list={suggestions && listOf(text)}
        className={`${boxLook(text.error)} ${widths[width]}`}
      />
      {suggestions && (
        <datalist id={listOf(text)}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </Field>
  )
}

const listOf = ({ name, id = name }: FieldText): string => `${id}-val`

interface DateField extends FieldText {
  value?: string
  required?: boolean
}

/** A day, by the browser's own field. What can't be read comes back as it was written, in a field that can hold it. */
export const DateField = (field: DateField) => (
  <TextField
    {...field}
    type={!field.value || /^\d{4}-\d{2}-\d{2}$/.test(field.value) ? 'date' : 'text'}
    autoComplete="off"
    width="medium"
  />
)

const widths: Record<FieldWidth, string> = { short: 'w-28', medium: 'w-48', long: 'w-105' }
