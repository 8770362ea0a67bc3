import { create } from 'qrcode'

export interface QrCode {
  /** Squares along a side, the quiet edge not counted. */
  size: number
  /** The dark squares, as one path. */
  path: string
}

/** A text as a picture that a phone can read; drawn by the page, so that nothing of it leaves the portal. */
export function qrCode(text: string): QrCode {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  const { size } = modules
  const squares = [...modules.data].flatMap((dark, place) =>
    dark ? [`M${place % size} ${Math.floor(place / size)}h1v1h-1z`] : [],
  )
  return { size, path: squares.join('') }
}
