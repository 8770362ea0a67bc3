import type { Template } from '~/domain/message-template'
import type { Side } from '~/domain/thread'

interface TemplateText {
  title: string
  text: string
}

const employer: Partial<Record<Template, TemplateText>> = {
  varfor: {
    title: 'Varför vi hör av oss',
    text: 'Hej! Vi hör av oss för att vi planerar hur arbetet kan se ut framöver och vill att det passar med det ni gör. Medarbetaren känner till att vi skriver och har sagt ja till det.',
  },
  behov: {
    title: 'Vad vi behöver veta',
    text: 'Det vi behöver veta är vad som går bra i arbetet, vad som behöver ändras och hur länge. Vi behöver inte veta orsaken.',
  },
  anpassning: {
    title: 'Vad vi kan anpassa',
    text: 'Det här kan vi ändra i arbetet: \n– arbetstider: \n– arbetsuppgifter: \n– tempo och pauser: \nDet här kan vi inte ändra just nu: \nSer du något vi bör göra annorlunda?',
  },
  sagt: {
    title: 'Vad medarbetaren har fått veta',
    text: 'Medarbetaren har fått veta varför vi frågar, vad vi frågar om och att det går att ta tillbaka sitt ja när som helst. Det du skriver här kan medarbetaren få läsa.',
  },
  foretagshalsa: {
    title: 'När företagshälsan behövs',
    text: 'Vi funderar på om företagshälsovården ska vara med. Vi brukar ta hjälp när det är oklart vad som går att anpassa, när arbetet självt kan vara en orsak eller när en plan inte har hjälpt. Vad tror du?',
  },
}

const party: Partial<Record<Template, TemplateText>> = {
  varfor: {
    title: 'Varför vi hör av oss',
    text: 'Hej! Vi hör av oss för att patienten och vi tror att arbetsplatsen kan göra skillnad nu. Patienten känner till att vi skriver och har sagt ja till det.',
  },
  svar: {
    title: 'Svar på en fråga om arbetet',
    text: 'Det här går bra i arbetet: \nDet här bör ni ändra: \nSå länge bör det gälla: \nFölj gärna upp: ',
  },
  behov: {
    title: 'Vad vi behöver veta av er',
    text: 'Vi vill veta vad arbetet består av, vad som är svårast där och vad ni kan ändra: tider, uppgifter, tempo. Vem hos er tar nästa steg, och när?',
  },
  sagt: {
    title: 'Vad patienten har fått veta',
    text: 'Patienten har fått veta varför vi frågar er, vad vi frågar om och att det går att ta tillbaka sitt ja när som helst.',
  },
  foretagshalsa: {
    title: 'När företagshälsan behövs',
    text: 'Vi föreslår att ni tar med företagshälsovården: det behövs en bedömning av arbetsplatsen, inte av sjukdomen. Fråga dem om vad som går att ändra och hur det följs upp.',
  },
}

/** The texts to begin with, by side and name. */
export const templateText = (side: Side, name: Template): TemplateText =>
  (side === 'employer' ? employer : party)[name] ?? { title: '', text: '' }
