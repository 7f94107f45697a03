import { Component, type ReactNode } from 'react'
import { useLanguage } from '../LanguageProvider.tsx'
import { common } from '../words/common.ts'
import { Banner } from './Banner.tsx'
import { Button } from './Button.tsx'

/** `mendsWith`: when this changes (a newer view came), what broke is tried again. */
type Props = Readonly<{ mendsWith: unknown; children: ReactNode }>
type State = Readonly<{ brokenWith: Readonly<{ mendsWith: unknown }> | null }>

const AGAIN_MS = 15_000

/** Survives what could not be drawn: says so, and tries again with the next view, or by itself after a while. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { brokenWith: null }
  private again: ReturnType<typeof setTimeout> | undefined

  static getDerivedStateFromError(): Partial<State> {
    return { brokenWith: { mendsWith: undefined } }
  }

  override componentDidCatch(error: unknown): void {
    console.error('a screen could not be drawn', error)
    this.setState({ brokenWith: { mendsWith: this.props.mendsWith } })
    clearTimeout(this.again)
    this.again = setTimeout(this.mend, AGAIN_MS)
  }

  override componentDidUpdate(): void {
    const { brokenWith } = this.state
    if (brokenWith && brokenWith.mendsWith !== undefined && brokenWith.mendsWith !== this.props.mendsWith) this.mend()
  }

  override componentWillUnmount(): void {
    clearTimeout(this.again)
  }

  private readonly mend = (): void => this.setState({ brokenWith: null })

  override render(): ReactNode {
    return this.state.brokenWith ? <Broken onAgain={this.mend} /> : this.props.children
  }
}

function Broken({ onAgain }: Readonly<{ onAgain: () => void }>) {
  const { say } = useLanguage()
  return (
    <Banner kind="error" title={say(common.broken)}>
      <p>{say(common.brokenHint)}</p>
      <Button look="outline" onClick={onAgain}>
        {say(common.again)}
      </Button>
    </Banner>
  )
}
