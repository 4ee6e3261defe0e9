#!/bin/bash
log "Creating JDBC source"
playground connector create-or-update --connector jdbc-source << EOF
{
    "connector.class": "io.confluent.connect.jdbc.JdbcSourceConnector",
    "tasks.max": "1",
    "connection.url": "jdbc:bigquery://https://www.googleapis.com/bigquery/v2:443;ProjectId=$PROJECT;OAuthType=0;DefaultDataset=$DATASET;",
    "catalog.pattern": "$PROJECT",
    "table.whitelist": "customers",
    "mode": "bulk",
    "topic.prefix": "gcp-",
    "validate.non.null": "false"
}
EOF
