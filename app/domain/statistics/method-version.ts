/** Which method.md the numbers are made by; another number makes everything be counted anew. */
export const methodVersion = 1
