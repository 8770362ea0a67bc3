/** What may be attached: a document that everybody can open, and pictures. Source: domain.md §7.4. */
export const attachmentKinds = ['pdf', 'jpeg', 'png', 'webp'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

export const mediaType: Readonly<Record<AttachmentKind, string>> = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

/** How its name may end; the first is what it ends with when it is given out. */
export const extensions: Readonly<Record<AttachmentKind, readonly [string, ...string[]]>> = {
  pdf: ['pdf'],
  jpeg: ['jpg', 'jpeg'],
  png: ['png'],
  webp: ['webp'],
}

/** What a file is by its very first bytes, whatever it is called; null for all that is none of these. */
export const kindOf = (bytes: Uint8Array): AttachmentKind | null =>
  attachmentKinds.find((kind) =>
    signs[kind].every(([at, ...sign]) => sign.every((byte, i) => bytes[at + i] === byte)),
  ) ?? null

const signs: Readonly<Record<AttachmentKind, readonly (readonly [at: number, ...sign: number[]])[]>> = {
  pdf: [[0, 0x25, 0x50, 0x44, 0x46, 0x2d]],
  jpeg: [[0, 0xff, 0xd8, 0xff]],
  png: [[0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  webp: [
    [0, 0x52, 0x49, 0x46, 0x46],
    [8, 0x57, 0x45, 0x42, 0x50],
  ],
}
