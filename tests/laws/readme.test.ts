import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { patterns } from '~/paths'
import { policyTable } from './readme'

const readme = readFileSync('README.md', 'utf8')

describe('The README tells what the code says', () => {
  it('prints the table of access, cell by cell', () => expect(readme).toContain(policyTable()))

  it('names no command that package.json lacks', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    const named = [...readme.matchAll(/npm run ([\w:]+)/g)].map(([, name]) => name)
    expect(named.filter((name) => name && !(name in scripts))).toEqual([])
    expect(named.length).toBeGreaterThan(5)
  })

  it('names no page that the map lacks', () => {
    const known = new Set<string>(Object.values(patterns))
    const named = [...readme.matchAll(/`(\/[a-z/:.-]+)`/g)].map(([, path]) => path ?? '')
    expect(named.filter((path) => !known.has(path) && !operations.has(path))).toEqual([])
  })
})

const operations = new Set(['/healthz', '/readyz', '/metrics', '/assets'])
