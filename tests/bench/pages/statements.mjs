import Database from 'better-sqlite3'
import { appendFileSync } from 'node:fs'
import { Server, ServerResponse } from 'node:http'
import process from 'node:process'

/**
 * Loaded before the portal: counts the statements of each request, which must come one at a time, and tells them in a header.
 * With STATEMENTS set, what was asked is written there too.
 */
const file = process.env.STATEMENTS
const turns = /^\s*(BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)/i
let asked = []

const prepare = Database.prototype.prepare
Database.prototype.prepare = function (...words) {
  const statement = prepare.apply(this, words)
  watch(Object.getPrototypeOf(statement))
  return statement
}

const watched = new Set()

function watch(prototype) {
  if (watched.has(prototype)) return
  watched.add(prototype)
  for (const verb of ['run', 'get', 'all', 'iterate']) {
    const original = prototype[verb]
    prototype[verb] = function (...parameters) {
      if (!turns.test(this.source)) asked.push({ verb, text: this.source, parameters })
      return original.apply(this, parameters)
    }
  }
}

const emit = Server.prototype.emit
Server.prototype.emit = function (name, ...words) {
  if (name === 'request') asked = []
  return emit.call(this, name, ...words)
}

const writeHead = ServerResponse.prototype.writeHead
ServerResponse.prototype.writeHead = function (...words) {
  this.setHeader('X-Statements', asked.length)
  if (file)
    appendFileSync(
      file,
      `${JSON.stringify({ path: this.req.originalUrl ?? this.req.url, cookie: this.req.headers.cookie, asked })}\n`,
    )
  return writeHead.apply(this, words)
}
