import busboy from 'busboy'
import { randomUUID } from 'node:crypto'
import { createWriteStream, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import type { ZodType } from 'zod'
import { uploadFolder } from '~/outside/upload-folder.server'
import type { SignedIn } from './context.server'
import { checkForm, typed, type Form, type FormValues } from './form.server'

interface UploadedFile {
  path: string
  /** As the sender's machine calls it. */
  name: string
  bytes: number
}

interface Received {
  values: FormValues
  files: UploadedFile[]
  tooMany: boolean
}

type UploadForm<Input> = Extract<Form<Input>, { ok: false }> | (Extract<Form<Input>, { ok: true }> & Files)
interface Files {
  files: UploadedFile[]
}

/** A form with files, which go to disk as they come and are never whole in memory. Refused, none of them is kept. */
export async function readUpload<Input>(
  request: Request,
  schema: ZodType<Input>,
  context: SignedIn,
): Promise<UploadForm<Input>> {
  const { values, files, tooMany } = await receive(request)
  const form = checkForm(values, schema, context)
  if (form.ok && files.length > 0 && !tooMany) return { ...form, files }
  forget(files)
  if (!form.ok) return form
  const code = tooMany ? 'too-many-files' : 'file-missing'
  return { ok: false, status: 422, errors: [{ field: 'filer', code }], values }
}

export const forget = (files: readonly UploadedFile[]): void => {
  for (const { path } of files) rmSync(path, { force: true })
}

const limits = { files: 20, fields: 20, fieldSize: 10_000, parts: 60 }

async function receive(request: Request): Promise<Received> {
  const received: Received = { values: {}, files: [], tooMany: false }
  if (!request.body || !request.headers.get('Content-Type')?.startsWith('multipart/form-data')) return received
  const parser = parserFor(request)
  const saving: Promise<unknown>[] = []
  parser.on('field', (name, value) => (received.values[name] = typed(value)))
  parser.on('file', (_field, stream, { filename }) => {
    if (filename) saving.push(save(stream, filename, received.files).catch((fault: Error) => parser.destroy(fault)))
    else stream.resume()
  })
  parser.on('filesLimit', () => (received.tooMany = true))
  try {
    await pipeline(Readable.fromWeb(request.body as ReadableStream), parser)
    await Promise.all(saving)
    return received
  } catch (fault) {
    await Promise.allSettled(saving)
    forget(received.files)
    throw isOurs(fault) ? fault : new Response(null, { status: 400 })
  }
}

/** Thrown at once when the sender doesn't say where a part ends. */
function parserFor(request: Request): busboy.Busboy {
  try {
    return busboy({ headers: Object.fromEntries(request.headers), limits, defParamCharset: 'utf8' })
  } catch {
    throw new Response(null, { status: 400 })
  }
}

async function save(stream: Readable, name: string, files: UploadedFile[]): Promise<void> {
  const file = { path: join(uploadFolder(), randomUUID()), name: typed(name), bytes: 0 }
  files.push(file)
  stream.on('data', (chunk: Buffer) => (file.bytes += chunk.length))
  await pipeline(stream, createWriteStream(file.path, { flags: 'wx', mode: 0o600 }))
}

/** A full or broken disk is ours to answer for; a form that breaks off is the sender's. */
const isOurs = (fault: unknown): boolean =>
  ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EDQUOT'].includes((fault as NodeJS.ErrnoException).code ?? '')
