import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'
import type { MailRoute } from '~/outside/mail.server'

interface Received {
  to: string
  /** As it came over the wire. */
  source: string
  headers: Map<string, string>
  subject: string
  text: string
}

export interface MailServer {
  route: MailRoute
  received: Received[]
  /** How many came as far as naming a receiver. */
  tries: number
  close(): Promise<void>
}

interface Behaviour {
  /** The answer to who it is for: a code of SMTP, by address. */
  refuses?: (address: string) => number | null
  /** Milliseconds before a message is acknowledged. */
  slow?: number
  /** Where it listens; else somewhere. */
  port?: number
}

/** A real mail server on this machine that keeps what it gets. */
export async function mailServer({ refuses, slow = 0, port: wanted }: Behaviour = {}): Promise<MailServer> {
  const received: Received[] = []
  const state = { tries: 0 }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo({ address }, _session, done) {
      state.tries += 1
      const code = refuses?.(address)
      done(code ? Object.assign(new Error('no'), { responseCode: code }) : undefined)
    },
    onData(stream, session, done) {
      const parts: Buffer[] = []
      stream.on('data', (part: Buffer) => parts.push(part))
      stream.on('end', () => {
        received.push(read(Buffer.concat(parts).toString('utf8'), session.envelope.rcptTo[0]?.address ?? ''))
        setTimeout(() => done(), slow)
      })
    },
  })
  server.on('error', () => {})
  await listen(server, wanted)
  const { port } = server.server.address() as AddressInfo
  return {
    route: { smtpUrl: `smtp://127.0.0.1:${port}`, from: 'portalen@reko.example', origin: 'https://portal.example' },
    received,
    get tries() {
      return state.tries
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function listen(server: SMTPServer, wanted?: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = (fault: NodeJS.ErrnoException) =>
      fault.code === 'EADDRINUSE' && wanted === undefined ? attempt() : reject(fault)
    const attempt = () => server.listen(wanted ?? 20_000 + Math.floor(Math.random() * 12_000), '127.0.0.1')
    server.server.on('error', again)
    server.server.once('listening', () => resolve())
    attempt()
  })
}

function read(source: string, to: string): Received {
  const [head = '', ...body] = source.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  )
  const text = quotedPrintable(body.join('\r\n\r\n').replaceAll('=\r\n', '')).replaceAll('\r\n', '\n')
  return { to, source, headers, subject: words(headers.get('subject') ?? ''), text }
}

/** RFC 2047 */
const words = (header: string): string =>
  header
    .replace(/\?= +=\?/g, '?==?')
    .replace(/=\?utf-8\?(q|b)\?([^?]*)\?=/gi, (_all, kind: string, text: string) =>
      kind.toLowerCase() === 'b'
        ? Buffer.from(text, 'base64').toString('utf8')
        : quotedPrintable(text.replaceAll('_', ' ')),
    )

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
