/**
 * How the strip is drawn. Lengths across are percent of the picture, so that it fills its column while its text keeps its
 * size; `width` is the narrowest it is ever shown, where labels must still have room beside each other.
 */
export interface StripLayout {
  width: number
  left: number
  span: number
  rowHeight: number
  bandTop: number
  /** Where a row says which half year it is. */
  label: 'left' | 'above'
}

export const bandHeight = 46

export const wideStrip: StripLayout = { width: 672, left: 11, span: 89, rowHeight: 101, bandTop: 21, label: 'left' }

/** A drawing of its own: the half year above its row, and the days over the whole width. */
export const phoneStrip: StripLayout = { width: 288, left: 0, span: 88, rowHeight: 124, bandTop: 44, label: 'above' }
