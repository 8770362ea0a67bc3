import type { ServerBuild } from '@remix-run/node'
import type { RouteConfigEntry } from '@remix-run/route-config'
import map from '~/routes'

type RouteModule = ServerBuild['routes'][string]['module']

export interface MappedRoute {
  id: string
  parentId: string
  /** Whole pattern from the top: `/medarbetare/:id`. */
  pattern: string
  path: string | undefined
  /** Null when nobody has written the module. */
  load: (() => Promise<RouteModule>) | null
}

const modules = {
  ...import.meta.glob<RouteModule>('../../app/routes/**/*.{ts,tsx}'),
  ...import.meta.glob<RouteModule>('../../app/root.tsx'),
}

/** The routes of the map in its order. */
export const mappedRoutes = (): MappedRoute[] => flatten(map, 'root', '')

const flatten = (entries: RouteConfigEntry[], parentId: string, above: string): MappedRoute[] =>
  entries.flatMap(({ file, path, children }) => {
    const id = file.replace(/\.tsx?$/, '')
    const pattern = path === undefined ? above : `${above}/${path}`.replace('//', '/')
    return [{ id, parentId, pattern, path, load: moduleAt(file) }, ...flatten(children ?? [], id, pattern)]
  })

const moduleAt = (file: string) => modules[`../../app/${file}`] ?? null

/** What the bundler makes of the map, made here from the sources, so that tests can ask whole pages without a build. */
export async function serverBuild(): Promise<ServerBuild> {
  const root: MappedRoute = { id: 'root', parentId: '', pattern: '/', path: '', load: moduleAt('root.tsx') }
  const loaded = (await Promise.all([root, ...mappedRoutes()].map(withModule))).flat()
  const routes = loaded.map(({ id, parentId, path, module }) => ({
    id,
    module,
    ...(parentId && { parentId }),
    ...(path && { path }),
  }))
  return {
    mode: 'production',
    entry: { module: await import('~/entry.server') },
    routes: byId(routes),
    assets: { entry: { module: '', imports: [] }, routes: byId(routes.map(onPaper)), url: '', version: '' },
    publicPath: '/',
    assetsBuildDirectory: '',
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: true,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
  }
}

const withModule = async ({ load, ...route }: MappedRoute) => (load ? [{ ...route, module: await load() }] : [])

const byId = <Route extends { id: string }>(routes: Route[]): Record<string, Route> =>
  Object.fromEntries(routes.map((route) => [route.id, route]))

const onPaper = ({ module, ...route }: { id: string; parentId?: string; path?: string; module: RouteModule }) => ({
  ...route,
  module: '',
  hasLoader: 'loader' in module,
  hasAction: 'action' in module,
  hasClientLoader: false,
  hasClientAction: false,
  hasErrorBoundary: 'ErrorBoundary' in module,
})
