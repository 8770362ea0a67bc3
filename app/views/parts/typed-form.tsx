import type { ReactNode } from 'react'
import { shownErrors } from '~/text/form-error'
import { Form, HiddenField } from '~/ui/form'
import type { FormProps, PostedProps } from './form-props'

/** What a field is given by its name: as it was typed or else as it stands, and what was wrong. */
export type FieldOf = (name: string) => { name: string; id?: string; value?: string; error?: string }

export interface TypedForm extends PostedProps {
  action: string
  /** What is sent along unseen. Among several forms on a page it tells which of them came back. */
  hidden?: Record<string, string>
  /** What stands in the fields before anything has been typed. */
  initial?: Record<string, string>
  /** Ends the ids of the fields when forms with the same fields stand on one page. */
  mark?: string
  /** When it carries files. */
  kind?: 'files'
  children: (field: FieldOf) => ReactNode
}

/** A form that keeps what was typed in it; it states only its fields and buttons. */
export function TypedForm({ action, role, once, form, hidden = {}, initial = {}, mark, kind, children }: TypedForm) {
  const sent = form && isOf(form, hidden) ? form : undefined
  const errors = shownErrors(sent?.errors)
  const values = sent?.values ?? initial
  const field: FieldOf = (name) => ({
    name,
    id: mark === undefined || sent ? name : `${name}-${mark}`,
    value: values[name],
    error: errors.at(name),
  })
  return (
    <Form {...{ action, role, once, kind }}>
      {children(field)}
      {Object.entries(hidden).map(([name, value]) => (
        <HiddenField key={name} {...{ name, value }} />
      ))}
    </Form>
  )
}

const isOf = ({ values }: FormProps, hidden: Record<string, string>): boolean =>
  Object.entries(hidden).every(([name, value]) => values[name] === value)
