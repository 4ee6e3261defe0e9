#!/usr/bin/env bash
# The C# code of the NuGet package, generated, looked at and compiled. Every public type must be there, in its namespace and a file
# that no file system confuses with another, and the project must say what the package is and embed the library.
. "$(dirname "$0")/binding.sh"
bindings dotnet "$scratch" --code-only .
code=$scratch/dotnet/CdkMskConnect
project=$code/CdkMskConnect.csproj
version=$(node -p "require('./package.json').version")

floor() { # PEER: the lowest version that the package asks for
  node -p "require('./package.json').peerDependencies['$1'].slice(1)"
}
for element in '<PackageId>CdkMskConnect</PackageId>' "<PackageVersion>$version</PackageVersion>" "<EmbeddedResource Include=\"cdk-msk-connect-$version.tgz\" />" \
  "Include=\"Amazon.CDK.Lib\" Version=\"[$(floor aws-cdk-lib)," "Include=\"Amazon.CDK.AWS.MSK.Alpha\" Version=\"[$(floor @aws-cdk/aws-msk-alpha)," \
  "Include=\"Constructs\" Version=\"[$(floor constructs),"; do
  grep -qF "$element" "$project" || fail "the project file lacks $element"
done
[ -s "$code/cdk-msk-connect-$version.tgz" ] || fail 'the library is not beside the project file'

twins=$(cd "$code" && find . -type f | sort -f | uniq -di)
[ -z "$twins" ] || fail "files whose names differ in case only: $twins"

# A struct is an interface with an I before its name, and a class that implements it.
node -e "
  const { types } = require('@jsii/spec').loadAssemblyFromPath('.');
  for (const { kind, name, namespace, datatype } of Object.values(types)) {
    const space = ['CdkMskConnect', ...(namespace ?? '').split('.').filter(Boolean).map(part => part[0].toUpperCase() + part.slice(1))].join('.');
    console.log(kind, space, datatype ? 'I' + name : name);
    if (datatype) { console.log('class', space, name); }
  }" > "$scratch/types"
while read -r kind space name; do
  file=$code/${space//.//}/$name.cs
  [ -e "$file" ] || fail "there is no type $space.$name"
  grep -qx "namespace $space" "$file" || fail "$name is not in the namespace $space"
  grep -qE "^    public (abstract )?$kind $name\\b" "$file" || fail "$name is no public $kind"
done < "$scratch/types"
for name in Connector CustomPlugin WorkerConfiguration ConnectorDefinition DebeziumSource OpenSearchSink S3Sink JdbcSink IcebergSink MirrorMaker2; do
  [ -e "$code/CdkMskConnect/$name.cs" ] || fail "there is no class $name"
done
echo "$(wc -l < "$scratch/types") types of the NuGet package CdkMskConnect $version are generated"

. tools/dotnet/compile.sh
