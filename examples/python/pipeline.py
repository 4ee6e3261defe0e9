"""The app of examples/s3-archive-parquet in Python: every change of a database as Parquet in Amazon S3, by day.

A test compares its template with that of the TypeScript app.
"""

from aws_cdk import App, Stack
from aws_cdk import aws_msk_alpha as msk
from aws_cdk import aws_rds as rds
from aws_cdk import aws_s3 as s3
from cdk_msk_connect import (
    ConnectorSettings,
    SourceDatabase,
    DebeziumSource,
    KafkaCluster,
    KafkaVpc,
    RecordEncoding,
    S3Format,
    S3SinkPipeline,
)

app = App(context={"cdk-msk-connect:fetch-plugins": False})
stack = Stack(app, "Archive")
# the access log of the bucket is let in by a policy, not by the old access control list
stack.node.set_context("@aws-cdk/aws-s3:serverAccessLogsUseBucketPolicy", True)

vpc = KafkaVpc(stack, "Network", nat_gateways=1).vpc
cluster = KafkaCluster.from_serverless_cluster(
    msk.ServerlessCluster(stack, "Kafka", cluster_name="shop", vpc_configs=[msk.VpcConfig(vpc=vpc)]),
)

db = rds.DatabaseInstance(
    stack,
    "Database",
    vpc=vpc,
    engine=rds.DatabaseInstanceEngine.postgres(version=rds.PostgresEngineVersion.VER_17_6),
    parameters={"rds.logical_replication": "1"},
    database_name="shop",
    storage_encrypted=True,
    iam_authentication=True,
    multi_az=True,
    deletion_protection=True,
    port=15432,
)
db.add_rotation_single_user()

logs = s3.Bucket(stack, "AccessLogs", enforce_ssl=True, block_public_access=s3.BlockPublicAccess.BLOCK_ALL)
bucket = s3.Bucket(
    stack,
    "Archive",
    enforce_ssl=True,
    block_public_access=s3.BlockPublicAccess.BLOCK_ALL,
    server_access_logs_bucket=logs,
)

S3SinkPipeline(
    stack,
    "ShopArchive",
    cluster=cluster,
    bucket=bucket,
    source=DebeziumSource.postgres(
        database=SourceDatabase.from_instance(db, database_name="shop"),
        topic_prefix="shop",
        tables=["public.orders", "public.customers"],
        record_encoding=RecordEncoding.JSON_WITH_SCHEMAS,
    ),
    format=S3Format.PARQUET,
    prefix="shop/",
    source_connector=ConnectorSettings(connector_name="shop-source"),
    sink_connector=ConnectorSettings(connector_name="shop-archive"),
)

app.synth()
