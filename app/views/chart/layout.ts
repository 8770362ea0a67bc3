/**
 * How a picture is laid out. Lengths across are percent of the picture, so that it fills its column while its text keeps its
 * size; `width` is the narrowest it is ever shown, where labels must still have room beside each other.
 */
export interface Layout {
  width: number
  /** Where the plot begins and how wide it is, in percent. */
  left: number
  span: number
  /** In px: of the plot, and of all. */
  top: number
  base: number
  height: number
}

/** The plot is drawn that many units wide and stretched. */
export const units = 1000

/** From 0–1 over the plot to percent of the picture. */
export const across = ({ left, span }: Layout, share: number): string => `${round(left + share * span)}%`

/** From 0–1 over the plot to px, where the picture is at its narrowest. */
export const narrowest = ({ left, span, width }: Layout, share: number): number => ((left + share * span) / 100) * width

export const round = (value: number): number => Math.round(value * 100) / 100
