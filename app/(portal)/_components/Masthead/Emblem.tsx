/** Neutral star in a circle. The slot takes the official emblem when the province supplies the file; it is never redrawn. */
export function Emblem() {
  return (
    <svg className="masthead-emblem" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <circle cx="50" cy="50" r="48" fill="#F5DD98" />
      <circle cx="50" cy="50" r="45" fill="#B3201C" />
      <circle cx="50" cy="50" r="40.5" fill="none" stroke="#F5DD98" strokeWidth="1.5" />
      <polygon
        points="50,22 56.5,42 77.6,42 60.6,54.4 67,74.5 50,62.1 33,74.5 39.4,54.4 22.4,42 43.5,42"
        fill="#FFD44D"
      />
    </svg>
  );
}
