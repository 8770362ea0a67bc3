/** What is written in the threads that are only counted. */
export const contactTexts = {
  'adaptation-question':
    'Vi har provat kortare pass i två veckor. Ser ni något mer som vi bör ändra i arbetet den närmaste månaden?',
  answer: 'Tack för uppdateringen. Fortsätt som ni gör och följ upp om en månad.',
  'meeting-call': 'Vi skulle gärna ses i tre. Går det bra någon eftermiddag nästa vecka?',
} as const
