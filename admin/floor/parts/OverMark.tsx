import './OverMark.css'

/** Past the target: a triangle beside the words. */
export function OverMark() {
  return (
    <svg className="over-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 2 23 21H1ZM11 9v6h2V9Zm0 8v2h2v-2Z" fillRule="evenodd" />
    </svg>
  )
}
