import { watch } from 'node:fs'
import { join } from 'node:path'
import { spawn } from 'node:child_process'
import { alone } from './alone.mjs'
import { ensureBuilt } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { root } from './fingerprint.mjs'

/** `npm run dev`: the real server, built and started again when something is saved. */
await alone(ensureInstalled)
let server = await restart()
let waiting

for (const folder of ['app', 'db', 'public'])
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(waiting)
    waiting = setTimeout(async () => (server = await restart(server)), 300)
  })

async function restart(running) {
  await alone(ensureBuilt)
  if (running) await stop(running)
  return spawn(process.execPath, [join(root, 'build/server/main.js')], { stdio: 'inherit' })
}

function stop(running) {
  return new Promise((resolve) => {
    if (running.exitCode !== null) return resolve()
    running.once('exit', resolve)
    running.kill('SIGTERM')
  })
}
