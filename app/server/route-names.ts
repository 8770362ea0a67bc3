interface Route {
  path?: string | undefined
  parentId?: string | undefined
}
type Routes = Record<string, Route | undefined>

/** Names a request by the pattern of its route, so that neither log nor metrics ever hold an identifier. */
export function routeNames(routes: Routes): (pathname: string) => string {
  const patterns = Object.values(routes)
    .filter((route) => route?.path !== '*')
    .map((route) => fullPattern(routes, route))
    .sort((one, other) => count(one) - count(other))
    .map((pattern) => ({ pattern, expression: expressionOf(pattern) }))
  return (pathname) => {
    if (pathname.startsWith('/assets/')) return '/assets'
    if (operations.has(pathname)) return pathname
    return patterns.find(({ expression }) => expression.test(pathname))?.pattern ?? 'unknown'
  }
}

const operations = new Set(['/healthz', '/readyz', '/metrics'])

/** The whole address pattern of a route. */
export function fullPattern(routes: Routes, route: Route | undefined): string {
  const parts: string[] = []
  for (let at = route; at; at = routes[at.parentId ?? '']) if (at.path) parts.unshift(at.path)
  return `/${parts.join('/')}`.replaceAll(/\/+/g, '/')
}

const count = (pattern: string): number => pattern.split(':').length

const expressionOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/:[A-Za-z]+/g, '[^/]+')}/?$`)
