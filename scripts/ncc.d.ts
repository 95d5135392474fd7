/** What the build uses of ncc, which ships no types. */
declare module '@vercel/ncc' {
  interface Bundle {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
  }
  export default function ncc(entry: string, options: Readonly<Record<string, unknown>>): Promise<Bundle>;
}
