/** Why the server, or a command beside it, cannot begin: the operator's to mend, so it is said in words and without a stack. */
export class CannotStart extends Error {}

/** The last resort of an entry point: what the operator can mend is said, a bug is thrown on. */
export function sayWhyAndExit(error: unknown): never {
  if (!(error instanceof CannotStart)) throw error
  console.error(`machiai did not start: ${error.message}`)
  process.exit(1)
}
