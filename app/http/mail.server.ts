import { mailRoute } from '~/outside/mail.server'

/** Whether e-mail leaves this portal. */
export const sendsMail = (): boolean => mailRoute() !== null
