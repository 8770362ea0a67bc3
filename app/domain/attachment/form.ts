import { z } from 'zod'

/** The files that go with a message, by their opaque names; none when the field is left out. */
export const attachedField = z
  .string()
  .optional()
  .transform((names): readonly string[] => [...new Set((names ?? '').split(',').filter(Boolean))])
