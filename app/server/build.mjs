import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { fingerprint, isStamped, removeStamp, root, setStamp } from './fingerprint.mjs'
import { run } from './run.mjs'

const stamp = 'build/.built'
const sources = ['app', 'db', 'public', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']

/** Builds when the sources aren't those that the standing build was made of. */
export async function ensureBuilt() {
  const state = fingerprint(sources)
  if (!isStamped(stamp, state)) await build(state)
}

async function build(state) {
  process.stderr.write('Bygger portalen.\n')
  removeStamp(stamp)
  const vite = join(root, 'node_modules/@remix-run/dev/dist/cli.js')
  const env = { NODE_ENV: 'production' }
  const { code, output } = await run(process.execPath, [vite, 'vite:build', '--logLevel', 'warn'], { env, quiet: true })
  if (code !== 0) {
    process.stderr.write(`${output.split('\n').slice(0, 40).join('\n')}\nDet gick inte att bygga portalen.\n`)
    process.exit(1)
  }
  compressAssets()
  setStamp(stamp, state)
}

/** Once here instead of at every visit. */
function compressAssets() {
  const folder = join(root, 'build/client/assets')
  for (const name of readdirSync(folder).filter((name) => /\.(js|css|svg)$/.test(name))) {
    const content = readFileSync(join(folder, name))
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content, quality))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content, { level: 9 }))
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  removeStamp(stamp)
  await ensureBuilt()
}
