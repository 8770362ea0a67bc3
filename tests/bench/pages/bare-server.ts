import Database from 'better-sqlite3'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createElement as h, type ReactNode } from 'react'
import { renderToString } from 'react-dom/server'
import type { Asked, Recording } from './recording'

type Row = Record<string, unknown>

/**
 * The baseline: the same statements and the same rows as the portal's page, over node:http, and nothing else.
 * `/page/visitor` answers as that page does for that visitor.
 */
const { databasePath, recording } = JSON.parse(process.env.BARE ?? '{}') as { databasePath: string; recording: string }
const { pages } = JSON.parse(readFileSync(recording, 'utf8')) as Recording
const database = new Database(databasePath, { readonly: true })
database.pragma('cache_size = -32000')
const compiled = new Map<string, Database.Statement<unknown[], Row>>()

createServer((request, response) => {
  const [, page = '', visitor = ''] = decodeURIComponent(request.url ?? '').split('/')
  const asked = pages[page]?.[Number(visitor)]
  if (!asked) return response.writeHead(page === '' ? 200 : 404).end()
  const tables = asked.map(rowsOf)
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.end(`<!DOCTYPE html>${renderToString(documentOf(page, whole.has(page) ? tables : tables.map(named)))}`)
}).listen(Number(process.env.PORT), '127.0.0.1')

function rowsOf({ verb, text, parameters }: Asked): Row[] {
  let statement = compiled.get(text)
  if (!statement) compiled.set(text, (statement = database.prepare<unknown[], Row>(text)))
  if (verb !== 'get') return statement.all(...parameters)
  const row = statement.get(...parameters)
  return row ? [row] : []
}

/** Every row is something to show. */
const whole = new Set(['kort', 'arbetsplatser'])

/** A list shows the rows that name somebody; the others are what it counts with. */
const named = (rows: Row[]): Row[] => rows.filter((row) => 'name' in row || 'personSlug' in row)

const documentOf = (title: string, tables: Row[][]): ReactNode =>
  h('html', null, h('head', null, h('title', null, title)), h('body', null, ...tables.map(tableOf)))

const tableOf = (rows: Row[]): ReactNode =>
  h('table', null, h('tbody', null, ...rows.map((row) => h('tr', null, ...Object.values(row).map(cellOf)))))

const cellOf = (value: unknown): ReactNode => h('td', null, String(value))
