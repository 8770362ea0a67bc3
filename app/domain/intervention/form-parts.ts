import type { FieldRule, GroupRule, Weight } from './step-form'

export const text = (name: string, weight: Weight = 'blocks', more: Partial<FieldRule> = {}): FieldRule => ({
  ...{ name, kind: 'text', weight, ...more },
})
export const choice = (name: string, choices: readonly string[], weight: Weight = 'blocks'): FieldRule => ({
  ...{ name, kind: 'choice', weight, choices },
})
export const date = (name: string, weight: Weight = 'blocks', unless?: FieldRule['unless']): FieldRule => ({
  ...{ name, kind: 'day', weight, ...(unless && { unless }) },
})
export const rows = (name: string, least: number, weight: Weight, ...fields: FieldRule[]): GroupRule => ({
  ...{ name, single: false, least, weight, fields },
})
export const single = (name: string, ...fields: FieldRule[]): GroupRule => ({
  ...{ name, single: true, least: 0, weight: 'optional', fields },
})
