import { Field, boxLook, described, type FieldText } from './field'

interface FileField extends FieldText {
  /** File endings, as `.csv,.xlsx`. */
  accept?: string
  multiple?: boolean
}

export const FileField = ({ accept, multiple, ...text }: FileField) => (
  <Field {...text}>
    <input
      {...described(text)}
      type="file"
      accept={accept}
      multiple={multiple}
      className={`${boxLook(text.error)} w-full cursor-pointer text-row file:mr-4 file:cursor-pointer file:font-key file:text-act file:underline file:underline-offset-3 md:max-w-140`}
    />
  </Field>
)
