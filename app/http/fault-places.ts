/** Where in the code a fault arose; nothing of its message, which may carry what somebody typed, on any number of lines. */
export const placesOf = ({ stack = '' }: Error): string =>
  stack
    .split('\n')
    .filter((line) => /^ {4}at /.test(line))
    .join('\n')
