import { noticeWeights, type NoticeKind } from '~/domain/notice'
import { counted, sentence } from './number'

interface MailText {
  subject: string
  text: string
}

/** How many things wait, and whether there is something new in what she follows. */
interface OfTheDay {
  waiting: number
  news: boolean
}

interface Addresses {
  portal: string
  settings: string
}

/** An e-mail says that there is something, never what: neither who, which day nor why. */
export function mailText(kind: NoticeKind, day: OfTheDay, { portal, settings }: Addresses): MailText {
  const { subject, says } = isOfTheDay(kind) ? ofTheDay(day) : texts[kind]
  const choice = noticeWeights[kind] === 'own' ? [] : [`Vill du ha färre mejl? Välj här: ${settings}`]
  return {
    subject,
    text: [says, `Logga in: ${portal}`, ...choice, 'Det går inte att svara på det här mejlet.'].join('\n\n'),
  }
}

const isOfTheDay = (kind: NoticeKind): kind is Exclude<NoticeKind, keyof typeof texts> => !(kind in texts)

function ofTheDay({ waiting, news }: OfTheDay) {
  const waits = `${sentence(counted(waiting, 'sak', 'saker'))} väntar på dig i Rekoportalen.`
  if (waiting === 0) return { subject: 'Något är nytt i Rekoportalen', says: followed }
  return { subject: 'Du har något att göra i Rekoportalen', says: news ? `${waits}\n\n${followed}` : waits }
}

const followed = 'Något har hänt i det du följer i Rekoportalen.'

const texts = {
  'meeting-soon': {
    subject: 'Något är nytt eller ändrat i Rekoportalen',
    says: 'Något som rör dig de närmaste dagarna är nytt eller ändrat i Rekoportalen.',
  },
  'message-new': {
    subject: 'Du har ett meddelande i Rekoportalen',
    says: 'Du har ett meddelande i Rekoportalen. Vem det är från och vad det gäller ser du när du har loggat in.',
  },
  'medgivande-changed': {
    subject: 'Något är ändrat i Rekoportalen',
    says: 'Något har ändrats i en tråd eller ett ärende i Rekoportalen. Läs det innan du skriver nästa gång.',
  },
  'medgivande-asked': {
    subject: 'Något väntar på dig i Rekoportalen',
    says: 'Något på Min sida i Rekoportalen väntar på dig. Vad det gäller ser du när du har loggat in.',
  },
  'intervention-invited': {
    subject: 'Du är inbjuden till något i Rekoportalen',
    says: 'Någon har bjudit in dig till något i Rekoportalen. Vad det gäller ser du när du har loggat in.',
  },
  'own-news': {
    subject: 'Något på Min sida är nytt',
    says: 'Något som rör dig själv är nytt på Min sida i Rekoportalen. Vad det gäller ser du när du har loggat in.',
  },
  'outside-invited': {
    subject: 'Du har ett meddelande i Rekoportalen',
    says: 'Du har ett meddelande i Rekoportalen. Länken nedanför går att använda en gång, i sju dagar. Du väljer lösenord och loggar in i två steg.',
  },
  'outside-again': {
    subject: 'Du har ett meddelande i Rekoportalen',
    says: 'Du har ett meddelande i Rekoportalen. Du har redan ett konto här.',
  },
  'outside-known': {
    subject: 'Någon har bjudit in dig till Rekoportalen',
    says: 'Någon har bjudit in din adress som extern part. Du har redan ett konto här, så inget är ändrat.',
  },
  'factor-changed': {
    subject: 'Din inloggning till Rekoportalen har ändrats',
    says: [
      'Något har ändrats i hur du loggar in: en app, en passkey eller dina reservkoder.',
      'Var det inte du? Byt lösenord och ring systemförvaltaren.',
    ].join('\n\n'),
  },
  'account-renewed': {
    subject: 'En ny länk till ditt konto i Rekoportalen',
    says: [
      'Systemförvaltaren har skapat en ny länk till ditt konto. Den som har länken kan välja ett nytt lösenord.',
      'Ditt lösenord gäller tills länken används. Har du inte bett om den? Ring systemförvaltaren.',
    ].join('\n\n'),
  },
}
