import type { MetaFunction } from '@remix-run/node'
import { ContactGuidePage } from '~/views/help/contact-guide-page'

export const meta: MetaFunction = () => [{ title: 'Kontakt med vården · Rekoportalen' }]

export default function ContactGuide() {
  return <ContactGuidePage />
}
