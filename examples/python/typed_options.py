"""The app of examples/typed-options in Python. A test compares its template with that of the TypeScript app."""

from aws_cdk import App, Duration, Environment, Stack
from aws_cdk import aws_ec2 as ec2
from aws_cdk import aws_secretsmanager as secretsmanager
from cdk_msk_connect import (
    Capacity,
    Connector,
    Converter,
    DatabaseEngine,
    DebeziumSource,
    KafkaCluster,
    KafkaClusterKind,
    SourceDatabase,
    Transform,
    TransformPredicate,
)
from cdk_msk_connect.options import (
    DebeziumDecimalHandlingMode,
    DebeziumIntervalHandlingMode,
    DebeziumPostgresOptions,
    DebeziumSnapshotMode,
    InsertHeaderOptions,
    JsonConverterDecimalFormat,
    JsonConverterOptions,
    MaskFieldOptions,
    ReplaceFieldOptions,
    TimezoneConverterOptions,
)

app = App(context={"cdk-msk-connect:fetch-plugins": False})
stack = Stack(app, "TypedOptions", env=Environment(account="111122223333", region="eu-central-1"))

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
orders = TransformPredicate.topic_name_matches("shop\\.public\\.orders")

Connector(
    stack,
    "Source",
    cluster=cluster,
    connector_name="shop-source",
    definition=DebeziumSource.postgres(
        database=SourceDatabase.from_endpoint(
            engine=DatabaseEngine.POSTGRES,
            host="shop.example.internal",
            port=5432,
            database_name="shop",
            secret=secretsmanager.Secret.from_secret_name_v2(stack, "Login", "shop/debezium"),
        ),
        topic_prefix="shop",
        tables=["public.orders", "public.customers"],
        snapshot_mode=DebeziumSnapshotMode.INITIAL,
        options=DebeziumPostgresOptions(
            decimal_handling_mode=DebeziumDecimalHandlingMode.STRING,
            interval_handling_mode=DebeziumIntervalHandlingMode.STRING,
            poll_interval_ms=Duration.millis(250),
            snapshot_fetch_size=5000,
        ),
        value_converter=Converter.json(
            options=JsonConverterOptions(decimal_format=JsonConverterDecimalFormat.NUMERIC, schemas_cache_size=200)
        ),
        transforms=[
            Transform.timezone_converter(
                TimezoneConverterOptions(converted_timezone="Europe/Berlin", include_list=["source:orders:created_at"])
            ),
            Transform.mask_field_value(
                MaskFieldOptions(fields=["email"], replacement="hidden"), predicate=orders, negate_predicate=True
            ),
            Transform.insert_header(InsertHeaderOptions(header="origin", value_literal="shop")),
            Transform.replace_field_value(ReplaceFieldOptions(exclude=["internal_note"])),
        ],
    ),
    capacity=Capacity.provisioned(),
)

app.synth()
