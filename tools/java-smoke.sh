#!/usr/bin/env bash
# The Java binding, as far as the registry of Java artifacts lets it be tried: aws-msk-alpha has no Java artifact there, so it is generated from the npm
# package and installed, with the CDK itself, in a Maven repository of this run only. Then the library is packaged and a consumer synthesizes with it.
. "$(dirname "$0")/binding.sh"
need mvn 'install Apache Maven'
need java 'install a JDK, 17 or later'
# what nobody reads here is not made: documentation takes most of the time of a binding
export MAVEN_OPTS="${MAVEN_OPTS:--XX:+UseSerialGC -XX:TieredStopAtLevel=1} -Dmaven.repo.local=$scratch/m2 -Dmaven.javadoc.skip=true -Dmaven.source.skip=true"
cdk=2.271.0

maven() {
  mvn -B -q -ntp "$@"
}

install() { # JAR [POM]
  maven install:install-file -Dfile="$1" -DpomFile="${2:-${1%.jar}.pom}"
}

packaged() { # PACKAGE NAME
  bindings java "$scratch/$2" "$1"
  install "$(find "$scratch/$2" -name "$2-*.jar" ! -name '*javadoc*' ! -name '*sources*' | head -1)"
}

maven dependency:get -Dartifact=software.amazon.awscdk:aws-cdk-lib:$cdk
jar=$scratch/m2/software/amazon/awscdk/aws-cdk-lib/$cdk/aws-cdk-lib-$cdk
cp "$jar.jar" "$scratch/cdk.jar" && cp "$jar.pom" "$scratch/cdk.pom"
install "$scratch/cdk.jar"
packaged node_modules/@aws-cdk/aws-msk-alpha msk-alpha
packaged . cdk-msk-connect

mkdir -p "$scratch/consumer/src/main/java"
cat > "$scratch/consumer/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>consumer</groupId><artifactId>consumer</artifactId><version>1</version>
<properties><maven.compiler.source>17</maven.compiler.source><maven.compiler.target>17</maven.compiler.target><project.build.sourceEncoding>UTF-8</project.build.sourceEncoding></properties>
<dependencies><dependency><groupId>io.github.cdk-msk-connect</groupId><artifactId>cdk-msk-connect</artifactId><version>0.0.0</version></dependency></dependencies></project>
XML
cp examples/java/*.java "$scratch/consumer/src/main/java/"
cd "$scratch/consumer"
maven compile dependency:build-classpath -Dmdep.outputFile=classpath.txt
same third-party-sink SearchArchive java -cp "target/classes:$(cat classpath.txt)" ArchiveApp
same typed-options TypedOptions java -cp "target/classes:$(cat classpath.txt)" TypedOptionsApp
