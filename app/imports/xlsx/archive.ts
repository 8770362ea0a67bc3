import yauzl, { type Entry, type ZipFile } from 'yauzl'
import type { TextChunk } from '../encoding'
import { FileFault } from '../row'

const mostEntries = 2_000
const largestUnpacked = 100 * 1024 * 1024
const steepestRatio = 300
const smallEnough = 1024 * 1024

/** A workbook's parts by name. Looked over before anything is unpacked, and counted again while it is. */
export class Archive {
  private constructor(
    private readonly zip: ZipFile,
    private readonly entries: ReadonlyMap<string, Entry>,
  ) {}

  static async open(path: string): Promise<Archive> {
    const zip = await new Promise<ZipFile>((resolve, reject) => {
      yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, opened) =>
        error ? reject(broken()) : resolve(opened),
      )
    })
    try {
      return new Archive(zip, await listEntries(zip))
    } catch (error) {
      zip.close()
      throw error instanceof FileFault ? error : broken()
    }
  }

  close(): void {
    this.zip.close()
  }

  has(name: string): boolean {
    return this.entries.has(name)
  }

  packedSize(name: string): number {
    return this.entries.get(name)?.compressedSize ?? 0
  }

  /** The text of one part, always UTF-8 or UTF-16 in a workbook. */
  async *text(name: string): AsyncGenerator<TextChunk> {
    const entry = this.entries.get(name)
    if (!entry) throw broken()
    const decoder = new TextDecoder('utf-8', { fatal: true })
    const share = entry.compressedSize / Math.max(1, entry.uncompressedSize)
    try {
      for await (const chunk of await this.stream(entry)) {
        const bytes = chunk as Buffer
        yield { text: decoder.decode(bytes, { stream: true }), bytes: Math.round(bytes.length * share) }
      }
      yield { text: decoder.decode(), bytes: 0 }
    } catch (error) {
      throw error instanceof FileFault ? error : broken()
    }
  }

  private stream(entry: Entry): Promise<NodeJS.ReadableStream> {
    return new Promise((resolve, reject) => {
      this.zip.openReadStream(entry, (error, stream) => (error ? reject(broken()) : resolve(stream)))
    })
  }
}

const broken = () => new FileFault('broken-workbook')

function listEntries(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  let unpacked = 0
  return new Promise((resolve, reject) => {
    zip.on('error', reject)
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      unpacked += entry.uncompressedSize
      const fault = entryFault(entry, unpacked, entries.size)
      if (fault) return reject(fault)
      entries.set(entry.fileName.replace(/^\//, ''), entry)
      zip.readEntry()
    })
    zip.readEntry()
  })
}

function entryFault(entry: Entry, unpacked: number, count: number): FileFault | null {
  if (count >= mostEntries) return new FileFault('workbook-too-many-parts', { most: mostEntries })
  if (unpacked > largestUnpacked) return new FileFault('workbook-too-large', { megabytes: 100 })
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
  if (ratio > steepestRatio && entry.uncompressedSize > smallEnough) return new FileFault('zip-bomb')
  return entry.generalPurposeBitFlag & 1 ? new FileFault('locked-workbook') : null
}
