import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { application } from '~/server/application'
import { phase } from '~/server/phase'
import { serverBuild } from '#tests/support/server-build'

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

interface Question {
  method?: string
  headers?: Record<string, string>
  body?: string
}

type Settings = Partial<Parameters<typeof application>[0]>

/** The server as it listens to the world, on a port that the system chooses. */
export async function running(settings: Settings = {}) {
  phase.set('ready')
  const folder = mkdtempSync(join(tmpdir(), 'reko-client-'))
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'assets', 'theme-abc.css'), 'body{color:red}')
  writeFileSync(join(folder, 'assets', 'theme-abc.css.br'), 'packed')
  const chosen = { origin: 'http://localhost:3000', demo: true, trustProxy: false, metricsToken: null, ...settings }
  const server = createServer(application(chosen, await serverBuild(), folder))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    ask: (path: string, question: Question = {}) => ask(port, path, question),
    close: () => {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true })
    },
  }
}

const ask = (port: number, path: string, { body, ...options }: Question): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path, ...options }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (chunk: string) => (text += chunk))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    sent.on('error', reject)
    sent.end(body)
  })
