import { z } from 'zod'
import { contactKinds } from './contact'
import { choiceField, dayField } from './form'

/** A contact that is noted or a talk that is booked, and a booked talk that has been held. */
export const contactForm = z.discriminatedUnion('atgard', [
  z.object({ atgard: z.literal('anteckna'), sort: choiceField(contactKinds), datum: dayField }),
  z.object({ atgard: z.literal('hallet'), samtal: z.string(), hallet: dayField }),
])
