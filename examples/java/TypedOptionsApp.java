import io.github.cdkmskconnect.Capacity;
import io.github.cdkmskconnect.Connector;
import io.github.cdkmskconnect.Converter;
import io.github.cdkmskconnect.DatabaseEndpointOptions;
import io.github.cdkmskconnect.DatabaseEngine;
import io.github.cdkmskconnect.DebeziumPostgresSourceOptions;
import io.github.cdkmskconnect.DebeziumSource;
import io.github.cdkmskconnect.IKafkaCluster;
import io.github.cdkmskconnect.JsonRecordOptions;
import io.github.cdkmskconnect.KafkaCluster;
import io.github.cdkmskconnect.KafkaClusterAttributes;
import io.github.cdkmskconnect.KafkaClusterKind;
import io.github.cdkmskconnect.SourceDatabase;
import io.github.cdkmskconnect.Transform;
import io.github.cdkmskconnect.TransformOptions;
import io.github.cdkmskconnect.TransformPredicate;
import io.github.cdkmskconnect.options.DebeziumDecimalHandlingMode;
import io.github.cdkmskconnect.options.DebeziumIntervalHandlingMode;
import io.github.cdkmskconnect.options.DebeziumPostgresOptions;
import io.github.cdkmskconnect.options.DebeziumSnapshotMode;
import io.github.cdkmskconnect.options.InsertHeaderOptions;
import io.github.cdkmskconnect.options.JsonConverterDecimalFormat;
import io.github.cdkmskconnect.options.JsonConverterOptions;
import io.github.cdkmskconnect.options.MaskFieldOptions;
import io.github.cdkmskconnect.options.ReplaceFieldOptions;
import io.github.cdkmskconnect.options.TimezoneConverterOptions;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Duration;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ec2.VpcAttributes;
import software.amazon.awscdk.services.secretsmanager.Secret;

/** The app of examples/typed-options in Java. */
public final class TypedOptionsApp {
    public static void main(String[] args) {
        App app = new App(AppProps.builder().context(Map.of("cdk-msk-connect:fetch-plugins", false)).build());
        Stack stack = new Stack(app, "TypedOptions", StackProps.builder()
            .env(Environment.builder().account("111122223333").region("eu-central-1").build()).build());

        IVpc vpc = Vpc.fromVpcAttributes(stack, "Vpc", VpcAttributes.builder()
            .vpcId("vpc-0a1b2c3d4e5f60718")
            .availabilityZones(List.of("eu-central-1a", "eu-central-1b", "eu-central-1c"))
            .privateSubnetIds(List.of("subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712", "subnet-0a1b2c3d4e5f60713"))
            .privateSubnetRouteTableIds(List.of("rtb-0a1b2c3d4e5f60711", "rtb-0a1b2c3d4e5f60712", "rtb-0a1b2c3d4e5f60713"))
            .build());
        IKafkaCluster cluster = KafkaCluster.fromClusterAttributes(stack, "Kafka", KafkaClusterAttributes.builder()
            .clusterArn("arn:aws:kafka:eu-central-1:111122223333:cluster/platform/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2")
            .clusterKind(KafkaClusterKind.PROVISIONED)
            .vpc(vpc)
            .securityGroups(List.of(SecurityGroup.fromSecurityGroupId(stack, "Brokers", "sg-0a1b2c3d4e5f60718")))
            .build());
        TransformPredicate orders = TransformPredicate.topicNameMatches("shop\\.public\\.orders");

        Connector.Builder.create(stack, "Source")
            .cluster(cluster)
            .connectorName("shop-source")
            .definition(DebeziumSource.postgres(DebeziumPostgresSourceOptions.builder()
                .database(SourceDatabase.fromEndpoint(DatabaseEndpointOptions.builder()
                    .engine(DatabaseEngine.POSTGRES)
                    .host("shop.example.internal")
                    .port(5432)
                    .databaseName("shop")
                    .secret(Secret.fromSecretNameV2(stack, "Login", "shop/debezium"))
                    .build()))
                .topicPrefix("shop")
                .tables(List.of("public.orders", "public.customers"))
                .snapshotMode(DebeziumSnapshotMode.INITIAL)
                .options(DebeziumPostgresOptions.builder()
                    .decimalHandlingMode(DebeziumDecimalHandlingMode.STRING)
                    .intervalHandlingMode(DebeziumIntervalHandlingMode.STRING)
                    .pollIntervalMs(Duration.millis(250))
                    .snapshotFetchSize(5000)
                    .build())
                .valueConverter(Converter.json(JsonRecordOptions.builder()
                    .options(JsonConverterOptions.builder().decimalFormat(JsonConverterDecimalFormat.NUMERIC).schemasCacheSize(200).build())
                    .build()))
                .transforms(List.of(
                    Transform.timezoneConverter(TimezoneConverterOptions.builder()
                        .convertedTimezone("Europe/Berlin").includeList(List.of("source:orders:created_at")).build()),
                    Transform.maskFieldValue(
                        MaskFieldOptions.builder().fields(List.of("email")).replacement("hidden").build(),
                        TransformOptions.builder().predicate(orders).negatePredicate(true).build()),
                    Transform.insertHeader(InsertHeaderOptions.builder().header("origin").valueLiteral("shop").build()),
                    Transform.replaceFieldValue(ReplaceFieldOptions.builder().exclude(List.of("internal_note")).build())))
                .build()))
            .capacity(Capacity.provisioned())
            .build();

        app.synth();
    }
}
