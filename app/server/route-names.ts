interface Routes {
  [id: string]: { path?: string | undefined } | undefined
}

/** Names a request by the pattern of its route, so that neither log nor metrics ever hold an identifier. */
export function routeNames(routes: Routes): (pathname: string) => string {
  const patterns = Object.values(routes)
    .map((route) => `/${(route?.path ?? '').replace(/^\//, '')}`)
    .sort((one, other) => count(one) - count(other))
    .map((pattern) => ({ pattern, expression: expressionOf(pattern) }))
  return (pathname) => {
    if (pathname.startsWith('/assets/')) return '/assets'
    if (operations.has(pathname)) return pathname
    return patterns.find(({ expression }) => expression.test(pathname))?.pattern ?? 'unknown'
  }
}

const operations = new Set(['/healthz', '/readyz', '/metrics'])

const count = (pattern: string): number => pattern.split(':').length

const expressionOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll(/:[A-Za-z]+/g, '[^/]+')}/?$`)
