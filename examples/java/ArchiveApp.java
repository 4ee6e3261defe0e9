import io.github.cdkmskconnect.AutoscaledCapacityOptions;
import io.github.cdkmskconnect.Capacity;
import io.github.cdkmskconnect.Connector;
import io.github.cdkmskconnect.ConnectorAlarms;
import io.github.cdkmskconnect.ConnectorDefinition;
import io.github.cdkmskconnect.ConnectorSecret;
import io.github.cdkmskconnect.Converter;
import io.github.cdkmskconnect.DeadLetterQueue;
import io.github.cdkmskconnect.ErrorHandling;
import io.github.cdkmskconnect.IKafkaCluster;
import io.github.cdkmskconnect.KafkaCluster;
import io.github.cdkmskconnect.KafkaClusterAttributes;
import io.github.cdkmskconnect.KafkaClusterKind;
import io.github.cdkmskconnect.PinnedArchiveOptions;
import io.github.cdkmskconnect.PluginArchive;
import io.github.cdkmskconnect.SinkDefinitionOptions;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.App;
import software.amazon.awscdk.AppProps;
import software.amazon.awscdk.Environment;
import software.amazon.awscdk.Stack;
import software.amazon.awscdk.StackProps;
import software.amazon.awscdk.services.ec2.IVpc;
import software.amazon.awscdk.services.ec2.SecurityGroup;
import software.amazon.awscdk.services.ec2.Vpc;
import software.amazon.awscdk.services.ec2.VpcAttributes;
import software.amazon.awscdk.services.secretsmanager.ISecret;
import software.amazon.awscdk.services.secretsmanager.Secret;

/** The app of examples/third-party-sink in Java. */
public final class ArchiveApp {
    public static void main(String[] args) {
        App app = new App(AppProps.builder().context(Map.of("cdk-msk-connect:fetch-plugins", false)).build());
        Stack stack = new Stack(app, "SearchArchive", StackProps.builder()
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
        ISecret connection = Secret.fromSecretNameV2(stack, "Connection", "documents/mongodb");

        Connector connector = Connector.Builder.create(stack, "Documents")
            .cluster(cluster)
            .connectorName("orders-to-documents")
            .definition(ConnectorDefinition.sink("com.mongodb.kafka.connect.MongoSinkConnector", SinkDefinitionOptions.builder()
                .topics(List.of("shop.public.orders"))
                .keyConverter(Converter.string())
                .valueConverter(Converter.json())
                .config(Map.of("database", "shop", "collection", "orders"))
                .secrets(Map.of("connection.uri", ConnectorSecret.fromSecretsManager(connection, "uri")))
                .errorHandling(ErrorHandling.builder()
                    .deadLetterQueue(DeadLetterQueue.builder().topicName("orders-to-documents-failed").build()).build())
                .build()))
            .plugin(PluginArchive.fromMaven("org.mongodb.kafka:mongo-kafka-connect:2.0.1:all", PinnedArchiveOptions.builder()
                .sha256("26e0027798fb20d93d4f4d8ecbc274c2792c232db815fb99f701057ac6f62b08").build()))
            .capacity(Capacity.autoscaled(AutoscaledCapacityOptions.builder().minWorkers(1).maxWorkers(4).maxTasks(8).build()))
            .build();
        ConnectorAlarms.Builder.create(stack, "DocumentsAlarms").connector(connector).build();

        app.synth();
    }
}
