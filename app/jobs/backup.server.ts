import { backUp, dropOldBackups } from '#db/backup.server'
import { realNow } from '~/outside/clock.server'
import { environment } from '~/outside/environment.server'

/** A whole, checked copy of the database beside it. @returns where it lies. */
export const backUpNow = (): Promise<string> => backUp(environment().databasePath, stamp())

const nights = 14

/** The night's copy; copies older than two weeks go. */
export async function backUpNightly(): Promise<void> {
  const { databasePath } = environment()
  await backUp(databasePath, `natt-${stamp()}`)
  dropOldBackups(databasePath, nights)
}

export const stamp = (): string =>
  realNow()
    .toISOString()
    .replaceAll(/[-:]|\.\d+/g, '')
