#!/usr/bin/env bash
# The Java binding, as far as the registry of Java artifacts lets it be tried: aws-msk-alpha has no Java artifact there, so it is generated from the npm
# package and installed, with the CDK itself, in a Maven repository of this run only. Then the library is packaged and a consumer synthesizes with it.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export MAVEN_OPTS="-Dmaven.repo.local=$scratch/m2"
cdk=2.271.0

mvn -B -q -ntp dependency:get -Dartifact=software.amazon.awscdk:aws-cdk-lib:$cdk
jar=$scratch/m2/software/amazon/awscdk/aws-cdk-lib/$cdk/aws-cdk-lib-$cdk
cp "$jar.jar" "$scratch/cdk.jar" && cp "$jar.pom" "$scratch/cdk.pom"
mvn -B -q -ntp install:install-file -Dfile="$scratch/cdk.jar" -DpomFile="$scratch/cdk.pom"

node_modules/.bin/jsii-pacmak --target java --outdir "$scratch/alpha" node_modules/@aws-cdk/aws-msk-alpha
alpha=$(find "$scratch/alpha" -name 'msk-alpha-*.jar' ! -name '*javadoc*' ! -name '*sources*' | head -1)
mvn -B -q -ntp install:install-file -Dfile="$alpha" -DpomFile="${alpha%.jar}.pom"

node_modules/.bin/jsii-pacmak --target java --outdir "$scratch/library" .
library=$(find "$scratch/library" -name 'cdk-msk-connect-*.jar' ! -name '*javadoc*' ! -name '*sources*' | head -1)
mvn -B -q -ntp install:install-file -Dfile="$library" -DpomFile="${library%.jar}.pom"

mkdir -p "$scratch/consumer/src/main/java"
cat > "$scratch/consumer/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>consumer</groupId><artifactId>consumer</artifactId><version>1</version>
<properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
<dependencies><dependency><groupId>io.github.cdk-msk-connect</groupId><artifactId>cdk-msk-connect</artifactId><version>0.0.0</version></dependency></dependencies></project>
XML
cp "$root/examples/java/ArchiveApp.java" "$scratch/consumer/src/main/java/"
cd "$scratch/consumer"
mvn -B -q -ntp compile dependency:build-classpath -Dmdep.outputFile=classpath.txt
CDK_OUTDIR="$scratch/out" CDK_VALIDATION=false java -cp "target/classes:$(cat classpath.txt)" ArchiveApp 2> log || { cat log >&2; exit 1; }
node "$root/tools/compare-templates.js" "$scratch/out/SearchArchive.template.json" "$root/examples/third-party-sink/expected/SearchArchive.template.json"
