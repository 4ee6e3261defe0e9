aws kafkaconnect create-connector \
  --connector-name s3-sink \
  --kafka-connect-version 2.7.1 \
  --capacity '{"provisionedCapacity": {"mcuCount": 1, "workerCount": 1}}' \
  --connector-configuration '{"connector.class": "io.lenses.streamreactor.connect.aws.s3.sink.S3SinkConnector", "connect.s3.kcql": "INSERT INTO shop SELECT * FROM orders", "topics": "orders", "aws.region": "us-east-1", "key.converter": "org.apache.kafka.connect.storage.StringConverter", "value.converter": "org.apache.kafka.connect.storage.StringConverter"}' \
  --service-execution-role-arn "$ROLE"
