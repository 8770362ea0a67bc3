import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const serverOnly = [
  '@lucia-auth/adapter-drizzle',
  '@node-rs/argon2',
  '@remix-run/node',
  'better-sqlite3',
  'drizzle-orm',
  'lucia',
  'rate-limiter-flexible',
]

export default defineConfig({
  plugins: [
    tailwindcss(),
    remix({
      ignoredRouteFiles: ['**/*'],
      future: {
        v3_fetcherPersist: true,
        v3_lazyRouteDiscovery: true,
        v3_relativeSplatPath: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_throwAbortReason: true,
      },
    }),
    programs(),
  ],
  resolve: { alias: { '~': here('./app'), '#db': here('./db'), '#tests': here('./tests') } },
  build: { target: 'es2022' },
  ssr: { external: ['better-sqlite3', '@node-rs/argon2'] },
  optimizeDeps: { exclude: serverOnly },
})

/** The server build holds more than Remix's own entry: what starts it, the thread beside it and the commands. */
function programs(): Plugin {
  return {
    name: 'reko:programs',
    enforce: 'post',
    config(config, { isSsrBuild }) {
      if (!isSsrBuild || !config.build?.rollupOptions) return
      config.build.rollupOptions.input = {
        index: 'virtual:remix/server-build',
        ...Object.fromEntries(['main', 'worker', 'command'].map((name) => [name, here(`./app/server/${name}.ts`)])),
      }
      config.build.rollupOptions.output = {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        format: 'esm',
      }
    },
  }
}
