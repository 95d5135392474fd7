/** Which files are read by machines line for line, so that what a reader cannot see still acts. By name, like everything that is known before a file is read. */
import type { Path } from '../../model.ts';

const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|pyi?|rb|php|phtml|java|kts?|scala|groovy|gradle|go|rs|[ch]|[ch]pp|cc|cxx|hh|m|mm|cs|fsx?|vb|swift|dart|lua|p[lm]|r|jl|exs?|erl|hs|clj[sc]?|mli?|nim|zig|sol|(?:ba|z|fi)?sh|ps1|bat|cmd|sql|tf|hcl|proto|graphql|s?css|sass|less|bzl|cmake|mk)$|(?:^|\/)(?:Dockerfile|Makefile|Jenkinsfile|Rakefile|Gemfile|Vagrantfile|BUILD)$|^\.github\/.*\.ya?ml$/i;

/** A folder of translations, and below it a language: `l10n/sv.js`, `locales/pt-BR/errors.ts`. */
const TRANSLATION =
  /(?:^|\/)(?:l10n|i18n|locales?|langs?|languages?|translations?|messages|nls|intl)\/(?:.{0,200}[/._-])?(?:[a-z]{2}|ast|ceb|ckb|dsb|fil|haw|hsb|kab|yue)(?:[-_][a-z\d]{2,8}){0,3}(?:\/|\.\w{1,5}$)/i;

/** Whether a file holds words for people in one language, whatever it is written in. */
export const isTranslation = (path: Path): boolean => TRANSLATION.test(path);

export const isCode = (path: Path): boolean => CODE.test(path);
