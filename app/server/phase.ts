type Phase = 'starting' | 'ready' | 'stopping'

let current: Phase = 'starting'

/** Where in its life this process is. */
export const phase = {
  get: (): Phase => current,
  set: (next: Phase): void => {
    if (current !== 'stopping') current = next
  },
}
