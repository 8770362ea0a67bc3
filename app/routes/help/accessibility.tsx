import type { MetaFunction } from '@remix-run/node'
import { AccessibilityPage } from '~/views/help/accessibility-page'

export const meta: MetaFunction = () => [{ title: 'Tillgänglighet · Rekoportalen' }]

export default function Accessibility() {
  return <AccessibilityPage />
}
