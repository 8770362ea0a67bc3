import { FieldError, described, type FieldText } from './field'

interface CheckField extends FieldText {
  checked?: boolean
  value?: string
}

/** A tick box with its words to the right. */
export const CheckField = ({ checked, value = 'ja', label, ...text }: CheckField) => (
  <div className="mt-4 first:mt-0">
    <label className="flex min-h-11 cursor-pointer items-start gap-3 py-2.5">
      <input
        {...described({ ...text, hint: undefined })}
        type="checkbox"
        value={value}
        defaultChecked={checked}
        className="choice rounded-box"
      />
      <span>
        {label}
        {text.hint && <span className="block text-small text-ink-2">{text.hint}</span>}
      </span>
    </label>
    <FieldError id={text.id ?? text.name} error={text.error} />
  </div>
)
