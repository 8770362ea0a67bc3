import type { MailChoice } from '~/domain/notice'

/** The choices of how much e-mail somebody wants, as she reads them. */
export const mailChoices: { value: MailChoice; label: string; hint: string }[] = [
  {
    value: 'daily',
    label: 'Varje arbetsdag när något väntar på mig eller har hänt i det jag följer',
    hint: 'Högst ett mejl om dagen, och ett direkt när ett möte är nytt eller ändrat i sista stund.',
  },
  {
    value: 'pressing',
    label: 'Bara när något brådskar',
    hint: 'När något ska vara gjort i dag eller har lämnats vidare till dig, och när ett möte ändras i sista stund.',
  },
  { value: 'never', label: 'Aldrig', hint: 'Det som väntar står på startsidan.' },
]
