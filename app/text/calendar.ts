/** "K3V2", four letters that tell a thing of ours from others, and nothing about it. */
const reference = (slug: string): string => slug.slice(0, 4).toUpperCase()

/** What stands in a calendar that others may see: neither who nor why. */
export const calendarTitle = {
  meeting: (slug: string): string => `Möte ${reference(slug)}`,
  talk: (slug: string): string => `Samtal ${reference(slug)}`,
  followUp: (slug: string): string => `Uppföljning ${reference(slug)}`,
  duty: (slug: string): string => `Senast i dag: ${reference(slug)}`,
}
