import type { HintKind } from '~/domain/access-hint'

/** The rule behind each sign, and what it can't know. */
export const hintRule: Record<HintKind, string> = {
  relation:
    'Tecknet visas när en chef eller Reko-AG har öppnat eller försökt öppna en medarbetares uppgifter, och inte hade uppdrag för den medarbetaren den dagen. Vi ser på uppdragen så som de är inskrivna nu, så ett datum som har ändrats i efterhand märks.',
  skyddad:
    'Tecknet visas varje gång någon öppnar uppgifter om en person med skyddad identitet, eller visar namnet. Listor där namnet är dolt räknas inte.',
  manga:
    'Vi jämför dagen med samma persons dagar under de 90 dagarna före, och med alla i samma roll. Medianen och hur mycket dagarna brukar skilja sig avgör vad som är vanligt, så en enda ovanlig dag påverkar inte. Dagen måste ligga över båda gränserna. Den som har färre än tio dagar bakom sig bedöms inte.',
  nekad: 'Tecknet visas när minst fem försök samma dag nekades eller gällde något utom räckhåll.',
  obekvam:
    'Tecknet visas när någon läser eller ändrar uppgifter om en person utanför den arbetstid som arbetsgivaren har ställt in. Helger och helgdagar är lediga dagar.',
}

export const hintUnknown: Record<HintKind, string> = {
  relation: 'En gammal länk, ett misstag i uppdragen eller ett sent byte av chef ser likadant ut.',
  skyddad: 'Den som ansvarar för personen behöver ibland namnet. Skälet som angavs står i loggen hos händelsen.',
  manga: 'En genomgång av hela arbetsplatsen, eller en ny chef som lär känna sina medarbetare, ser likadan ut.',
  nekad: 'Ett gammalt bokmärke eller en sida som har flyttat ger också försök som inte går.',
  obekvam: 'Många chefer arbetar kvällar och helger, och det är inget fel i sig.',
}
