#!/bin/bash
sink=$(cat <<EOF
{
  "connector.class": "io.confluent.connect.jdbc.JdbcSinkConnector",
  "tasks.max": "1",
  "topics": "orders",
  "connection.url": "jdbc:postgresql://$HOST:5432/$DB",
  "connection.user": "w",
  "connection.password": "$PASSWORD",
  "insert.mode": "upsert", "pk.mode": "record_key", "pk.fields": "id",
  "key.converter": "org.apache.kafka.connect.json.JsonConverter",
  "value.converter": "org.apache.kafka.connect.json.JsonConverter"
}
EOF
)
curl -X PUT -H "Content-Type: application/json" --data "$sink" http://localhost:8083/connectors/sink/config
