import type { RuleParameters } from '~/domain/rule'
import { givenName } from './person'

/** An invitation to an omtankessamtal, ready to send. It says why, that preparing is voluntary and that the union may come. */
export const invitationText = (
  name: string | null,
  sender: string,
  rule: RuleParameters,
): string => `Hej${name === null ? '' : ` ${givenName(name)}`}!

Jag vill gärna träffa dig för ett omtankessamtal. ${reasonText(rule)}

Du behöver inte berätta varför du har varit borta eller vad du har för sjukdom. Samtalet handlar om arbetet: vad som fungerar, vad som är svårt och vad vi kan ändra.

Vi behöver ungefär en halvtimme. Du får gärna tänka igenom vad du vill ta upp, men du måste inte förbereda något. Du får ta med dig någon från facket eller någon annan du litar på.

Föreslå gärna en tid som passar dig.

Vänliga hälsningar
${sender}
`

function reasonText(rule: RuleParameters): string {
  if (rule.kind === 'repeated')
    return 'Du har varit borta några gånger den senaste tiden, och jag vill höra hur du har det och om det finns något på jobbet vi kan göra bättre.'
  const away = rule.endedByContact
    ? 'Du har varit borta ett tag nu, och vi har inte pratats vid.'
    : 'Du har varit borta ett tag nu.'
  return `${away} Jag vill höra hur du har det och om det finns något på jobbet vi kan göra för att underlätta.`
}
