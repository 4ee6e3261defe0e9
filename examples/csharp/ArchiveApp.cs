using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.SecretsManager;
using CdkMskConnect;

/// <summary>The app of examples/third-party-sink in C#.</summary>
public static class ArchiveApp
{
    public static void Main()
    {
        var app = new App(new AppProps { Context = new Dictionary<string, object> { ["cdk-msk-connect:fetch-plugins"] = false } });
        var stack = new Stack(app, "SearchArchive", new StackProps { Env = new Environment { Account = "111122223333", Region = "eu-central-1" } });

        var vpc = Vpc.FromVpcAttributes(stack, "Vpc", new VpcAttributes
        {
            VpcId = "vpc-0a1b2c3d4e5f60718",
            AvailabilityZones = new[] { "eu-central-1a", "eu-central-1b", "eu-central-1c" },
            PrivateSubnetIds = new[] { "subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712", "subnet-0a1b2c3d4e5f60713" },
            PrivateSubnetRouteTableIds = new[] { "rtb-0a1b2c3d4e5f60711", "rtb-0a1b2c3d4e5f60712", "rtb-0a1b2c3d4e5f60713" },
        });
        var cluster = KafkaCluster.FromClusterAttributes(stack, "Kafka", new KafkaClusterAttributes
        {
            ClusterArn = "arn:aws:kafka:eu-central-1:111122223333:cluster/platform/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2",
            ClusterKind = KafkaClusterKind.PROVISIONED,
            Vpc = vpc,
            SecurityGroups = new[] { SecurityGroup.FromSecurityGroupId(stack, "Brokers", "sg-0a1b2c3d4e5f60718") },
        });
        var connection = Secret.FromSecretNameV2(stack, "Connection", "documents/mongodb");

        var connector = new Connector(stack, "Documents", new ConnectorProps
        {
            Cluster = cluster,
            ConnectorName = "orders-to-documents",
            Definition = ConnectorDefinition.Sink("com.mongodb.kafka.connect.MongoSinkConnector", new SinkDefinitionOptions
            {
                Topics = new[] { "shop.public.orders" },
                KeyConverter = Converter.String(),
                ValueConverter = Converter.Json(),
                Config = new Dictionary<string, string> { ["database"] = "shop", ["collection"] = "orders" },
                Secrets = new Dictionary<string, ConnectorSecret> { ["connection.uri"] = ConnectorSecret.FromSecretsManager(connection, "uri") },
                ErrorHandling = new ErrorHandling { DeadLetterQueue = new DeadLetterQueue { TopicName = "orders-to-documents-failed" } },
            }),
            Plugin = PluginArchive.FromMaven("org.mongodb.kafka:mongo-kafka-connect:2.0.1:all", new PinnedArchiveOptions
            {
                Sha256 = "26e0027798fb20d93d4f4d8ecbc274c2792c232db815fb99f701057ac6f62b08",
            }),
            Capacity = Capacity.Autoscaled(new AutoscaledCapacityOptions { MinWorkers = 1, MaxWorkers = 4, MaxTasks = 8 }),
        });
        _ = new ConnectorAlarms(stack, "DocumentsAlarms", new ConnectorAlarmsProps { Connector = connector });

        app.Synth();
    }
}
