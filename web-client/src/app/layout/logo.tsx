/** The list with its ticks, in the colour of the text: red is for the next step alone. */
export function Logo() {
  return (
    <svg viewBox="0 0 24 24" width="1.5em" height="1.5em" aria-hidden fill="none" stroke="currentColor">
      <g strokeLinecap="round" strokeLinejoin="round">
        <path strokeWidth="2.4" d="M11 5.5h9M11 12h9M11 18.5h9" />
        <path strokeWidth="1.9" d="m3.5 5.5 1.4 1.4 2.6-2.9M3.5 12l1.4 1.4l2.6-2.9M3.5 18.5l1.4 1.4 2.6-2.9" />
      </g>
    </svg>
  );
}
