"""The app of examples/third-party-sink in Python. A test compares its template with that of the TypeScript app."""

from aws_cdk import App, Environment, Stack
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_secretsmanager as secretsmanager
from cdk_msk_connect import (
    Capacity,
    Connector,
    ConnectorAlarms,
    ConnectorDefinition,
    ConnectorSecret,
    Converter,
    DeadLetterQueue,
    ErrorHandling,
    KafkaCluster,
    KafkaClusterKind,
    PluginArchive,
)

app = App(context={"cdk-msk-connect:fetch-plugins": False})
stack = Stack(app, "SearchArchive", env=Environment(account="111122223333", region="eu-central-1"))

vpc = ec2.Vpc.from_vpc_attributes(
    stack,
    "Vpc",
    vpc_id="vpc-0a1b2c3d4e5f60718",
    availability_zones=["eu-central-1a", "eu-central-1b", "eu-central-1c"],
    private_subnet_ids=["subnet-0a1b2c3d4e5f60711", "subnet-0a1b2c3d4e5f60712", "subnet-0a1b2c3d4e5f60713"],
    private_subnet_route_table_ids=["rtb-0a1b2c3d4e5f60711", "rtb-0a1b2c3d4e5f60712", "rtb-0a1b2c3d4e5f60713"],
)
cluster = KafkaCluster.from_cluster_attributes(
    stack,
    "Kafka",
    cluster_arn="arn:aws:kafka:eu-central-1:111122223333:cluster/platform/0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9-2",
    cluster_kind=KafkaClusterKind.PROVISIONED,
    vpc=vpc,
    security_groups=[ec2.SecurityGroup.from_security_group_id(stack, "Brokers", "sg-0a1b2c3d4e5f60718")],
)
connection = secretsmanager.Secret.from_secret_name_v2(stack, "Connection", "documents/mongodb")

connector = Connector(
    stack,
    "Documents",
    cluster=cluster,
    connector_name="orders-to-documents",
    definition=ConnectorDefinition.sink(
        "com.mongodb.kafka.connect.MongoSinkConnector",
        topics=["shop.public.orders"],
        key_converter=Converter.string(),
        value_converter=Converter.json(),
        config={"database": "shop", "collection": "orders"},
        secrets={"connection.uri": ConnectorSecret.from_secrets_manager(connection, "uri")},
        error_handling=ErrorHandling(dead_letter_queue=DeadLetterQueue(topic_name="orders-to-documents-failed")),
    ),
    plugin=PluginArchive.from_maven(
        "org.mongodb.kafka:mongo-kafka-connect:2.0.1:all",
        sha256="26e0027798fb20d93d4f4d8ecbc274c2792c232db815fb99f701057ac6f62b08",
    ),
    capacity=Capacity.autoscaled(min_workers=1, max_workers=4, max_tasks=8),
)

ConnectorAlarms(stack, "DocumentsAlarms", connector=connector)

app.synth()
