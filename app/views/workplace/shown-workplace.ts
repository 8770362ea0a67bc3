import type { ReadWorkplace } from '~/reads/workplace.server'

/** Some of its months are told. */
export const isTold = ({ result }: ReadWorkplace): boolean => result.trend.rate.some((rate) => rate !== null)
