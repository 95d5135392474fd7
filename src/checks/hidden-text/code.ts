/** Which files are read by machines line for line, so that what a reader cannot see still acts. By name, like everything that is known before a file is read. */
import type { Path } from '../../model.ts';

const CODE =
  /\.(?:[cm]?[jt]sx?|vue|svelte|astro|pyi?|rb|php|phtml|java|kts?|scala|groovy|gradle|go|rs|[ch]|[ch]pp|cc|cxx|hh|m|mm|cs|fsx?|vb|swift|dart|lua|p[lm]|r|jl|exs?|erl|hs|clj[sc]?|mli?|nim|zig|sol|(?:ba|z|fi)?sh|ps1|bat|cmd|sql|tf|hcl|proto|graphql|s?css|sass|less|bzl|cmake|mk)$|(?:^|\/)(?:Dockerfile|Makefile|Jenkinsfile|Rakefile|Gemfile|Vagrantfile|BUILD)$|^\.github\/.*\.ya?ml$/i;

export const isCode = (path: Path): boolean => CODE.test(path);
