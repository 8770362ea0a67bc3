import { database } from '#db/client.server'
import { settingsOn } from '#db/setting.server'
import { dayAt } from '~/domain/day'
import { now } from '~/outside/clock.server'

/** Whose portal it is, for pages before anybody has logged in. */
export const employerName = (): string => settingsOn(database(), dayAt(now())).employerName
