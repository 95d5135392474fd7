/** What kind of name a specifier is, by its shape alone. */

export type Named =
  | { readonly kind: 'relative'; readonly path: string }
  | { readonly kind: 'protocol'; readonly protocol: string; readonly name: string }
  /** `#name`: what the package's own `imports` say. */
  | { readonly kind: 'internal'; readonly name: string }
  | { readonly kind: 'package'; readonly name: string; readonly subpath: string }
  /** A leading slash, a name that no registry would take: somebody's configuration gives it a meaning. */
  | { readonly kind: 'absolute' | 'alias'; readonly name: string };

const RELATIVE = /^\.{1,2}(?:\/|$)/;
const PROTOCOL = /^([a-z][a-z0-9+.-]*):/i;
const PLUGIN = /^(?:i18n|text|json|css|less|hbs|domReady|async|font|image|propertyParser|goog|depend|dojo\/\w+)!$/;
const PACKAGE = /^(?:@[a-z0-9-][a-z0-9._~-]*\/)?[a-z0-9-][a-z0-9._~-]*(?=$|\/)/;

/** Webpack's inline loaders (`raw-loader!./a`) stand before the name and are not looked at; a plugin of AMD (`i18n!nls/a`) knows alone where its names lead. */
export function named(specifier: string): Named {
  const end = specifier.lastIndexOf('!');
  const written = specifier.slice(end + 1);
  if (RELATIVE.test(written)) return { kind: 'relative', path: written };
  if (PLUGIN.test(specifier.slice(0, end + 1)))
    return { kind: 'protocol', protocol: specifier.slice(0, end), name: written };
  const protocol = PROTOCOL.exec(written)?.[1];
  if (protocol) return { kind: 'protocol', protocol, name: written.slice(protocol.length + 1) };
  if (written.startsWith('#')) return { kind: 'internal', name: written };
  if (written.startsWith('/')) return { kind: 'absolute', name: written };
  const asked = withoutQuery(written);
  const name = PACKAGE.exec(asked)?.[0];
  if (name === undefined || name.length > 214) return { kind: 'alias', name: written };
  return { kind: 'package', name, subpath: asked.slice(name.length + 1) };
}

/** Without `?raw`, `?url`, `#fragment`. What a name begins with is none of these: `#internal/name`. */
export function withoutQuery(path: string): string {
  return path.replace(/(?<=.)[?#].*$/s, '');
}
