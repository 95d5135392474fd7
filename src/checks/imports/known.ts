/** Names that no manifest declares and that are there all the same: built-ins, and modules that a framework or runtime supplies. */

import { oneSlip } from '../near.ts';

/** Node.js to 26. Those behind `node:` alone are apart. */
const NODE = new Set(
  `_http_agent _http_client _http_common _http_incoming _http_outgoing _http_server _stream_duplex _stream_passthrough
  _stream_readable _stream_transform _stream_wrap _stream_writable _tls_common _tls_wrap assert assert/strict async_hooks
  buffer child_process cluster console constants crypto dgram diagnostics_channel dns dns/promises domain events fs
  fs/promises http http2 https inspector inspector/promises module net os path path/posix path/win32 perf_hooks process
  punycode querystring readline readline/promises repl stream stream/consumers stream/promises stream/web string_decoder
  sys timers timers/promises tls trace_events tty url util util/types v8 vm wasi worker_threads zlib`.split(/\s+/),
);
const NODE_PREFIXED = new Set('sea sqlite test test/reporters quic ffi vfs zlib/iter stream/iter'.split(' '));

/** `name` without the prefix. */
export const isNodeBuiltin = (name: string): boolean => NODE.has(name);
export const isPrefixedBuiltin = (name: string): boolean => NODE.has(name) || NODE_PREFIXED.has(name);
export const nodeBuiltins: readonly string[] = [...NODE].filter((name) => !name.startsWith('_'));

/** Who supplies which names; `*` at the end stands for anything. From the documentation of each. */
const SUPPLIED: readonly (readonly [supplier: string, ...names: string[]])[] = [
  ['SvelteKit', '$app/*', '$env/*', '$lib', '$lib/*', '$service-worker', '__sveltekit/*'],
  ['Nuxt', '#app', '#app/*', '#imports', '#components', '#build', '#build/*', '#shared', '#shared/*', '#internal/*'],
  [
    'Nuxt',
    '#head',
    '#vue-router',
    '#content/*',
    '#ui/*',
    '#ui-colors/*',
    '#auth-utils',
    '#pwa',
    '#nitro-internal-virtual/*',
  ],
  [
    'Ember',
    '@ember/*',
    '@embroider/virtual/*',
    '@ember-data/*',
    'htmlbars-inline-precompile',
    '@warp-drive/*',
    'ember',
    'ember-testing',
    'ember-testing/*',
    'rsvp',
    '@glimmer/tracking',
    'fetch',
  ],
  ['Docusaurus', '@theme/*', '@theme-original/*', '@theme-init/*', '@site', '@site/*', '@generated/*'],
  ['Docusaurus', '@docusaurus/*'],
  [
    'Qwik',
    '@qwik-city-plan',
    '@qwik-city-entries',
    '@qwik-city-sw-register',
    '@qwik-router-config',
    '@qwik-client-manifest',
  ],
  ['UnoCSS', 'uno.css', 'uno:*', 'unocss.css'],
  ['a font plugin', 'unfonts.css'],
  ['NuxtHub', '@nuxthub/db', '@nuxthub/db/*', '@nuxthub/kv', '@nuxthub/blob'],
  ['Windi CSS', 'windi.css', 'windi-base.css', 'windi-components.css', 'windi-utilities.css'],
  ['an icon plugin', '~icons/*'],
  ['Next.js', 'server-only', 'client-only', 'private-next-*', 'private-dot-next/*'],
  ['VuePress', '@temp/*', '@internal/*', '@source/*', '@alias/*'],
  ['unplugin-vue-router', 'vue-router/auto', 'vue-router/auto-routes', 'vue-router/auto-resolver'],
  ['Node.js to itself', 'internal/*'],
  ['Electron', 'electron', 'electron/*', 'original-fs'],
  ['an editor', 'vscode', 'atom', 'nova', 'positron'],
  ['Bun', 'bun'],
  ['k6', 'k6', 'k6/*'],
  ['AWS Lambda', 'aws-sdk', 'aws-sdk/*', '@aws-sdk/*', '@smithy/*', '@aws/durable-execution-sdk-js'],
  ['Netlify', '@netlify/edge-functions'],
  ['OpenWhisk', 'openwhisk'],
  ['Wasp', '@wasp/*', '@wasp'],
  ['Salesforce', 'lwc', 'lightning/*', '@salesforce/*', 'c/*'],
  ['Phoenix', 'phoenix', 'phoenix_html', 'phoenix_live_view', 'phoenix-colocated/*'],
  [
    'Odoo',
    '@odoo/*',
    '@web/core/*',
    '@web/views/*',
    '@web/webclient/*',
    '@web/legacy/*',
    '@mail/*',
    '@point_of_sale/*',
  ],
  ['SAP UI5', 'sap/*'],
  ['ArcGIS or Dojo', 'esri/*', 'dojo/*', 'dijit/*', 'dojox/*'],
  ['Adobe', 'uxp', 'photoshop', 'indesign', 'scenegraph', 'premierepro'],
  ['Minecraft', '@minecraft/*', 'mojang-minecraft', 'mojang-gametest'],
  ['alt:V', 'alt', 'alt-client', 'alt-server', 'alt-shared', 'natives'],
  ['Cocos Creator', 'cc', 'cc/*'],
  ['Sketch', 'sketch', 'sketch/*'],
  ['QuickJS', 'std'],
  ['Moddable', 'pins/*', 'piu/*', 'commodetto/*'],
  ['PhantomJS', 'system', 'webpage', 'webserver', 'casper'],
  ['SystemJS or AMD', 'exports', 'module', 'require'],
  [
    'Discourse',
    'discourse',
    'discourse/*',
    'discourse-*',
    'admin/*',
    'pretty-text/*',
    'select-kit/*',
    'float-kit/*',
    'truth-helpers',
    'qunit',
  ],
  ['Meteor', 'meteor', 'meteor/*'],
  ['Stencil', '@stencil/core/internal', '@stencil/core/internal/*'],
  ['Gatsby', '@gatsbyjs/*', 'gatsby-page-utils'],
  ['Theia', '@theia/*'],
  ['webpack', '__webpack_*'],
];

const EXACT = new Map(SUPPLIED.flatMap(([by, ...names]) => names.map((name) => [name, by] as const)));
const PREFIXES = [...EXACT]
  .filter(([name]) => name.endsWith('*'))
  .map(([name, by]) => [name.slice(0, -1), by] as const);

/** Modules that SvelteKit documents: all that there are at the time, and others may come that are called otherwise. */
const SVELTEKIT = [
  ...'environment env forms navigation paths server state stores types'.split(' ').map((name) => `$app/${name}`),
  ...'static/private static/public dynamic/private dynamic/public'.split(' ').map((name) => `$env/${name}`),
  '$service-worker',
];

/** The supplied module that a name misses by one slip; undefined where it may be one that is new to us. */
export const meantModule = (specifier: string): string | undefined =>
  SVELTEKIT.includes(specifier) ? undefined : SVELTEKIT.find((name) => oneSlip(specifier, name));

/** DefinitelyTyped has these, and npm has nothing to run under their names: whoever imports one means types. */
const OF_TYPES = new Set('estree estree-jsx unist hast mdast nlcst xast aws-lambda office-js'.split(' '));
export const isOfTypesAlone = (name: string): boolean => OF_TYPES.has(name);

/** Packages that come with another one, which documents that they may be imported where it alone is declared. */
const COMES_WITH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '@jest/globals': 'jest',
    vue: 'nuxt',
    'vue-router': 'nuxt',
    h3: 'nuxt',
    ofetch: 'nuxt',
    nitropack: 'nuxt',
    '@unhead/vue': 'nuxt',
    '@nuxt/schema': 'nuxt',
    '@vue/runtime-core': 'nuxt',
    defu: 'nuxt',
    consola: 'nuxt',
    'styled-jsx': 'next',
    webpack: 'next',
    '@reach/router': 'gatsby',
    ice: '@ice/app',
    csstype: '@types/react',
  }),
);

/** The package whose declaration is enough for this one, or undefined. */
export const hostOf = (name: string): string | undefined => COMES_WITH.get(name);

/** Build tools that leave packages out, for the page to supply: what else is in the scope nobody here can tell. */
const LEFT_OUT: readonly (readonly [scope: string, tool: string, supplier: string])[] = [
  ['@wordpress/', '@wordpress/scripts', 'WordPress'],
];

/** Who supplies packages of the name's scope where one of these tools is declared. */
export const leftOutBy = (name: string, isDeclared: (tool: string) => boolean): string | undefined =>
  LEFT_OUT.find(([scope, tool]) => name.startsWith(scope) && isDeclared(tool))?.[2];

/** Scopes whose names are those of published packages, whoever supplies them: where the repository holds packages of one, it is what the names mean. */
const PUBLISHED = /^@(?:ember-data|warp-drive|aws-sdk|smithy|theia|gatsbyjs)\//;
export const isPublished = (name: string): boolean => PUBLISHED.test(name);

/** Who supplies the name, or undefined. `specifier` is as written. */
export function supplierOf(specifier: string): string | undefined {
  return EXACT.get(specifier) ?? PREFIXES.find(([prefix]) => specifier.startsWith(prefix))?.[1];
}
