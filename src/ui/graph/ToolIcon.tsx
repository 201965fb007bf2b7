const PATHS = {
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  fit: 'M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10',
  arrange: 'M4.5 4.5l7 3.5-7 3.5M4.5 4.5v7M4.5 3v3M3 4.5h3M10 8h3M11.5 6.5v3M3 11.5h3M4.5 10v3',
  pin: 'M8 14V9M4.5 9h7L10 6.5V2.5H6v4z',
} as const;

/** A small line drawing on a button; decoration beside its name. */
export function ToolIcon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  );
}
