import fontUrl from '@fontsource-variable/funnel-sans/files/funnel-sans-latin-wght-normal.woff2?url'
import type { LinksFunction, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, useRouteError } from '@remix-run/react'
import type { ReactNode } from 'react'
import styleUrl from './ui/theme.css?url'
import { ErrorPage } from './views/error/error-page'
import { faultTitle } from './views/error/fault'
import { Bare } from './views/frame/bare'

export const links: LinksFunction = () => [
  { rel: 'preload', href: fontUrl, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: styleUrl },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta: MetaFunction = ({ error }) => [{ title: error ? faultTitle(error) : 'Rekoportalen' }]

/** The document. It carries no script of its own: every page works as it arrives. */
export const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="sv">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <Meta />
      <Links />
    </head>
    <body>
      <a href="#innehall" className="skip-link" data-screen>
        Till innehållet
      </a>
      {children}
    </body>
  </html>
)

export default function App() {
  return <Outlet />
}

/** When not even the frame could be read. */
export function ErrorBoundary() {
  return (
    <Bare>
      <ErrorPage error={useRouteError()} />
    </Bare>
  )
}
