/** A plain link would come without the header by which the server knows this screen, so the file is fetched and handed over. */
export async function saveCsv(address: string, name: string): Promise<'saved' | 'failed'> {
  try {
    const response = await fetch(address, { headers: { Accept: 'text/csv', 'Machiai-Screen': 'admin' } })
    if (!response.ok) return 'failed'
    const file = URL.createObjectURL(await response.blob())
    const link = document.createElement('a')
    link.href = file
    link.download = name
    link.click()
    URL.revokeObjectURL(file)
    return 'saved'
  } catch {
    // No network, or it broke off: the button says so, and pressing again is all there is to do.
    return 'failed'
  }
}
