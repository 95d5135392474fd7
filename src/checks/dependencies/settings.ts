/** What a repository's own settings say of registries: whose packages come from elsewhere, and must be asked for nowhere else. */

export interface Settings {
  /** Scopes with a registry of their own, each with its `@`. */
  readonly scopes: readonly string[];
  /** Addresses of registries for everything else, as written: a variable in it may stand unreplaced. */
  readonly registries: readonly string[];
}

/** Files that may say so, of npm, pnpm, Yarn and Bun. */
export const SETTINGS = ['.npmrc', '.yarnrc', '.yarnrc.yml', 'bunfig.toml', 'pnpm-workspace.yaml'] as const;

/** `@acme:registry=…`, `"@acme" = …`, `'@acme': …`: the forms of all but Yarn's YAML. */
const SCOPE = /^[ \t]*["']?(@[\w.~-]+)(?::registry)?["']?[ \t]*[=: \t]/gm;
/** Of the whole project: in Yarn's YAML what is indented belongs to a scope; pnpm writes `default` under `registries`. */
const REGISTRY =
  /^(?:(?:[ \t]*["']?registry|["']?npmRegistryServer)["']?[ \t=:]+(\S.*)|[ \t]+["']?default["']?:[ \t]+(["']?https?:.*))$/gm;
/** The lines under `npmScopes:`, where scopes stand without their `@`. */
const YARN_SCOPES = /^npmScopes:[ \t]*\r?\n((?:[ \t].*\n?|\r?\n)*)/m;
const YARN_SCOPE = /^[ \t]+["']?@?([\w.~-]+)["']?:[ \t]*$/gm;

export function settingsIn(text: string): Settings {
  const [, yarn = ''] = YARN_SCOPES.exec(text) ?? [];
  return {
    scopes: [
      ...Array.from(text.matchAll(SCOPE), ([, scope = '']) => scope),
      ...Array.from(yarn.matchAll(YARN_SCOPE), ([, name = '']) => `@${name}`),
    ],
    registries: Array.from(text.matchAll(REGISTRY), ([, own, ofPnpm = '']) =>
      (own ?? ofPnpm).replace(/^["']|["']\s*$/g, '').trim(),
    ),
  };
}
