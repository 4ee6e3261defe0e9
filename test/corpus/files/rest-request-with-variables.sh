#!/bin/bash
echo "Waiting for Connect ..."
until curl -f http://localhost:18083/ > /dev/null 2>&1; do sleep 5; done
curl -i -X POST -H "Accept:application/json" -H "Content-Type:application/json" \
  http://localhost:18083/connectors/ -d '{
  "name": "articles",
  "config": {
    "connector.class": "io.debezium.connector.postgresql.PostgresConnector",
    "database.hostname": "db", "database.port": "5432", "database.user": "cdc", "database.password": "'"$PASSWORD"'",
    "database.dbname": "shop", "topic.prefix": "shop", "table.include.list": "'"$SCHEMA"'.outbox", "plugin.name": "pgoutput",
    "publication.autocreate.mode": "filtered", "slot.name": "'"${SCHEMA}_slot"'"
  }
}'
