/** Elements by which a page and the worker that kept it understand each other. */
export const KEPT_BANNER = 'kept'
export const KEPT_LIST = 'kept-pages'
export const OFFLINE_MAIN = 'offline'

/** Where the offline page is fetched from beforehand. Nobody is sent there. */
export const OFFLINE_PAGE = '/offline'
