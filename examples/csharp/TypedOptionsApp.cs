using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.EC2;
using Amazon.CDK.AWS.SecretsManager;
using CdkMskConnect;
using CdkMskConnect.Options;

/// <summary>The app of examples/typed-options in C#.</summary>
public static class TypedOptionsApp
{
    public static void Main()
    {
        var app = new App(new AppProps { Context = new Dictionary<string, object> { ["cdk-msk-connect:fetch-plugins"] = false } });
        var stack = new Stack(app, "TypedOptions", new StackProps { Env = new Environment { Account = "111122223333", Region = "eu-central-1" } });

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
        var orders = TransformPredicate.TopicNameMatches("shop\\.public\\.orders");

        _ = new Connector(stack, "Source", new ConnectorProps
        {
            Cluster = cluster,
            ConnectorName = "shop-source",
            Definition = DebeziumSource.Postgres(new DebeziumPostgresSourceOptions
            {
                Database = SourceDatabase.FromEndpoint(new DatabaseEndpointOptions
                {
                    Engine = DatabaseEngine.POSTGRES,
                    Host = "shop.example.internal",
                    Port = 5432,
                    DatabaseName = "shop",
                    Secret = Secret.FromSecretNameV2(stack, "Login", "shop/debezium"),
                }),
                TopicPrefix = "shop",
                Tables = new[] { "public.orders", "public.customers" },
                SnapshotMode = DebeziumSnapshotMode.INITIAL,
                Options = new DebeziumPostgresOptions
                {
                    DecimalHandlingMode = DebeziumDecimalHandlingMode.STRING,
                    IntervalHandlingMode = DebeziumIntervalHandlingMode.STRING,
                    PollIntervalMs = Duration.Millis(250),
                    SnapshotFetchSize = 5000,
                },
                ValueConverter = Converter.Json(new JsonRecordOptions
                {
                    Options = new JsonConverterOptions { DecimalFormat = JsonConverterDecimalFormat.NUMERIC, SchemasCacheSize = 200 },
                }),
                Transforms = new[]
                {
                    Transform.TimezoneConverter(new TimezoneConverterOptions { ConvertedTimezone = "Europe/Berlin", IncludeList = new[] { "source:orders:created_at" } }),
                    Transform.MaskFieldValue(
                        new MaskFieldOptions { Fields = new[] { "email" }, Replacement = "hidden" },
                        new TransformOptions { Predicate = orders, NegatePredicate = true }),
                    Transform.InsertHeader(new InsertHeaderOptions { Header = "origin", ValueLiteral = "shop" }),
                    Transform.ReplaceFieldValue(new ReplaceFieldOptions { Exclude = new[] { "internal_note" } }),
                },
            }),
            Capacity = Capacity.Provisioned(),
        });

        app.Synth();
    }
}
