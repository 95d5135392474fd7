/** Packages that many public repositories declare. Written by `scripts/popular-names.ts`; not edited by hand. */

export const popular: ReadonlySet<string> = new Set(
  `
@actions/core @actions/exec @actions/github @actions/io @ai-sdk/anthropic @ai-sdk/gateway @ai-sdk/google
@ai-sdk/google-vertex @ai-sdk/openai @ai-sdk/react @angular-devkit/build-angular @angular/animations @angular/build
@angular/cli @angular/common @angular/compiler @angular/compiler-cli @angular/core @angular/forms
@angular/platform-browser @angular/platform-browser-dynamic @angular/router @antfu/eslint-config @anthropic-ai/sdk
@apidevtools/swagger-parser @arethetypeswrong/cli @astrojs/check @astrojs/node @aws-sdk/client-bedrock-runtime
@aws-sdk/client-s3 @aws-sdk/credential-providers @aws-sdk/lib-storage @aws-sdk/s3-request-presigner @aws-sdk/types
@azure/identity @azure/storage-blob @babel/code-frame @babel/core @babel/eslint-parser @babel/generator
@babel/helper-module-imports @babel/parser @babel/plugin-proposal-decorators
@babel/plugin-transform-class-properties @babel/plugin-transform-modules-commonjs @babel/plugin-transform-react-jsx
@babel/plugin-transform-runtime @babel/preset-env @babel/preset-flow @babel/preset-react @babel/preset-typescript
@babel/register @babel/runtime @babel/traverse @babel/types @biomejs/biome @braintree/sanitize-url
@cfworker/json-schema @changesets/changelog-github @changesets/cli @clack/prompts @cloudflare/vite-plugin
@cloudflare/workers-types @codemirror/autocomplete @codemirror/commands @codemirror/lang-css @codemirror/lang-html
@codemirror/lang-javascript @codemirror/lang-json @codemirror/language @codemirror/lint @codemirror/search
@codemirror/state @codemirror/view @commitlint/cli @commitlint/config-conventional @cspell/eslint-plugin
@date-fns/tz @dnd-kit/core @dnd-kit/modifiers @dnd-kit/sortable @dnd-kit/utilities @docusaurus/core
@docusaurus/faster @docusaurus/module-type-aliases @docusaurus/plugin-client-redirects
@docusaurus/plugin-content-docs @docusaurus/preset-classic @docusaurus/theme-common @docusaurus/tsconfig
@docusaurus/types @dotenvx/dotenvx @ember/optional-features @ember/string @ember/test-helpers @embroider/compat
@embroider/core @embroider/macros @emotion/react @emotion/styled @eslint-community/eslint-plugin-eslint-comments
@eslint-react/eslint-plugin @eslint/compat @eslint/eslintrc @eslint/js @faker-js/faker @floating-ui/dom
@floating-ui/react @glimmer/component @glimmer/tracking @google-cloud/storage @google/genai @graphql-codegen/cli
@graphql-codegen/introspection @graphql-codegen/typescript @graphql-codegen/typescript-operations
@graphql-typed-document-node/core @headlessui/react @heroicons/react @hono/node-server @hookform/resolvers
@ianvs/prettier-plugin-sort-imports @iarna/toml @iconify-json/carbon @iconify-json/logos @iconify-json/lucide
@iconify-json/simple-icons @iconify/utils @iconify/vue @inquirer/prompts @internationalized/date @jest/globals
@jridgewell/sourcemap-codec @jridgewell/trace-mapping @langchain/langgraph @lezer/common @lezer/highlight @lezer/lr
@libsql/client @lit/context @mdx-js/react @mermaid-js/layout-elk @microsoft/api-extractor @modelcontextprotocol/sdk
@modelcontextprotocol/server @monaco-editor/react @nestjs/cli @nestjs/common @nestjs/core @nestjs/platform-express
@nestjs/platform-socket.io @nestjs/schedule @nestjs/schematics @nestjs/testing @nestjs/websockets
@next/eslint-plugin-next @nuxt/devtools @nuxt/kit @nuxt/module-builder @nuxt/test-utils @nuxthub/core @nx/devkit
@nx/js @octokit/auth-app @octokit/core @octokit/request @octokit/rest @octokit/webhooks-types @opentelemetry/api
@opentelemetry/api-logs @opentelemetry/core @opentelemetry/exporter-logs-otlp-grpc
@opentelemetry/exporter-metrics-otlp-grpc @opentelemetry/exporter-trace-otlp-http @opentelemetry/instrumentation
@opentelemetry/resources @opentelemetry/sdk-logs @opentelemetry/sdk-metrics @opentelemetry/sdk-node
@opentelemetry/sdk-trace-base @opentelemetry/sdk-trace-node @opentelemetry/semantic-conventions @parcel/watcher
@percy/cli @playwright/test @polka/compression @preact/preset-vite @prettier/sync @prisma/client
@radix-ui/react-accordion @radix-ui/react-alert-dialog @radix-ui/react-aspect-ratio @radix-ui/react-avatar
@radix-ui/react-checkbox @radix-ui/react-collapsible @radix-ui/react-context-menu @radix-ui/react-dialog
@radix-ui/react-dropdown-menu @radix-ui/react-hover-card @radix-ui/react-icons @radix-ui/react-label
@radix-ui/react-menubar @radix-ui/react-navigation-menu @radix-ui/react-popover @radix-ui/react-progress
@radix-ui/react-radio-group @radix-ui/react-scroll-area @radix-ui/react-select @radix-ui/react-separator
@radix-ui/react-slider @radix-ui/react-slot @radix-ui/react-switch @radix-ui/react-tabs @radix-ui/react-toast
@radix-ui/react-toggle @radix-ui/react-toggle-group @radix-ui/react-tooltip @radix-ui/react-visually-hidden
@react-native/babel-preset @react-native/jest-preset @react-native/metro-config @react-native/typescript-config
@react-router/dev @react-router/node @react-router/serve @remix-run/dev @remix-run/node @remix-run/react
@remix-run/serve @rollup/plugin-alias @rollup/plugin-babel @rollup/plugin-commonjs @rollup/plugin-json
@rollup/plugin-node-resolve @rollup/plugin-replace @rollup/plugin-terser @rollup/plugin-typescript
@rollup/pluginutils @rushstack/eslint-patch @sentry/node @shikijs/langs @shikijs/themes @shikijs/vitepress-twoslash
@simplewebauthn/browser @simplewebauthn/server @sindresorhus/slugify @sinonjs/fake-timers @size-limit/file
@slack/web-api @standard-schema/spec @storybook/addon-docs @storybook/react @storybook/react-vite @stripe/stripe-js
@stylistic/eslint-plugin @sveltejs/acorn-typescript @sveltejs/adapter-auto @sveltejs/kit
@sveltejs/vite-plugin-svelte @swc-node/register @swc/cli @swc/core @swc/helpers @swc/jest
@tailwindcss/container-queries @tailwindcss/postcss @tailwindcss/typography @tailwindcss/vite @tanstack/intent
@tanstack/react-query @tanstack/react-query-devtools @tanstack/react-router @tanstack/react-start
@tanstack/react-table @tanstack/react-virtual @testing-library/dom @testing-library/jest-dom @testing-library/react
@testing-library/react-hooks @testing-library/react-native @testing-library/svelte @testing-library/user-event
@tiptap/extension-mention @tiptap/pm @trpc/client @tsconfig/node18 @tsconfig/node20 @tsconfig/svelte
@types/aws-lambda @types/babel__code-frame @types/babel__core @types/babel__generator @types/babel__traverse
@types/bcryptjs @types/benchmark @types/better-sqlite3 @types/bun @types/chai @types/chrome @types/compression
@types/configstore @types/convert-source-map @types/cors @types/cross-spawn @types/debug @types/dedent @types/diff
@types/escape-html @types/eslint @types/estree @types/etag @types/express @types/express-serve-static-core
@types/formidable @types/fs-extra @types/glob @types/hast @types/html-to-text @types/inquirer
@types/isomorphic-fetch @types/jasmine @types/jest @types/js-yaml @types/jscodeshift @types/jsdom @types/jsesc
@types/json-schema @types/jsonwebtoken @types/katex @types/lodash @types/lodash.debounce @types/lodash.merge
@types/luxon @types/markdown-it @types/mdast @types/mdx @types/micromatch @types/mime-types @types/minimist
@types/mocha @types/morgan @types/natural-compare @types/node @types/node-fetch @types/nodemailer @types/papaparse
@types/passport-jwt @types/pdf-parse @types/pg @types/picomatch @types/pluralize @types/pngjs @types/prismjs
@types/progress @types/prompts @types/proper-lockfile @types/react @types/react-dom @types/react-highlight-words
@types/react-router-dom @types/react-syntax-highlighter @types/react-test-renderer @types/sanitize-html
@types/semver @types/shell-quote @types/shelljs @types/sinon @types/sinonjs__fake-timers @types/source-map-support
@types/supertest @types/tar @types/tmp @types/trusted-types @types/ungap__structured-clone @types/unist @types/uuid
@types/validate-npm-package-name @types/validator @types/vscode @types/vscode-webview @types/webpack-env @types/ws
@types/xml2js @types/yargs @types/yargs-parser @types/yazl @typescript-eslint/eslint-plugin
@typescript-eslint/parser @typescript/native-preview @ungap/structured-clone @upstash/redis @valibot/to-json-schema
@vercel/analytics @vercel/functions @vercel/ncc @vercel/nft @vercel/og @vercel/speed-insights @vitejs/plugin-react
@vitejs/plugin-react-swc @vitejs/plugin-vue @vitejs/plugin-vue-jsx @vitest/browser @vitest/browser-playwright
@vitest/coverage-istanbul @vitest/coverage-v8 @vitest/eslint-plugin @vitest/ui @vscode/codicons @vscode/test-cli
@vscode/test-electron @vscode/vsce @vue/compiler-sfc @vue/eslint-config-typescript @vue/test-utils @vue/tsconfig
@vueuse/core @vueuse/integrations @vueuse/nuxt @xterm/xterm @xyflow/react @yarnpkg/types acorn acorn-jsx acorn-walk
adm-zip ai ajv ajv-formats algoliasearch ansi-to-html archiver arg arktype assert astro autoprefixer aws4fetch
axe-core axios babel-jest babel-loader babel-plugin-polyfill-corejs3 baseline-browser-mapping bcryptjs benchmark
better-sqlite3 body-parser broccoli-asset-rev browserslist browserslist-to-esbuild buffer bullmq bun-types c8
camelcase chai chalk cheerio chokidar chrome-trace-event chrono-node ci-info class-transformer class-validator
class-variance-authority classnames clone-deep clsx cmdk codemirror coffeescript color colors commander compression
concurrently configstore connect consola content-disposition conventional-changelog conventional-changelog-angular
convert-source-map cookie cookie-es cookie-parser copy-to-clipboard copy-webpack-plugin copyfiles core-js cors
cpy-cli cron-parser croner cross-env cross-spawn cspell css-loader cssnano csstype csv-parse cypress dataloader
date-fns dayjs debug dedent deepmerge defu del devalue diff docusaurus-plugin-typedoc dompurify dotenv dotenv-expand
drizzle-kit drizzle-orm ejs electron ember-auto-import ember-cli ember-cli-app-version ember-cli-babel
ember-cli-clean-css ember-cli-dependency-checker ember-cli-htmlbars ember-cli-inject-live-reload ember-cli-sri
ember-cli-terser ember-load-initializers ember-modifier ember-page-title ember-qunit ember-resolver ember-source
ember-template-lint embla-carousel-auto-scroll embla-carousel-autoplay embla-carousel-react enquirer es-module-lexer
esbuild esbuild-register esbuild-wasm escape-html escape-string-regexp eslint eslint-config-next
eslint-config-prettier eslint-config-react-app eslint-import-resolver-typescript eslint-import-resolver-webpack
eslint-plugin-compat eslint-plugin-cypress eslint-plugin-ember eslint-plugin-flowtype eslint-plugin-html
eslint-plugin-import eslint-plugin-import-x eslint-plugin-jest eslint-plugin-jsdoc eslint-plugin-jsx-a11y
eslint-plugin-markdown eslint-plugin-n eslint-plugin-no-only-tests eslint-plugin-perfectionist
eslint-plugin-prettier eslint-plugin-promise eslint-plugin-qunit eslint-plugin-react eslint-plugin-react-hooks
eslint-plugin-react-refresh eslint-plugin-regexp eslint-plugin-simple-import-sort eslint-plugin-storybook
eslint-plugin-svelte eslint-plugin-tsdoc eslint-plugin-unicorn eslint-plugin-unused-imports eslint-plugin-vue
eslint-visitor-keys esm-env estree-walker etag events execa expect-type expo expo-status-bar express
express-rate-limit express-session fake-indexeddb fast-deep-equal fast-glob fast-xml-parser fastify fdir fflate
file-type find-my-way find-up firebase firebase-admin firebase-functions firebase-tools form-data formidable
framer-motion fs-extra fumadocs-core fumadocs-mdx fumadocs-ui fuse.js fzf geist get-port get-stream get-tsconfig
github-slugger glob globals globby google-auth-library got graceful-fs graphql graphql-request gray-matter gulp h3
handlebars happy-dom hash-sum helmet highlight.js history hono html-to-text html-webpack-plugin http-errors
http-proxy-middleware http-server https-proxy-agent husky i18next i18next-browser-languagedetector
i18next-http-backend idb-keyval identity-obj-proxy ignore immer input-otp inquirer ioredis ipaddr.js isbinaryfile
isbot isomorphic-fetch istanbul-lib-coverage istanbul-lib-instrument istanbul-lib-report istanbul-reports jasmine
jasmine-core jasmine-spec-reporter jest jest-diff jest-environment-jsdom jest-environment-node jest-junit
jest-transform-stub jest-watch-typeahead jiti joi jose jquery js-yaml jscodeshift jsdom jsesc json json-schema
json-schema-to-typescript json5 jsonc-parser jsonwebtoken jszip jwt-decode karma karma-chrome-launcher
karma-coverage karma-jasmine karma-jasmine-html-reporter katex kleur knip koa koa-router leaflet lerna less
less-loader lightningcss lint-staged lit loader.js lodash lodash-es lodash.debounce lodash.merge lru-cache
lucide-react luxon lz-string madge magic-string magicast mammoth markdown-it markdown-it-container markdown-table
markdownlint-cli2 marked match-sorter mdast-util-from-markdown mdast-util-mdx mdast-util-to-string memfs mermaid
micromark-util-types micromatch mime mime-types mini-css-extract-plugin minimatch minimist minisearch mkdirp mlly
mocha moment monaco-editor mongodb mongodb-memory-server mongoose morgan motion mri mrmime ms msw nanoid
natural-compare ncp next next-auth next-themes ng-packagr nock node-fetch node-forge node-html-parser node-loader
node-mocks-http nodemailer nodemon normalize.css npm-run-all npm-run-all2 nuxt nx nyc obug ofetch ohash open
open-cli openai openapi-types openapi-typescript ora outdent ovsx oxc-parser oxfmt oxlint oxlint-tsgolint p-limit
p-map p-queue papaparse passport passport-jwt passport-local patch-package path-browserify path-to-regexp pathe
pdf-parse pdfjs-dist pg picocolors picomatch pinia pino pino-pretty pirates pkg-pr-new pkg-types playwright
pluralize pngjs polka postcss postcss-import postcss-loader postcss-modules postcss-selector-parser postgres
posthog-js posthog-node preact preact-render-to-string premove prettier prettier-plugin-astro prettier-plugin-svelte
prettier-plugin-tailwindcss pretty-bytes prism-react-renderer prisma prismjs process prompts prop-types
proper-lockfile prosemirror-state proxyquire publint pug punycode puppeteer puppeteer-core qs query-string qunit
qunit-dom radix-ui raw-body react react-colorful react-day-picker react-dom react-dropzone react-email
react-error-boundary react-helmet-async react-highlight-words react-hook-form react-hot-toast react-i18next
react-icons react-intersection-observer react-is react-markdown react-native react-native-gesture-handler
react-native-reanimated react-native-safe-area-context react-native-web react-refresh react-resizable-panels
react-router react-router-dom react-scripts react-syntax-highlighter react-test-renderer react-textarea-autosize
react-use recast recharts redis redux reflect-metadata regenerator-runtime rehype-highlight rehype-raw
rehype-stringify release-it remark remark-directive remark-frontmatter remark-gfm remark-math remark-parse
remark-rehype remark-stringify requirejs resend resolve rimraf rolldown rollup rollup-plugin-dts
rollup-plugin-esbuild rollup-plugin-license rollup-plugin-polyfill-node rollup-plugin-terser
rollup-plugin-visualizer rxjs sanitize-filename sanitize-html sass sass-loader scule semver serialize-javascript
serve server-only sharp shell-quote shelljs shiki signal-exit simple-git simple-git-hooks sinon sirv sitemap
size-limit slash slugify smol-toml socket.io-client solid-devtools solid-js sonner sort-by sort-package-json
source-map source-map-js source-map-support start-server-and-test std-env storybook streamdown string-width
strip-ansi strip-json-comments stripe style-loader styled-components stylelint stylelint-config-standard
stylelint-prettier superjson superstruct supertest svelte svelte-check svgo swr tailwind-merge tailwindcss
tailwindcss-animate tar tempy terminal-link terser terser-webpack-plugin three tinybench tinyglobby tippy.js tmp
tracked-built-ins ts-jest ts-loader ts-morph ts-node ts-prune tsconfig-paths tsdown tslib tstyche tsup tsx turbo
tw-animate-css type-fest typedoc typedoc-plugin-markdown typescript typescript-eslint ufo ulid ultrahtml undici
unified unist-util-visit unplugin-vue-components unstorage url url-loader use-stick-to-bottom uuid valibot
validate-npm-package-name vaul verdaccio vfile vite vite-plugin-checker vite-plugin-inspect vite-plugin-pwa
vite-plugin-solid vite-plugin-static-copy vite-tsconfig-paths vitepress vitepress-plugin-group-icons
vitepress-plugin-llms vitest vitest-browser-svelte vscode-jsonrpc vscode-languageclient vscode-languageserver
vscode-languageserver-textdocument vscode-uri vue vue-eslint-parser vue-router vue-tsc wait-on webpack
webpack-bundle-analyzer webpack-cli webpack-dev-server webpack-merge which winston workbox-build workbox-window
wrangler ws xml2js yaml yargs yargs-parser yauzl yazl yjs yup zimmerframe zod zod-to-json-schema zone.js zustand
`
    .trim()
    .split(/\s+/),
);
