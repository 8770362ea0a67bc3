import { environment } from '~/outside/environment.server'

/** Whether this portal shows a made-up employer. */
export const inDemo = (): boolean => environment().demo
