import { resolve } from 'node:path'
import { restore } from '~/jobs/restore.server'

/** `npm run restore -- FILE|replica` */
export async function run([from, ...rest]: string[]): Promise<number> {
  if (!from || rest.length > 0) {
    process.stderr.write('Så här: npm run restore -- FIL eller npm run restore -- replica\n')
    return 1
  }
  const outcome = await restore(from === 'replica' ? from : resolve(process.env.INIT_CWD ?? '.', from))
  if (outcome.kind === 'hindered') {
    process.stderr.write(`${outcome.why}\n`)
    return 1
  }
  process.stdout.write(
    `Databasen är återställd.${outcome.replaced ? ` Den tidigare ligger i ${outcome.replaced}` : ''}\n`,
  )
  return 0
}
