/** What the browser calls the session, kept to this very host where the portal is reached by https. */
export const sessionCookieName = (origin: string): string => (origin.startsWith('https:') ? '__Host-reko' : 'reko')

/** Whether a request says it has a session; whether that stands is another question. */
export const bringsSession = (cookies: string | undefined, origin: string): boolean =>
  (cookies ?? '').split(';').some((cookie) => cookie.trim().startsWith(`${sessionCookieName(origin)}=`))
