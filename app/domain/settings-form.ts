import { z } from 'zod'
import { choiceField, optionalTextField } from './form'
import { mailChoices } from './notice'

/** What somebody decides about her own account. */
export const mailForm = z.object({ mejl: choiceField(mailChoices) })

/** How she is reached by those she writes with. The organisation only where she is outside the employer. */
export const contactForm = z.object({
  organisation: optionalTextField(120),
  telefon: optionalTextField(40),
  telefontid: optionalTextField(120),
})

export type ContactDetails = z.infer<typeof contactForm>
