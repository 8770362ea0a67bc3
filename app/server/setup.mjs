import { alone } from './alone.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'

/** Everything a fresh checkout lacks, before anything else is run. `node app/server/setup.mjs install|start|test` */
await alone(async () => {
  await ensureInstalled()
  if (process.argv[2] !== 'install') await ensureBuilt()
})
