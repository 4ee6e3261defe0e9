curl -X POST -H "Content-Type: application/json" --data "{
    \"name\": \"opensearch-sink\",
    \"config\": {
      \"connector.class\": \"io.aiven.kafka.connect.opensearch.OpensearchSinkConnector\",
      \"topics\": \"$TOPIC\",
      \"key.converter\": \"org.apache.kafka.connect.storage.StringConverter\",
      \"value.converter\": \"com.amazonaws.services.schemaregistry.kafkaconnect.AWSKafkaAvroConverter\",
      \"value.converter.region\": \"us-east-1\",
      \"value.converter.avroRecordType\": \"GENERIC_RECORD\",
      \"connection.url\": \"http://opensearch:9200\",
      \"key.ignore\": \"false\",
      \"transforms\": \"router\",
      \"transforms.router.type\": \"org.shop.poc.FieldRouter\",
      \"transforms.router.field.name\": \"kind\"
    }
}" http://localhost:8083/connectors
