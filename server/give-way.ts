import { constants, setPriority } from 'node:os'

/**
 * Lets this thread go on only while nobody who answers commands wants the core. On Linux a priority belongs to a thread (setpriority(2)); elsewhere it would
 * hold back the whole server, which stays as it is.
 */
export function giveWay(): void {
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_LOW)
}
