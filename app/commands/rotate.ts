import { resealDatabase } from '#db/reseal.server'
import { environment } from '~/outside/environment.server'

/** `npm run rotate`: seals with DATA_KEY what DATA_KEY_OLD sealed, as a start with both does. 0 = done, 1 = there is no old key. */
export function run(): Promise<number> {
  const { databasePath, dataKeyOld } = environment()
  if (dataKeyOld === null) {
    process.stderr.write('Ange den nya nyckeln som DATA_KEY och den förra som DATA_KEY_OLD.\n')
    return Promise.resolve(1)
  }
  process.stdout.write(
    `Förseglade om ${resealDatabase(databasePath)} texter. Den förra nyckeln behövs inte längre här.\n`,
  )
  return Promise.resolve(0)
}
