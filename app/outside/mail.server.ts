import { environment } from './environment.server'

interface Mail {
  /** The same each time it is tried, so that whoever gets it twice can see that it is one. */
  reference: string
  to: string
  subject: string
  text: string
}

/** `refused`: that address is not to be tried again. `failed`: this one did not go. `unreachable`: none would. */
export type Delivery = 'sent' | 'refused' | 'failed' | 'unreachable'

export interface MailRoute {
  smtpUrl: string
  from: string
  /** The address people use. */
  origin: string
}

/** How e-mail leaves this portal; null when nobody has said. */
export function mailRoute(): MailRoute | null {
  const { smtpUrl, mailFrom, origin } = environment()
  return smtpUrl === null ? null : { smtpUrl, origin, from: mailFrom ?? `rekoportalen@${new URL(origin).hostname}` }
}

/** Hands one e-mail to the mail server. Nothing about the receiver is kept or logged here. */
export async function sendMail({ smtpUrl, from, origin }: MailRoute, mail: Mail): Promise<Delivery> {
  const { createTransport } = await import('nodemailer')
  const host = new URL(origin).hostname
  const transport = createTransport({ url: smtpUrl, name: host, ...patience })
  try {
    await transport.sendMail({
      from: { name: 'Rekoportalen', address: from },
      to: { name: '', address: mail.to },
      subject: mail.subject,
      text: mail.text,
      messageId: `<${mail.reference}@${host}>`,
      xMailer: false,
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    })
    return 'sent'
  } catch (fault) {
    return failureOf(fault as MailFault)
  } finally {
    transport.close()
  }
}

/** Milliseconds; together far less than a lease. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

interface MailFault {
  code?: string
  command?: string
  responseCode?: number
}

/** A mailbox that does not exist (RFC 5321 §4.2.3) is another thing than a server that is down or wants a password. */
function failureOf({ code, command, responseCode = 0 }: MailFault): Delivery {
  if (command === 'RCPT TO' && [550, 551, 553].includes(responseCode)) return 'refused'
  return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'failed' : 'unreachable'
}
