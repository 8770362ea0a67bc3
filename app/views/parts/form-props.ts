import type { Refusal } from '~/domain/outcome'

/** What a refused form comes back with: the errors and everything as it was typed. */
export interface FormProps {
  errors: (Refusal & { field: string })[]
  values: Record<string, string>
}
