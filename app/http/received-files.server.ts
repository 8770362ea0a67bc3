import busboy from 'busboy'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { mostBytes, mostBytesTogether, mostFiles, type OfferedFile } from '~/domain/attachment/attachment'
import { formValues, typed, type FormValues } from './form.server'

export interface ReceivedForm {
  values: FormValues
  files: OfferedFile[]
  /** Some were left out unread: more than one message takes. */
  tooMany: boolean
}

/** A form with a few small files, which are never on a disk of ours unsealed. What is beyond the limits is let go as it comes. */
export async function receiveFiles(
  request: Request,
  { each, count, together: most } = forMessage,
): Promise<ReceivedForm> {
  if (!request.headers.get('Content-Type')?.startsWith('multipart/form-data') || !request.body)
    return { values: await formValues(request), files: [], tooMany: false }
  const received: ReceivedForm = { values: {}, files: [], tooMany: false }
  try {
    const limits = { files: count, fileSize: each, fields: 40, fieldSize: 32_000, parts: 60 }
    const parser = busboy({ headers: Object.fromEntries(request.headers), limits, defParamCharset: 'utf8' })
    let together = 0
    parser.on('field', (name, value) => addField(received.values, name, typed(value)))
    parser.on('filesLimit', () => (received.tooMany = true))
    parser.on('file', (_field, stream, { filename, mimeType }) => {
      if (!filename) return void stream.resume()
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => {
        together += piece.length
        if (together <= most) pieces.push(piece)
        else received.tooMany = true
      })
      stream.on('end', () => received.files.push({ name: filename, type: mimeType, bytes: Buffer.concat(pieces) }))
    })
    await pipeline(Readable.fromWeb(request.body as ReadableStream), parser)
    return received
  } catch {
    throw new Response(null, { status: 400 })
  }
}

/** One byte more than a file may have, so that one that is too large can be told from one that isn't. */
const forMessage = { each: mostBytes + 1, count: mostFiles, together: mostBytesTogether + mostFiles }

function addField(values: FormValues, name: string, value: string): void {
  values[name] = name in values ? `${values[name]},${value}` : value
}
