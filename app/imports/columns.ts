export { columns, requiredColumns, type Column } from '~/domain/import/columns'
