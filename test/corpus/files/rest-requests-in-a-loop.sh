#!/usr/bin/env bash
for schema in user payment partner; do
  curl -s -X POST "$CONNECT_URL/connectors" \
    -H "Content-Type: application/json" \
    -d '{
      "name": "'"$schema"'-outbox",
      "config": {
        "connector.class": "io.debezium.connector.mysql.MySqlConnector",
        "database.hostname": "mysql", "database.port": "3306", "database.user": "root", "database.password": "'"$PASSWORD"'",
        "database.server.id": "1", "topic.prefix": "shop", "database.include.list": "'"$schema"'",
        "schema.history.internal.kafka.bootstrap.servers": "kafka:9092", "schema.history.internal.kafka.topic": "history.'"$schema"'",
        "transforms": "outbox", "transforms.outbox.type": "io.debezium.transforms.outbox.EventRouter",
        "transforms.outbox.route.topic.replacement": "outbox.event.'"$schema"'"
      }
    }'
done
curl -s "$CONNECT_URL/connectors" | python3 -m json.tool
