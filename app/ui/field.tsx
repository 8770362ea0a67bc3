import type { ReactNode } from 'react'
import { Mark } from './mark'

/** What every field has: where its label, hint and error stand is decided here. */
export interface FieldText {
  name: string
  label: string
  hint?: ReactNode
  error?: string
  /** Only when the same name stands twice on a page; otherwise the name is the id, and the error summary links to it. */
  id?: string
}

/** Label, hint, the field, and under it what was wrong. */
export const Field = ({ name, label, hint, error, id = name, children }: FieldText & { children: ReactNode }) => (
  <div className="mt-5 first:mt-0">
    <label htmlFor={id} className="mb-1 block text-row font-key">
      {label}
    </label>
    <FieldHint id={id} hint={hint} />
    {children}
    <FieldError id={id} error={error} />
  </div>
)

export const FieldHint = ({ id, hint }: { id: string; hint?: ReactNode }) =>
  hint ? (
    <p id={`${id}-hint`} className="measure mb-1.5 text-small text-ink-2">
      {hint}
    </p>
  ) : null

export const FieldError = ({ id, error }: { id: string; error?: string }) =>
  error ? (
    <p id={`${id}-error`} className="mt-1.5 flex items-start gap-2 text-small font-key text-late">
      <span className="flex h-[1.375rem] items-center">
        <Mark kind="blocks" />
      </span>
      <span>{error}</span>
    </p>
  ) : null

/** What ties a field to its hint and error for those who don't see them. */
export const described = ({ name, hint, error, id = name }: Omit<FieldText, 'label'>) => ({
  id,
  name,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
})

/** The box that is written in, 44 px high; an error makes its border 2 px and brick. */
export const boxLook = (error?: string): string =>
  `block min-h-11 max-w-full rounded-box bg-surface px-3 py-2 text-body text-ink max-md:w-full ${
    error ? 'border-2 border-late' : 'border-[1.5px] border-rule-strong hover:border-ink-2'
  }`
