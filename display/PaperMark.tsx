import './PaperMark.css'

/** Papers that are ready: told by shape, beside the word. */
export function PaperMark() {
  return (
    <svg className="paper-mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 1h11l5 5v17H4Zm3.5 9v2.5h9V10Zm0 5v2.5h9V15Z" fillRule="evenodd" />
    </svg>
  )
}
