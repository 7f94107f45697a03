/** The one-time code in `#pair=CODE`. Behind the `#`, so that no server log ever sees it. */
export const pairingCode = (hash: string): string | null => new URLSearchParams(hash.replace(/^#/, '')).get('pair')
