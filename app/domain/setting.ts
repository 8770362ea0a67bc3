/** The employer's own choices; changed values start on a day and the past keeps its own. */
export const defaultSettings = {
  /** Smallest group that is ever shown, at least 11. */
  smallestGroup: 11,
  /** Days from that a signal is raised until it should be answered. */
  signalDueDays: 7,
  /** Days from that a signal is raised until an unanswered one goes to the Reko-AG. */
  signalEscalationDays: 14,
  sessionIdleMinutes: 60,
  sessionHours: 12,
  logRetentionYears: 5,
  employerName: 'Region Exempel',
}

export type Settings = typeof defaultSettings
