import { lookup as lookUp } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Addresses that are not of the internet at large: this machine, private networks, links, groups (RFC 6890). */
const INSIDE_4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const
/** Of version 6 only what is given out to the internet counts as outside, without the tunnels that hide an inside address. */
const OUTSIDE_6 = ['2000::', 3] as const
const TUNNELS_6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const

const inside4 = new BlockList()
for (const [net, bits] of INSIDE_4) inside4.addSubnet(net, bits, 'ipv4')
const outside6 = new BlockList()
outside6.addSubnet(...OUTSIDE_6, 'ipv6')
const tunnels6 = new BlockList()
for (const [net, bits] of TUNNELS_6) tunnels6.addSubnet(net, bits, 'ipv6')

const isInsideIp = (address: string): boolean =>
  isIP(address) === 4 ? inside4.check(address, 'ipv4') : !outside6.check(address, 'ipv6') || tunnels6.check(address, 'ipv6')

/** Whether an address that a stranger handed in may be connected to: https on its own port, and no machine of ours by its number. */
export function isOutside(address: string): boolean {
  const { protocol, hostname, port, username, password } = new URL(address)
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false
  const host = hostname.replace(/^\[|\]$/g, '')
  return isIP(host) === 0 ? host.includes('.') : !isInsideIp(host)
}

/** Looks a name up and refuses it when it leads inside, at the very moment of connecting: a name may change its mind (DNS rebinding). */
export const lookupOutside: LookupFunction = (hostname, options, callback) =>
  lookUp(hostname, { ...options, all: true }, (error, found) => {
    const [first] = found ?? []
    if (error || !first) return callback(error ?? new Error('no address'), '')
    if (found.some(({ address }) => isInsideIp(address))) return callback(new Error('an address inside'), '')
    if (options.all) return callback(null, found)
    callback(null, first.address, first.family)
  })
