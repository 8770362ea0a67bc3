import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const entries = ['main', 'worker', 'command']
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig(({ isSsrBuild }) => ({
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
  ],
  resolve: { alias: { '~': here('./app'), '#db': here('./db'), '#tests': here('./tests') } },
  build: {
    target: 'es2022',
    rollupOptions: isSsrBuild
      ? { input: Object.fromEntries(entries.map((name) => [name, here(`./app/server/${name}.ts`)])) }
      : {},
  },
  ssr: { external: ['better-sqlite3', '@node-rs/argon2'] },
}))
