import { givenName } from './person'

/** An invitation to an omtankessamtal, ready to send. It says why, that preparing is voluntary and that the union may come. */
export const invitationText = (
  name: string | null,
  sender: string,
): string => `Hej${name === null ? '' : ` ${givenName(name)}`}!

Jag vill gärna träffa dig för ett omtankessamtal. Du har varit borta några gånger den senaste tiden, och jag vill höra hur du har det och om det finns något på jobbet vi kan göra bättre.

Du behöver inte berätta varför du har varit borta eller vad du har för sjukdom. Samtalet handlar om arbetet: vad som fungerar, vad som är svårt och vad vi kan ändra.

Vi behöver ungefär en halvtimme. Du får gärna tänka igenom vad du vill ta upp, men du måste inte förbereda något. Du får ta med dig någon från facket eller någon annan du litar på.

Föreslå gärna en tid som passar dig.

Vänliga hälsningar
${sender}
`
