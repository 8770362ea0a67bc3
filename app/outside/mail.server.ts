import { createTransport } from 'nodemailer'

export interface Mail {
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
  /** The host that the portal says it is. */
  host: string
}

/** Hands one e-mail to the mail server. Nothing about the receiver is kept or logged here. */
export async function sendMail({ smtpUrl, from, host }: MailRoute, mail: Mail): Promise<Delivery> {
  const transport = createTransport({ url: smtpUrl, name: host, ...patience })
  try {
    await transport.sendMail({
      from: { name: 'Rekoportalen', address: from },
      to: mail.to,
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
