import { shownValue } from '~/domain/import/shown-value'
import { holdsPersonalNumber } from '~/domain/text-guard'
import type { RowFaultCode } from '~/text/import-error'
import type { About, RowFault } from '../row'
import type { Paxml } from './paxml'
import type { Field, PaxmlRecord } from './records'
import { meant, valueProblem, type ValueType } from './value'

/** Reads a record field by field in the order faults are to be named; the first fault is kept. */
export class RecordReading {
  fault: RowFault | null = null

  constructor(
    readonly record: PaxmlRecord,
    private readonly paxml: Paxml,
  ) {}

  /** `''` when the field isn't there or breaks the schema. */
  value(name: string, type: ValueType): string {
    let found: Field | null = null
    for (const field of this.record.fields ?? []) {
      if (field.name !== name) continue
      if (found) this.fail(name, 'repeated-field')
      found ??= field
    }
    return this.checked(name, type, found?.text.trim() ?? '')
  }

  attribute(name: string, type: ValueType): string {
    return this.checked(name, type, (this.record.attributes[name] ?? '').trim())
  }

  fail(column: string, code: RowFaultCode, value = '', about?: About): void {
    this.fault ??= { line: this.record.line, column, value: shownValue(column, value), code, ...(about && { about }) }
  }

  /** The employee number itself, or what the file or the staff register knows of the personal number. */
  employeeNumber({ anstid = '', persnr = '' }: Record<string, string>): string {
    const number = anstid.trim()
    const personal = this.checked('persnr', 'personalNumber', persnr.trim())
    if (number.length > 60) this.fail('anstid', 'too-long', number, { longest: 60 })
    if (holdsPersonalNumber(number)) this.fail('anstid', 'holds-personal-number', number)
    if (number !== '') return number
    if (personal === '') this.fail('anstid', 'missing')
    const { outline, options } = this.paxml
    const known = outline.numbers.get(personal) ?? options.employeeNumberOf?.(personal) ?? null
    if (known === null) this.fail('persnr', 'unknown-personal-number', personal)
    return known ?? ''
  }

  private checked(name: string, type: ValueType, written: string): string {
    const text = this.paxml.options.acceptUnambiguous ? meant(type, written) : written
    const problem = text === '' ? null : valueProblem(type, text)
    if (problem) this.fail(name, problem.code, written, problem.about)
    return problem ? '' : text
  }
}
