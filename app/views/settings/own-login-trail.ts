import { path } from '~/paths'

export const ownLoginTrail = (here?: string): { label: string; to?: string }[] => [
  { label: 'Start', to: path('start') },
  { label: 'Inställningar', to: path('settings') },
  ...(here === undefined
    ? [{ label: 'Inloggning' }]
    : [{ label: 'Inloggning', to: path('ownLogin') }, { label: here }]),
]
