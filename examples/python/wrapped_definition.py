"""A definition of one's own that wraps a preset: it keeps every rule, since what a preset answers is plain data.

The database does not write what Debezium reads, so the synth is refused with MC-DB-001; a test expects just that.
"""

import inspect

import jsii
from aws_cdk import App, Stack
from aws_cdk import aws_msk_alpha as msk
from aws_cdk import aws_rds as rds
from cdk_msk_connect import (
    Connector,
    ConnectorDefinitionConfig,
    DebeziumSource,
    IConnectorDefinition,
    KafkaCluster,
    KafkaVpc,
    SourceDatabase,
)


def fields(struct, function, *but):
    """What a struct holds of the arguments of a function, by their names."""
    return {name: getattr(struct, name) for name in inspect.signature(function).parameters if name not in but}


@jsii.implements(IConnectorDefinition)
class Patient:
    """Tries for an hour before its task fails, whatever the connector."""

    def __init__(self, inner):
        self.inner = inner

    def bind(self, scope, context):
        # in Python, what a struct holds is given by its names
        asked = self.inner.bind(scope, **fields(context, self.inner.bind, "scope"))
        answer = fields(asked, ConnectorDefinitionConfig.__init__, "self")
        answer["config"] = {**answer["config"], "errors.retry.timeout": "3600000"}
        return ConnectorDefinitionConfig(**answer)


app = App(context={"cdk-msk-connect:fetch-plugins": False})
stack = Stack(app, "Patience")

vpc = KafkaVpc(stack, "Network", nat_gateways=1).vpc
cluster = KafkaCluster.from_serverless_cluster(
    msk.ServerlessCluster(stack, "Kafka", cluster_name="shop", vpc_configs=[msk.VpcConfig(vpc=vpc)]),
)
db = rds.DatabaseInstance(
    stack,
    "Database",
    vpc=vpc,
    engine=rds.DatabaseInstanceEngine.postgres(version=rds.PostgresEngineVersion.VER_17_6),
    parameters={"rds.logical_replication": "0"},
    database_name="shop",
)

source = DebeziumSource.postgres(
    database=SourceDatabase.from_instance(db, database_name="shop"),
    topic_prefix="shop",
    tables=["public.orders"],
)
Connector(stack, "Orders", cluster=cluster, definition=Patient(source))

app.synth()
