// The package ships no types. Milliseconds since 1970 of the first and last moment; null or infinite at an open end.
declare module 'edtf' {
  export default function edtf(text: string): { readonly min: number | null; readonly max: number | null };
}
