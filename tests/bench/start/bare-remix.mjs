import { createRequestHandler } from '@remix-run/express'
import { RemixServer } from '@remix-run/react'
import express from 'express'
import process from 'node:process'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'

/** The baseline of a start: the smallest server that Remix can be, with one page. */
const root = {
  default: () => createElement('html', null, createElement('body', null, 'Hej')),
}

const handleRequest = (request, status, headers, remixContext) => {
  const context = { ...remixContext, serverHandoffStream: undefined }
  headers.set('Content-Type', 'text/html')
  return new Response(renderToString(createElement(RemixServer, { context, url: request.url })), { status, headers })
}

const build = {
  entry: { module: { default: handleRequest } },
  routes: { root: { id: 'root', path: '', module: root } },
  assets: {
    entry: { imports: [], module: '' },
    routes: { root: { id: 'root', path: '', imports: [], module: '' } },
    url: '',
    version: '1',
  },
  publicPath: '/',
  assetsBuildDirectory: '.',
  basename: '/',
  future: { v3_singleFetch: true },
  isSpaMode: false,
  mode: 'production',
}

express().use(createRequestHandler({ build })).listen(Number(process.env.PORT), '127.0.0.1')
