import { test } from 'vitest'
import { world } from '#tests/support/world'
import { readPersons } from '~/reads/persons.server'
import { readPersons as r2 } from '~/reads/persons.server'
test('t', () => {
  for (const n of [1700, 60000]) {
    const w = world()
    w.unit('X', {})
    const raw = w.db.$client
    raw.exec('BEGIN')
    const p = raw.prepare('INSERT INTO person (slug) VALUES (?)')
    const u = raw.prepare('INSERT INTO unit (slug, code) VALUES (?,?)')
    const uv = raw.prepare("INSERT INTO unit_version (unit_id,name,type,born_in) VALUES (?,?, 'arbetsplats',1)")
    for (let i=0;i<n/11;i++) { const id=Number(u.run('u'+i,'u'+i).lastInsertRowid); uv.run(id,'Unit '+i) }
    const e = raw.prepare('INSERT INTO employment_version (person_id, employee_number, name, sex, birth_year, workplace_id, share, weekly_hours, first_day, protected, born_in) VALUES (?,?,?,?,1980,?,100,40,10000,0,1)')
    const s = raw.prepare("INSERT INTO absence_spell_version (person_id,employee_number,first_day,last_day,extent,cause,origin,born_in) VALUES (?,?,?,?,100,'sjuk','import',1)")
    for (let i=0;i<n;i++) { const id = Number(p.run('s'+i).lastInsertRowid); const nr = String(20000+i); e.run(id, nr, 'Namn'+((i*7919)%n)+' Efternamn','K', 2+(i%Math.floor(n/11)))
      for (let k=0;k<20;k++) s.run(id, nr, 20763-k*170-(i%150), 20763-k*170-(i%150)+3) }
    raw.exec('COMMIT')
    w.account('Mikael', {role:'rekoAg', everywhere:true})
    const ctx = w.as('Mikael')
    for (const [label, f] of Object.entries({all:{search:'',workplace:'',state:null,page:1}, p20:{search:'',workplace:'',state:null,page:20}, sjuk:{search:'',workplace:'',state:'sjuk',page:1}, sok:{search:'namn77',workplace:'',state:null,page:1}, signal:{search:'',workplace:'',state:'signal',page:1}, wp:{search:'',workplace:'u5',state:null,page:1}} as any)) {
      const t0=performance.now(); const first = readPersons(ctx, f as any) as any; const t1=performance.now()
      for (let i=0;i<20;i++) readPersons(ctx, f as any)
      const t2=performance.now()
      console.log(n, label, first.kind, first.value?.total, first.value?.rows.length, 'first', (t1-t0).toFixed(1), 'then', ((t2-t1)/20).toFixed(2))
    }
    if (process.env.IDX) {}
  }
}, 600000)
