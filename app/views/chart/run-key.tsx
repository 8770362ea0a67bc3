import type { RunSignal } from '~/domain/statistics/run-signals'
import { Key, KeyShape } from './key'

/** The shapes that are there. On a phone ordinary months have none. */
export const RunKey = ({ signals, limits }: { signals: readonly RunSignal[]; limits: boolean }) =>
  limits && (
    <Key>
      {signals.some(({ rule }) => rule === 'a') && <KeyShape shape="triangle">över övre gränsen</KeyShape>}
      {signals.some(({ rule }) => rule !== 'a') && <KeyShape shape="dot">ingår i ett annat tecken</KeyShape>}
      <KeyShape shape="ring" className="@max-[42rem]:hidden">
        vanlig variation
      </KeyShape>
    </Key>
  )
