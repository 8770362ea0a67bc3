import type { MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { settingFieldOf, settingForm } from '~/domain/setting-form'
import { formAction, formLoader } from '~/http/form-route.server'
import { page } from '~/http/respond.server'
import { path } from '~/paths'
import { readSetting } from '~/reads/setting.server'
import { SettingPage } from '~/views/admin/setting-page'
import { change } from '~/writes/setting.server'

export const meta: MetaFunction = () => [{ title: 'Inställning · Rekoportalen' }]

export const loader = formLoader(({ signedIn, params }) => page(readSetting(signedIn, { slug: params.namn })))

export const action = formAction({
  form: settingForm,
  write: ({ signedIn, params }, { varde, fran }) =>
    change(signedIn, { slug: params.namn, written: varde, startsOn: fran }),
  to: () => path('rules'),
  done: 'sparat',
  fieldOf: settingFieldOf,
})

export default function Setting() {
  return <SettingPage {...useLoaderData<typeof loader>()} form={useActionData<typeof action>()} />
}
