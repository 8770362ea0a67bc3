import type { MessagePurpose } from '~/domain/thread'

/** The subject of a message in SDK: what it is for, and never about whom. */
export const sdkLabel: Readonly<Record<MessagePurpose, string>> = {
  'adaptation-question': 'Fråga från arbetsgivare om anpassning i arbetet',
  'task-question': 'Fråga från arbetsgivare om arbetsuppgifter',
  'meeting-call': 'Kallelse från arbetsgivare till möte',
  'meeting-proposal': 'Förslag från arbetsgivare på mötestider',
  answer: 'Svar från arbetsgivare',
  information: 'Information från arbetsgivare',
  'no-consent': 'Meddelande från arbetsgivare',
}
