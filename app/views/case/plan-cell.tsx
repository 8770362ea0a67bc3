import type { ReactNode } from 'react'
import { boxLook, described, FieldError } from '~/ui/field'

interface PlanCell {
  name: string
  id?: string
  value?: string
  error?: string
  label: ReactNode
  kind?: 'text' | 'day' | 'number'
  width: string
}

/** A field in a row of a table: its label is the column, said again for those who don't see it. */
export const PlanCell = ({ label, kind = 'text', value, width, ...text }: PlanCell) => (
  <>
    <label htmlFor={text.id ?? text.name} className="sr-only">
      {label}
    </label>
    <input
      {...described(text)}
      type={kind === 'day' && (!value || /^\d{4}-\d{2}-\d{2}$/.test(value)) ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'decimal' : undefined}
      defaultValue={value}
      autoComplete="off"
      className={`${boxLook(text.error)} ${width} text-row`}
    />
    <FieldError id={text.id ?? text.name} error={text.error} />
  </>
)
