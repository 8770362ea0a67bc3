/** Which method.md the numbers are made by; another number makes everything be counted anew. 2: ages are told too. */
export const methodVersion = 2
