const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))
const long = (number: number): number[] => [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]
const segment = (marker: number, content: number[]): number[] => {
  const length = content.length + 2
  return [0xff, marker, length >> 8, length & 255, ...content]
}
const exif = (orientation: number): number[] => [
  ...ascii('Exif\0\0MM\0*'),
  ...[...long(8), 0, 2, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0],
  ...[0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0],
  ...ascii('GPS 55.6050 13.0038 Elins mobil'),
]

/** A photograph as a telephone takes it: with place, owner and a comment, and with a preview after its end. */
export const photo = ({ orientation = 6, after = 'ÿØÿ preview <script>' } = {}): Uint8Array =>
  Uint8Array.from([
    ...[0xff, 0xd8],
    ...segment(0xe0, ascii('JFIF\0\x01\x01')),
    ...segment(0xe1, exif(orientation)),
    ...segment(0xed, ascii('Photoshop 3.0 Elin Wallgren')),
    ...segment(0xfe, ascii('Taken at home')),
    ...segment(0xdb, [0, 1, 2, 3]),
    ...segment(0xc0, [8, 0, 1, 0, 1, 1]),
    ...[...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x12, 0xff, 0x00, 0x34, 0xff, 0xd3, 0x56],
    ...segment(0xc4, [0, 9]),
    ...[...segment(0xda, [1, 1, 0, 0, 63, 0]), 0x78, 0xff, 0xd9],
    ...ascii(after).map((code) => code & 255),
  ])

const chunk = (name: string, content: number[]): number[] => [
  ...[...long(content.length), ...ascii(name), ...content, 1, 2, 3, 4],
]
export const drawing = (after = '<html>'): Uint8Array =>
  Uint8Array.from([
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
    ...chunk('IHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]),
    ...chunk('tEXt', ascii('Author\0Elin Wallgren')),
    ...chunk('eXIf', exif(1)),
    ...[...chunk('IDAT', [9, 9, 9]), ...chunk('IEND', []), ...ascii(after)],
  ])

const riff = (name: string, content: number[]): number[] => [
  ...[...ascii(name), ...long(content.length).reverse(), ...content, ...(content.length % 2 ? [0] : [])],
]
export function webPicture(): Uint8Array {
  const content = [
    ...[...ascii('WEBP'), ...riff('VP8X', [0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ...riff('VP8 ', [1, 2, 3])],
    ...[...riff('EXIF', exif(1)), ...riff('XMP ', ascii('<x>Elin</x>'))],
  ]
  return Uint8Array.from([...riff('RIFF', content), ...ascii('PK\x03\x04')])
}

export const pdf = (body = '1 0 obj <</Type /Catalog /OpenAction [3 0 R /Fit]>> endobj'): Uint8Array =>
  Uint8Array.from(ascii(`%PDF-1.7\n${body}\ntrailer <</Root 1 0 R>>\nstartxref\n0\n%%EOF\n`))

export const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
