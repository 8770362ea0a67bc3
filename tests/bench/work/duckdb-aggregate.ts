import type { Day } from '~/domain/day'

const typed = (columns: Record<string, string>): string =>
  `{${Object.entries(columns)
    .map(([name, type]) => `${name}: '${type}'`)
    .join(', ')}}`

export const columns = {
  employment: typed({
    ...{ person: 'INTEGER', number: 'VARCHAR', workplace: 'INTEGER', sex: 'VARCHAR', born: 'INTEGER' },
    ...{ share: 'DOUBLE', weekly: 'DOUBLE', first: 'INTEGER', last: 'INTEGER' },
  }),
  spell: typed({ person: 'INTEGER', number: 'VARCHAR', first: 'INTEGER', last: 'INTEGER', extent: 'DOUBLE' }),
  calendar: typed({ date: 'INTEGER', month: 'INTEGER', year: 'INTEGER', works: 'INTEGER' }),
}

/** Person-days of work and of absence by workplace, month, sex, age group and length of the occasion. */
export const aggregate = (from: Day, end: Day): string => `
  CREATE TABLE occasion AS
    WITH marked AS (
      SELECT *, coalesce(last, ${end}) AS until, max(coalesce(last, ${end})) OVER (PARTITION BY person ORDER BY first
        ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM spell WHERE first <= ${end}),
    numbered AS (
      SELECT *, sum(CASE WHEN before IS NULL OR first > before + 5 THEN 1 ELSE 0 END) OVER (PARTITION BY person ORDER BY first) AS nth
      FROM marked)
    SELECT *, least(max(until) OVER (PARTITION BY person, nth), ${end}) - min(first) OVER (PARTITION BY person, nth) + 1 AS length
    FROM numbered;
  CREATE TABLE worked AS
    WITH days AS (
      SELECT person, workplace, sex, born, share * weekly / 500 AS hours,
        unnest(range(greatest(first, ${from}), least(coalesce(last, ${end}), ${end}) + 1)) AS date FROM employment),
    months AS (
      SELECT d.person, d.workplace, c.month, d.sex, ${age} AS age, count(*) AS days, sum(c.works * d.hours) AS ordinary
      FROM days d JOIN calendar c USING (date) GROUP BY ALL)
    SELECT workplace, month, sex, age, count(*) FILTER (ordinary > 0) AS persons, sum(days) AS days, sum(ordinary) AS ordinary
    FROM months GROUP BY ALL;
  CREATE TABLE missed AS
    WITH days AS (
      SELECT number, extent, length, unnest(range(greatest(first, ${from}), least(until, ${end}) + 1)) AS date FROM occasion)
    SELECT d.workplace, c.month, d.sex, ${age} AS age,
      CASE WHEN o.length < 15 THEN 'short' WHEN o.length < 60 THEN 'medium' ELSE 'long' END AS class,
      sum(c.works * d.share * d.weekly / 500 * o.extent / 100) AS sick
    FROM days o JOIN calendar c USING (date)
    JOIN employment d ON d.number = o.number AND d.first <= o.date AND coalesce(d.last, ${end}) >= o.date GROUP BY ALL;`

const age = 'least(2, greatest(0, (c.year - d.born - 10) // 20))'

/** Everything together, to be compared. */
export const total = `SELECT (SELECT sum(ordinary) FROM worked) AS ordinary, sum(sick) AS sick,
  sum(sick) FILTER (class = 'short') AS short, sum(sick) FILTER (class = 'long') AS long FROM missed`
