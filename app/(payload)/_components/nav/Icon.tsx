/** The mark in the breadcrumb: three levels, one line through them. */
export function Icon() {
  return (
    <svg className="lt-icon" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
      <path d="M12 3v18M12 7H5v5M12 12h7v5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
      <circle cx="12" cy="4" r="2.2" fill="currentColor" />
      <circle cx="5" cy="13" r="2.2" fill="currentColor" />
      <circle cx="19" cy="18" r="2.2" fill="currentColor" />
    </svg>
  );
} // prettier-ignore
