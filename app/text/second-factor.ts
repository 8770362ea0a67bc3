/** A recovery code in groups of four, as it is written down. */
export const recoveryCodeShown = (code: string): string => code.match(/.{1,4}/g)?.join('-') ?? code
