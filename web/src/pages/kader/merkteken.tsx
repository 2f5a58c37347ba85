/** A house with one point of light: our mark. */
export function Merkteken() {
  return (
    <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
      <path
        d="M4 15.5 16 5.5l12 10"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <path d="M8 15v11.5h16V15" fill="none" stroke="currentColor" strokeWidth="2.8" strokeLinejoin="round" />
      <circle cx="16" cy="19" r="2.8" fill="#f2b33d" />
    </svg>
  )
}
