import { z } from 'zod'

export const loginForm = z.object({
  email: z.string({ error: 'email-missing' }).trim().min(1, 'email-missing').max(200, 'too-long'),
  password: z.string({ error: 'password-missing' }).min(1, 'password-missing').max(500, 'too-long'),
})

/** A password is long rather than odd: at least twelve characters. */
export const activationForm = z.object({
  password: z.string({ error: 'password-missing' }).min(12, 'password-short').max(500, 'too-long'),
})
