import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import type { Visit } from './visitors'

export interface Fetched {
  address: string
  kind: 'html' | 'css' | 'js' | 'font' | 'other'
  /** On the wire, headers too. */
  bytes: number
  own: boolean
}

interface Answer {
  kind: Fetched['kind']
  bytes: number
  text: string
}

/** A page and everything that a browser with an empty cache fetches with it. */
export async function fetchPage(url: string, { path, cookie }: Visit): Promise<Fetched[]> {
  const waiting = [path]
  const fetched: Fetched[] = []
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const own = new URL(address, url).origin === url
    const { kind, bytes, text } = own ? await fetchOne(url, address, cookie) : foreign
    fetched.push({ address, kind, bytes, own })
    const known = new Set([...fetched.map((one) => one.address), ...waiting])
    waiting.push(...new Set(needs(kind, text).filter((one) => !known.has(one))))
  }
  return fetched
}

const foreign: Answer = { kind: 'other', bytes: 0, text: '' }

/** A connection of its own tells how much went over it. */
const fetchOne = (url: string, path: string, cookie: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = { cookie, accept: '*/*', 'accept-encoding': 'gzip, deflate, br' }
    const asking = request(new URL(path, url), { agent: false, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        if (answer.statusCode !== 200) return reject(new Error(`${path}: ${answer.statusCode}`))
        const kind = kindOf(answer.headers['content-type'] ?? '')
        const text = plain(Buffer.concat(chunks), answer.headers['content-encoding']).toString()
        resolve({ kind, bytes: answer.socket.bytesRead, text })
      })
    })
    asking.on('error', reject)
    asking.end()
  })

const plain = (body: Buffer, encoding = ''): Buffer =>
  encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body

function kindOf(type: string): Fetched['kind'] {
  if (type.includes('text/html')) return 'html'
  if (type.includes('text/css')) return 'css'
  if (type.includes('javascript')) return 'js'
  return type.includes('font') ? 'font' : 'other'
}

function needs(kind: Fetched['kind'], text: string): string[] {
  if (kind === 'html')
    return [...tagged(text, /<link[^>]+href="([^"]+)"/g), ...tagged(text, /<(?:script|img)[^>]+src="([^"]+)"/g)]
  return kind === 'css' ? tagged(text, /url\(["']?([^"')]+)["']?\)/g).filter((one) => !one.startsWith('data:')) : []
}

const tagged = (text: string, expression: RegExp): string[] =>
  [...text.matchAll(expression)].map(([, address = '']) => address)
