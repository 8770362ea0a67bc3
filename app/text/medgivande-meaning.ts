import type { TextVersion } from '~/domain/medgivande'

interface Meaning {
  title: string
  means: readonly string[]
  meansNot: readonly string[]
}

/** What an employee is told before she says yes. What has been told is never changed: a new wording is a new version. */
const meanings: Record<TextVersion, Meaning> = {
  1: {
    title: 'Det här betyder ett medgivande',
    means: [
      'Din arbetsgivare och den du väljer får berätta för varandra om det du har kryssat i, och inget annat.',
      'Hos arbetsgivaren är det din chef och Reko-AG som får skriva och läsa.',
      'Det gäller bara den person du väljer. Byter du vårdgivare behövs ett nytt medgivande.',
      'Det gäller till och med den dag du väljer, högst 12 månader.',
      'Du kan ta tillbaka det när du vill. Du behöver inte säga varför. Då kan ingen skriva eller läsa i portalen längre.',
      'Du ser hela tiden vad som har skickats, när och till vem.',
    ],
    meansNot: [
      'Att du måste säga ja. Säger du nej får du samma stöd av din arbetsgivare.',
      'Att vården lämnar ut din journal. De behöver också ditt ja hos sig.',
      'Att arbetsgivaren slutar spara det som lagen kräver om din rehabilitering.',
      'Att det som redan har berättats går att göra oberättat, om du tar tillbaka ditt ja.',
    ],
  },
}

/** The wording of a version; of one that isn't known, the first. */
export const meaningOf = (version: number): Meaning => meanings[version as TextVersion] ?? meanings[1]
