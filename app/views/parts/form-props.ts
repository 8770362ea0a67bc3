import type { Refusal } from '~/domain/outcome'

/** What a refused form comes back with: the errors and everything as it was typed. */
export interface FormProps {
  errors: (Refusal & { field: string })[]
  values: Record<string, string>
}

/** What the route hands every page with a form. */
export interface PostedProps {
  /** The role the page is shown in. */
  role: string
  /** The mark of this showing of the page. */
  once?: string
  form?: FormProps | undefined
}
