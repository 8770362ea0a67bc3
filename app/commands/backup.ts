import { backUpNow } from '~/jobs/backup.server'

/** `npm run backup`: a whole, checked copy of the database. */
export async function run(): Promise<number> {
  process.stdout.write(`Säkerhetskopian ligger i ${await backUpNow()}\n`)
  return 0
}
