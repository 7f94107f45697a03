import { Router } from 'express'
import { LANGUAGES } from '#contract/words.ts'
import type { House } from '../house.ts'

const AN_HOUR_S = 3600
/** Where there is nothing to be found: programs, and the screens of the office itself. */
const NOT_TO_READ = ['/api/v1/', '/kiosk/', '/counter/', '/display/', '/admin/']

/** Pages that are everyone's and stay what they are: what stands in the address beside the path only chooses within them. */
function listedPaths({ offices, guide }: House): readonly string[] {
  const wards = [...offices.keys()].flatMap((id) => ['', '/book', '/outlook'].map((part) => `/offices/${id}${part}`))
  return ['/', ...wards, '/guide', ...guide.guide.events.map(({ id }) => `/guide/${id}`)]
}

/** Ids and languages are plain letters: nothing here needs to be escaped. */
function siteMap(house: House): string {
  const origin = house.publicUrl()
  const pages = listedPaths(house).flatMap((path) => LANGUAGES.map((language) => `${origin}${path}?lang=${language}`))
  const places = pages.map((page) => `<url><loc>${page}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[...places, `<url><loc>${origin}/open-data/</loc></url>`].join('\n')}
</urlset>
`
}

const robots = (house: House): string =>
  ['User-agent: *', ...NOT_TO_READ.map((path) => `Disallow: ${path}`), `Sitemap: ${house.publicUrl()}/sitemap.xml`, ''].join('\n')

/** What search engines ask for before they read pages. How the languages of a page belong together stands in the page. */
export function searchEngines(house: House): Router {
  const router = Router({ strict: true })
  const cached = `public, max-age=${AN_HOUR_S}`
  router.get('/robots.txt', (_request, response) => void response.set('Cache-Control', cached).type('txt').send(robots(house)))
  router.get('/sitemap.xml', (_request, response) => void response.set('Cache-Control', cached).type('xml').send(siteMap(house)))
  return router
}
