import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { mailForm } from '~/domain/settings-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readSettings } from '~/reads/settings.server'
import { SettingsPage } from '~/views/settings/settings-page'
import { chooseMail } from '~/writes/settings.server'

export const meta: MetaFunction = () => [{ title: 'Inställningar · Rekoportalen' }]

export const loader = formLoader(({ signedIn }) => ({ settings: page(readSettings(signedIn, null)) }))

export const action = formAction({
  form: mailForm,
  write: ({ signedIn }, { mejl: mail }) => chooseMail(signedIn, { mail }),
  to: () => path('settings'),
  done: 'val',
})

export default function Settings() {
  return <SettingsPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
