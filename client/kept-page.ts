/** When this phone kept the page that it shows, by its own clock; `null`: the page has just come from the office. */
export function keptAt(): number | null {
  const { kept } = document.documentElement.dataset
  return kept === undefined ? null : Number(kept)
}
