import type { ReactNode } from 'react'
import { FieldError } from '~/ui/field'

interface AddButton {
  /** Named so that the error summary can lead here when there is no row at all. */
  field: { name: string; error?: string }
  value: string
  children: ReactNode
}

export const AddButton = ({ field, value, children }: AddButton) => (
  <div className="mt-2" data-screen>
    <button type="submit" id={field.name} name="atgard" value={value} className="link target py-2 text-row">
      {children}
    </button>
    <FieldError id={field.name} error={field.error} />
  </div>
)

export const RemoveButton = ({ value, what }: { value: string; what: string }) => (
  <button
    type="submit"
    name="atgard"
    value={value}
    className="link target text-small font-regular whitespace-nowrap"
    data-screen
  >
    Ta bort<span className="sr-only"> {what}</span>
  </button>
)
