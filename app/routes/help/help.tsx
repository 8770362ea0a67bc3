import type { MetaFunction } from '@remix-run/node'
import { HelpPage } from '~/views/help/help-page'

export const meta: MetaFunction = () => [{ title: 'Hjälp · Rekoportalen' }]

export default function Help() {
  return <HelpPage />
}
