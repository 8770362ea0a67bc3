/** Why a rule about logging in said no. */
export const factorRefusals = {
  'app-gone': 'Appen är redan bortkopplad. Ladda om sidan.',
  'app-stands': 'En app är redan inställd. Koppla bort den först.',
  'code-used': 'Den koden är redan använd. Vänta tills appen visar nästa.',
  'factor-needed': 'Din roll loggar in i två steg. Lägg till ett annat sätt innan du tar bort det här.',
  'factor-own':
    'Du kan inte ta bort steg två för dig själv härifrån. Gör det under Inställningar, eller be en annan systemförvaltare.',
  'factor-stands': 'Steg två är redan inställt. Logga in igen från början.',
  'factor-too-late': 'Det har gått för lång tid. Logga in igen från början.',
  'no-factor': 'Det finns ingen app eller passkey för kontot.',
  'organisation-missing': 'Skriv vilken vårdgivare eller företagshälsovård du arbetar för.',
  'outside-inside': 'Kontot har en roll hos arbetsgivaren också. Be systemförvaltaren avsluta det.',
  'passkey-copied': 'Passkeyn ser ut att vara kopierad och går inte att använda. Ring systemförvaltaren.',
  'passkey-stands': 'Den passkeyn är redan tillagd.',
  'passkey-too-late': 'Det har gått för lång tid sedan frågan ställdes. Försök igen.',
  'passkey-too-many': 'Du har redan tio passkeys. Ta bort någon först.',
}
