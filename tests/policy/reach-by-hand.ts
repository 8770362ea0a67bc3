import type { Role } from '~/domain/role'
import type { Employer } from './random-employer'

const runs = ({ from, to }: { from: number; to: number | null }): boolean => from <= 0 && (to === null || to >= 0)

/** Who may see whom, said once more from product.md §4 and as plainly as can be; only used to judge the real thing. */
export function reachByHand(employer: Employer, account: number, role: Role): Set<number> {
  if (role === 'chef') return reachOfChef(employer, account)
  if (role === 'rekoAg') return reachOfRekoAg(employer, account)
  return new Set()
}

function reachOfChef(employer: Employer, account: number): Set<number> {
  const accounts = standsFor(employer, account, 'chef')
  const themselves = accounts.filter((at) => employer.people[at]?.linked)
  const units = [
    ...jobsToday(employer)
      .filter(({ manager }) => manager !== null && themselves.includes(manager) && worksToday(employer, manager))
      .map((job) => job.workplace),
    ...assignedUnits(employer, accounts, 'chef'),
  ]
  const managersBelow = jobsToday(employer)
    .filter(({ workplace }) => units.includes(employer.parents[workplace] ?? -1))
    .flatMap(({ manager }) => (manager !== null && worksToday(employer, manager) ? [manager] : []))
  const reached = [...staffAt(employer, units), ...managersBelow]
  return new Set(reached.filter((person) => !themselves.includes(person)))
}

function reachOfRekoAg(employer: Employer, account: number): Set<number> {
  const units = assignedUnits(employer, standsFor(employer, account, 'rekoAg'), 'rekoAg')
  const below = employer.parents
    .map((_, at) => at)
    .filter((at) => chainUp(employer, at).some((unit) => units.includes(unit)))
  return new Set(staffAt(employer, below))
}

const standsFor = ({ substitutions }: Employer, account: number, role: Role): number[] => [
  account,
  ...substitutions
    .filter((one) => one.substitute === account && one.role === role && runs(one))
    .map(({ absent }) => absent),
]

const assignedUnits = ({ assignments, parents }: Employer, accounts: number[], role: Role): number[] =>
  assignments
    .filter((one) => accounts.includes(one.account) && one.role === role && runs(one))
    .flatMap(({ unit }) => (unit === null ? parents.map((_, at) => at) : [unit]))

const jobsToday = ({ people }: Employer) =>
  people.flatMap(({ jobs }, person) => jobs.filter(runs).map((job) => ({ ...job, person })))

const worksToday = (employer: Employer, person: number): boolean =>
  jobsToday(employer).some((job) => job.person === person)

const staffAt = (employer: Employer, units: number[]): number[] =>
  jobsToday(employer)
    .filter(({ workplace }) => units.includes(workplace))
    .map(({ person }) => person)

const chainUp = ({ parents }: Employer, unit: number): number[] => {
  const parent = parents[unit] ?? null
  return parent === null ? [unit] : [unit, ...chainUp({ parents } as Employer, parent)]
}
