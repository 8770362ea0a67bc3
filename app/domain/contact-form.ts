import { z } from 'zod'
import { contactKinds } from './contact'
import { choiceField, dayField } from './form'

/** A contact that is noted or a talk that is booked; a booked talk that has been held, gets another day or did not happen. */
export const contactForm = z.discriminatedUnion('atgard', [
  z.object({ atgard: z.literal('anteckna'), sort: choiceField(contactKinds), datum: dayField }),
  z.object({ atgard: z.literal('hallet'), samtal: z.string(), hallet: dayField }),
  z.object({ atgard: z.literal('flytta'), samtal: z.string(), nydag: dayField }),
  z.object({ atgard: z.literal('blev-inte-av'), samtal: z.string() }),
])

export type ContactForm = z.infer<typeof contactForm>
