import { open, stat } from 'node:fs/promises'
import { FileFault } from './row'

/** Enough of a file to tell what it is. @throws FileFault when there is nothing to read. */
export async function firstBytes(path: string): Promise<Buffer> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) throw new FileFault('no-such-file')
  if (found.size === 0) throw new FileFault('empty-file')
  const file = await open(path).catch(() => {
    throw new FileFault('unreadable-file')
  })
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
