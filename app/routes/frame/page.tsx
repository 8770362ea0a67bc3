import type { MetaFunction } from '@remix-run/node'
import { Outlet, useRouteError, useRouteLoaderData } from '@remix-run/react'
import { ErrorPage } from '~/views/error/error-page'
import { faultTitle } from '~/views/error/fault'
import type { loader } from './frame'

export const meta: MetaFunction = ({ error }) => (error ? [{ title: faultTitle(error) }] : [])

/** What goes wrong on a page is said here, inside the frame, with a way on. */
export default function Page() {
  return <Outlet />
}

export function ErrorBoundary() {
  const frame = useRouteLoaderData<typeof loader>('routes/frame/frame')
  return <ErrorPage error={useRouteError()} {...(frame && { requestId: frame.requestId })} />
}
