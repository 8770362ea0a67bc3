/** What the portal calls itself in the footer. */
export const version = '1.0'
