import type { MetaFunction } from '@remix-run/node'
import { MethodPage } from '~/views/help/method-page'

export const meta: MetaFunction = () => [{ title: 'Så räknar vi · Rekoportalen' }]

export default function Method() {
  return <MethodPage />
}
