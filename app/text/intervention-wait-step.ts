import type { WaitWords } from './intervention-wait'
import type { Step } from '~/domain/intervention/stage'

export const writeTexts: Record<Step, WaitWords> = {
  mapping: {
    title: 'Skriv klart kartläggningen',
    text: 'När inget saknas längre kan chefen godkänna den.',
    button: 'Till kartläggningen',
  },
  plan: {
    title: 'Skriv klart planen',
    text: 'När inget saknas längre kan den publiceras till arbetsplatsen.',
    button: 'Till planen',
  },
  'follow-through': {
    title: 'Skriv vad insatsen har gett',
    text: 'Resultat, lärdomar och hur arbetet lever vidare behöver vara på plats innan insatsen avslutas.',
    button: 'Till uppföljningen',
  },
}

export const approveTexts: Record<Step, WaitWords> = {
  mapping: {
    title: 'Godkänn kartläggningen',
    text: 'Den är färdigskriven. Läs den och godkänn, eller säg vad som fattas.',
    button: 'Läs och godkänn',
  },
  plan: {
    title: 'Godkänn planen',
    text: 'Den är publicerad till arbetsplatsen. Läs den och godkänn, eller säg vad som fattas.',
    button: 'Läs och godkänn',
  },
  'follow-through': {
    title: 'Godkänn att insatsen är klar',
    text: 'Resultat och lärdomar är skrivna. Läs och godkänn, så kan insatsen avslutas.',
    button: 'Läs och godkänn',
  },
}

export const moveTexts: Record<Step, WaitWords> = {
  mapping: {
    title: 'Gå vidare till planen',
    text: 'Kartläggningen är godkänd och inget hindrar.',
    button: 'Till nästa steg',
  },
  plan: {
    title: 'Börja genomföra planen',
    text: 'Planen är publicerad och godkänd. Uppföljningarna läggs in av sig själva.',
    button: 'Till nästa steg',
  },
  'follow-through': {
    title: 'Avsluta insatsen',
    text: 'Allt är uppföljt och godkänt. Efter avslutet ber portalen om en utvärdering.',
    button: 'Till avslutet',
  },
}
