module archive

go 1.25

require (
	github.com/aws/aws-cdk-go/awscdk/v2 v2.271.0
	github.com/aws/jsii-runtime-go v1.140.0
	github.com/cdk-msk-connect/cdk-msk-connect-go/cdkmskconnect v0.0.0
)
