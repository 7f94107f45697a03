// The widget shows itself anew without flickering; while the server is away it says of when it is.
setInterval(async () => {
  // What is read or about to be pressed is not taken away.
  if (document.hidden || document.activeElement !== document.body) return
  try {
    const answer = await fetch(location.href, { cache: 'no-cache' })
    if (!answer.ok) throw new Error(String(answer.status))
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html')
    document.body.replaceChildren(...fresh.body.childNodes)
  } catch {
    document.querySelector('.stale')?.removeAttribute('hidden')
  }
}, 30_000)
