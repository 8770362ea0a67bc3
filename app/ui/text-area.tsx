import { Field, boxLook, described, type FieldText } from './field'

interface TextArea extends FieldText {
  value?: string
  rows?: number
  required?: boolean
  maxLength?: number
}

export const TextArea = ({ value, rows = 5, required, maxLength, ...text }: TextArea) => (
  <Field {...text}>
    <textarea
      {...described(text)}
      rows={rows}
      required={required}
      maxLength={maxLength}
      defaultValue={value}
      className={`${boxLook(text.error)} w-full md:max-w-[70ch]`}
    />
  </Field>
)
