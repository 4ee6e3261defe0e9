#!/usr/bin/env bash
# The Go binding: generated from the library, and with it every module that it requires and the proxy of Go modules does not serve at the version of
# node_modules (aws-msk-alpha, often the newest CDK). An app is built against them and synthesizes. The build cache is of this run only.
. "$(dirname "$0")/binding.sh"
need go 'install Go 1.25 or later from https://go.dev/dl'
export GOCACHE=$scratch/cache GOWORK=off

cp -r examples/go "$scratch/app"
bindings go "$scratch/bindings" --code-only .
while read -r package module; do
  version=v$(node -p "require('./node_modules/$package/package.json').version")
  if (cd "$scratch/app" && go mod download "$module@$version") 2> /dev/null; then
    echo "$module $version: from the module proxy"
  else
    echo "$module $version: generated from the npm package $package"
    bindings go "$scratch/bindings" --code-only "node_modules/$package"
  fi
done <<'MODULES'
constructs github.com/aws/constructs-go/constructs/v10
aws-cdk-lib github.com/aws/aws-cdk-go/awscdk/v2
@aws-cdk/aws-msk-alpha github.com/aws/aws-cdk-go/awscdkmskalpha/v2
@aws-cdk/asset-awscli-v1 github.com/cdklabs/awscdk-asset-awscli-go/awscliv1/v2
@aws-cdk/asset-node-proxy-agent-v6 github.com/cdklabs/awscdk-asset-node-proxy-agent-go/nodeproxyagentv6/v2
@aws-cdk/cloud-assembly-schema github.com/cdklabs/cloud-assembly-schema-go/awscdkcloudassemblyschema/v54
MODULES

cd "$scratch/app"
for module in "$scratch"/bindings/go/*/; do
  go mod edit -replace "$(awk '$1 == "module" { print $2 }' "$module/go.mod")=$module"
done
go mod tidy 2> "$scratch/log" || { cat "$scratch/log" >&2; fail 'a module that is not generated here is not served'; }
go build -o app .
same third-party-sink SearchArchive ./app
