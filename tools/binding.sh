# What the tasks that try the library in other languages have in common; source it first. They run in the root of the repository, leave their work
# in a directory of this run only, and compare what an app synthesizes with the committed template of the TypeScript example.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

fail() { # MESSAGE
  echo "$(basename "$0"): $1" >&2
  exit 1
}

need() { # COMMAND WHERE-FROM
  command -v "$1" >/dev/null || fail "there is no command $1 on the PATH; $2"
}

[ -x node_modules/.bin/jsii-pacmak ] || fail 'the packages of the project are not installed; run "npm ci" first'
if [ ! -e .jsii ] || [ ! -e lib/index.js ]; then
  for task in compile copy-facts check-calls lazy-modules; do node_modules/.bin/projen "$task"; done
fi

bindings() { # LANGUAGE DIRECTORY [OPTION...] PACKAGE...
  local language=$1 directory=$2
  shift 2
  node_modules/.bin/jsii-pacmak --target "$language" --outdir "$directory" "$@" 2> "$scratch/log" || { cat "$scratch/log" >&2; fail "no $language binding could be made"; }
}

same() { # EXAMPLE STACK COMMAND...
  local template=$2.template.json expected=$root/examples/$1/expected/$2.template.json out=$scratch/cdk.out/$2
  shift 2
  CDK_OUTDIR="$out" CDK_VALIDATION=false "$@" 2> "$scratch/log" || { cat "$scratch/log" >&2; fail 'the app did not synthesize'; }
  node "$root/tools/compare-templates.js" "$out/$template" "$expected"
}

refused() { # RULE COMMAND...
  local rule=$1
  shift
  if CDK_OUTDIR="$scratch/cdk.out/refused" CDK_VALIDATION=false "$@" 2> "$scratch/log"; then fail "the app synthesized, but $rule must refuse it"; fi
  grep -q "$rule" "$scratch/log" || { cat "$scratch/log" >&2; fail "the app was refused, but not by $rule"; }
  echo "$rule refuses ${*: -1}"
}
