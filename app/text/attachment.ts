import type { AttachmentKind } from '~/domain/attachment/kind'
import { decimal } from './number'

export const kindText: Readonly<Record<AttachmentKind, string>> = {
  ...{ pdf: 'pdf', jpeg: 'bild', png: 'bild', webp: 'bild' },
}

/** How large a file is: "340 kB", "2,4 MB". */
export const bytesText = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${decimal(bytes / 2 ** 20)} MB`
