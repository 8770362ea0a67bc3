import { alone } from './alone.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'

/** `npm run import -- …` and its like: what is missing is made first, then the built command gets the words. */
await alone(async () => {
  await ensureInstalled()
  await ensureBuilt()
})
await import(new URL('../../build/server/command.js', import.meta.url).href)
