import { gzipSync } from 'node:zlib'

/** A page as it goes over the net. Pages are small: packing one at once costs less than opening a stream for it. */
export function packed<Page extends string | Uint8Array>(
  page: Page,
  { headers: asked }: Request,
  headers: Headers,
): Page | Uint8Array<ArrayBuffer> {
  headers.append('Vary', 'Accept-Encoding')
  if (!takesGzip.test(asked.get('Accept-Encoding') ?? '')) return page
  headers.set('Content-Encoding', 'gzip')
  return new Uint8Array(gzipSync(page, { level: 3 }))
}

const takesGzip = /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/
