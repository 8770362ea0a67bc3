import type { ReactNode } from 'react'

export interface Column<Key extends string> {
  key: Key
  label: string
  numeric?: boolean
  /** Room enough for a name on one row of a wide page. */
  names?: 'places' | 'people'
  /** A shorter label for the row's block on a phone. */
  phoneLabel?: string
}

interface DataTable<Key extends string> {
  /** What the table is, for those who don't see the heading above it. */
  caption?: string
  columns: readonly Column<Key>[]
  rows: readonly { key: string; cells: Partial<Record<Key, ReactNode>> }[]
  /** The column that names the row. */
  rowHeader: Key
}

/** Hairline rows, numbers to the right; on a phone each row becomes a block. */
export const DataTable = <Key extends string>({ caption, columns, rows, rowHeader }: DataTable<Key>) => (
  <table className="block-table data-rows w-full border-collapse text-left text-row">
    {caption && <caption className="sr-only">{caption}</caption>}
    <thead>
      <tr className="border-b-[1.5px] border-line align-bottom text-meta text-ink-2">
        {columns.map((column) => (
          <th key={column.key} scope="col" className={numberIn(column) ?? roomIn(column)}>
            {column.label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(({ key, cells }) => (
        <tr key={key}>
          {columns.map((column) =>
            column.key === rowHeader ? (
              <th key={column.key} scope="row" className={numberIn(column)}>
                {cells[column.key]}
              </th>
            ) : (
              <Cell key={column.key} column={column}>
                {cells[column.key]}
              </Cell>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)

const Cell = ({ column, children }: { column: Column<string>; children: ReactNode }) => (
  <td data-label={column.phoneLabel ?? column.label} className={numberIn(column)}>
    {typeof children === 'string' || typeof children === 'number' ? children : <div>{children}</div>}
  </td>
)

const roomIn = ({ names }: Column<string>) => names && { places: 'lg:w-54 lg:min-w-48', people: 'lg:min-w-36' }[names]

const numberIn = ({ numeric }: Column<string>) => (numeric ? 'number' : undefined)

/** The name of a row: bold, a link when there is somewhere to go, and under it what tells it apart. */
export const RowName = ({ to, children, note }: { to?: string; children: ReactNode; note?: ReactNode }) => (
  <>
    {to ? (
      <a href={to} className="link target font-key">
        {children}
      </a>
    ) : (
      <b className="font-key">{children}</b>
    )}
    {note && <span className="block text-meta text-ink-2">{note}</span>}
  </>
)
