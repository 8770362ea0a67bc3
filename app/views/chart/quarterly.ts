/** The mean of each month and the two before it; null when one of them isn't told, and for the first two. */
export const quarterly = (values: readonly (number | null)[]): (number | null)[] =>
  values.map((_, place) => {
    const three = values.slice(Math.max(0, place - 2), place + 1).filter((value) => value !== null)
    return three.length === 3 ? three.reduce((sum, value) => sum + value, 0) / 3 : null
  })
