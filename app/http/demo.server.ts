import { demoAccounts } from '~/domain/demo'
import { environment } from '~/outside/environment.server'

/** Whether this portal shows a made-up employer. */
export const inDemo = (): boolean => environment().demo

/** The accounts that a demo shows on its log-in page are never asked for a second step there. */
export const isExcused = (email: string): boolean => inDemo() && demoAccounts.some((account) => account.email === email)
