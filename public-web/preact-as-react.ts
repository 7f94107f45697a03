/**
 * As much of React as residents' pages use, spoken by Preact: 5 KB instead of 67, and 4 less than preact/compat. Only the build knows
 * it (vite.config.ts); the components say `react`.
 */
import {
  Component,
  type ComponentChild,
  type ContainerNode,
  cloneElement,
  createContext,
  createElement,
  Fragment,
  hydrate,
  isValidElement,
  options,
  render,
  type VNode,
} from 'preact'
import { useCallback, useContext, useEffect, useId, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks'

export {
  Component,
  cloneElement,
  createContext,
  createElement,
  Fragment,
  Fragment as StrictMode,
  isValidElement,
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useLayoutEffect as useInsertionEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
}

type Rendered<P> = (props: P, ref: null) => ComponentChild

/** Nobody here asks for a reference to a component. */
export const forwardRef =
  <P>(draw: Rendered<P>) =>
  (props: P): ComponentChild =>
    draw(props, null)

/** What a store holds, drawn anew whenever that has become something else. */
export function useSyncExternalStore<S>(subscribe: (listener: () => void) => () => void, read: () => S): S {
  const value = read()
  const [, drawAnew] = useReducer((round: number) => round + 1, 0)
  const drawn = useRef({ value, read })
  drawn.current = { value, read }
  useLayoutEffect(() => {
    const look = () => {
      if (!Object.is(drawn.current.value, drawn.current.read())) drawAnew(undefined)
    }
    look()
    return subscribe(look)
  }, [subscribe])
  return value
}

/** Fields in which a change is a letter typed, as React means it, and not the leaving of the field. */
const TYPED: readonly unknown[] = ['text', 'email', 'tel', 'search', 'number', 'password', undefined]

/** How the browser calls what React calls by another name; `null`: the same. */
function calledByBrowser(element: string, name: string, props: Readonly<Record<string, unknown>>): string | null {
  if (name === 'fillRule') return 'fill-rule'
  if (name !== 'onChange') return null
  return element === 'textarea' || (element === 'input' && TYPED.includes(props['type'])) ? 'onInput' : null
}

const drawNext = options.vnode
options.vnode = (vnode: VNode) => {
  const props = vnode.props as Record<string, unknown>
  if (typeof vnode.type === 'string')
    for (const name of Object.keys(props)) {
      const called = calledByBrowser(vnode.type, name, props)
      if (called === null) continue
      props[called] = props[name]
      delete props[name]
    }
  drawNext?.(vnode)
}

export const hydrateRoot = (place: ContainerNode, children: ComponentChild): void => hydrate(children, place)
export const createRoot = (place: ContainerNode) => ({ render: (children: ComponentChild) => render(children, place) })
