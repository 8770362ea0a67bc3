import { refusals, refusalText } from './refusal'

interface ErrorText {
  title: string
  lead: string
  /** What to do next, most likely first. */
  ways: string[]
}

/** What an error page says, by status code; a 409 says the rule that stopped it. */
export function errorText(status: number, code: unknown): ErrorText {
  if (status === 409 && typeof code === 'string' && code in refusals)
    return { ...conflict, lead: `${refusalText({ code })} Inget är ändrat.` }
  return byStatus[status] ?? (status >= 400 && status < 500 ? notUnderstood : fault)
}

const conflict: ErrorText = {
  title: 'Det går inte just nu',
  lead: 'En regel stoppade det du ville göra. Inget är ändrat.',
  ways: ['Gå tillbaka och ladda om sidan. Någon annan kan ha hunnit före.'],
}

const notUnderstood: ErrorText = {
  title: 'Det gick inte att läsa det du skickade',
  lead: 'Inget är ändrat.',
  ways: ['Gå tillbaka, ladda om sidan och försök igen.'],
}

const fault: ErrorText = {
  title: 'Något gick fel hos oss',
  lead: 'Felet är vårt, inte ditt. Inget halvfärdigt är sparat.',
  ways: [
    'Försök igen om en stund.',
    'Händer det igen? Hör av dig till systemförvaltaren och säg ärendenumret här under.',
  ],
}

const byStatus: Record<number, ErrorText> = {
  403: {
    title: 'Det här får du inte göra',
    lead: 'Din roll når hit, men får inte göra just detta. Försöket är loggat.',
    ways: [
      'Har du flera roller? Byt roll och försök igen.',
      'Borde du få det här? Fråga systemförvaltaren, som ger roller och uppdrag.',
    ],
  },
  404: {
    title: 'Sidan finns inte, eller inte för dig',
    lead: 'Den kan vara borttagen, felskriven eller gälla någon som du inte ansvarar för. Vi säger inte vilket.',
    ways: [
      'Kontrollera adressen om du skrev den själv.',
      'Har någon bytt chef eller arbetsplats? Då ser bara den nya chefen kortet.',
      'Har du flera roller? Byt roll och försök igen.',
    ],
  },
  409: conflict,
  413: {
    title: 'Det du skickade är för stort',
    lead: 'Inget är sparat.',
    ways: ['Dela upp filen, eller be systemförvaltaren läsa in den från servern.'],
  },
  500: fault,
}
