// The app of examples/third-party-sink in Go.
package main

import (
	"github.com/aws/aws-cdk-go/awscdk/v2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awsec2"
	"github.com/aws/aws-cdk-go/awscdk/v2/awssecretsmanager"
	"github.com/aws/jsii-runtime-go"
	msk "github.com/cdk-msk-connect/cdk-msk-connect-go/cdkmskconnect"
)

func main() {
	defer jsii.Close()

	app := awscdk.NewApp(&awscdk.AppProps{Context: &map[string]interface{}{"cdk-msk-connect:fetch-plugins": false}})
	stack := awscdk.NewStack(app, jsii.String("SearchArchive"), &awscdk.StackProps{
		Env: &awscdk.Environment{Account: jsii.String("111122223333"), Region: jsii.String("eu-central-1")},
	})

	vpc := awsec2.Vpc_FromVpcAttributes(stack, jsii.String("Vpc"), &awsec2.VpcAttributes{
		VpcId:                      jsii.String("vpc-0a1b2c3d4e5f60718"),
		AvailabilityZones:          jsii.Strings("eu-central-1a", "eu-central-1b", "eu-central-1c"),
		PrivateSubnetIds:           jsii.Strings("subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712", "subnet-0a1b2c3d4e5f60713"),
		PrivateSubnetRouteTableIds: jsii.Strings("rtb-0a1b2c3d4e5f60711", "rtb-0a1b2c3d4e5f60712", "rtb-0a1b2c3d4e5f60713"),
	})
	brokers := awsec2.SecurityGroup_FromSecurityGroupId(stack, jsii.String("Brokers"), jsii.String("sg-0a1b2c3d4e5f60718"), nil)
	cluster := msk.KafkaCluster_FromClusterAttributes(stack, jsii.String("Kafka"), &msk.KafkaClusterAttributes{
		ClusterArn:     jsii.String("arn:aws:kafka:eu-central-1:111122223333:cluster/platform/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2"),
		ClusterKind:    msk.KafkaClusterKind_PROVISIONED,
		Vpc:            vpc,
		SecurityGroups: &[]awsec2.ISecurityGroup{brokers},
	})
	connection := awssecretsmanager.Secret_FromSecretNameV2(stack, jsii.String("Connection"), jsii.String("documents/mongodb"))

	connector := msk.NewConnector(stack, jsii.String("Documents"), &msk.ConnectorProps{
		Cluster:       cluster,
		ConnectorName: jsii.String("orders-to-documents"),
		Definition: msk.ConnectorDefinition_Sink(jsii.String("com.mongodb.kafka.connect.MongoSinkConnector"), &msk.SinkDefinitionOptions{
			Topics:         jsii.Strings("shop.public.orders"),
			KeyConverter:   msk.Converter_String(),
			ValueConverter: msk.Converter_Json(nil),
			Config:         &map[string]*string{"database": jsii.String("shop"), "collection": jsii.String("orders")},
			Secrets: &map[string]msk.ConnectorSecret{
				"connection.uri": msk.ConnectorSecret_FromSecretsManager(connection, jsii.String("uri"), nil),
			},
			ErrorHandling: &msk.ErrorHandling{
				DeadLetterQueue: &msk.DeadLetterQueue{TopicName: jsii.String("orders-to-documents-failed")},
			},
		}),
		Plugin: msk.PluginArchive_FromMaven(jsii.String("org.mongodb.kafka:mongo-kafka-connect:2.0.1:all"), &msk.PinnedArchiveOptions{
			Sha256: jsii.String("26e0027798fb20d93d4f4d8ecbc274c2792c232db815fb99f701057ac6f62b08"),
		}),
		Capacity: msk.Capacity_Autoscaled(&msk.AutoscaledCapacityOptions{
			MinWorkers: jsii.Number(1), MaxWorkers: jsii.Number(4), MaxTasks: jsii.Number(8),
		}),
	})
	msk.NewConnectorAlarms(stack, jsii.String("DocumentsAlarms"), &msk.ConnectorAlarmsProps{Connector: connector})

	app.Synth(nil)
}
