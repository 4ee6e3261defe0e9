cat << EOF | kubectl create -n shop -f -
apiVersion: kafka.strimzi.io/v1beta2
kind: KafkaConnector
metadata:
  name: orders
  labels:
    strimzi.io/cluster: connect
spec:
  class: io.debezium.connector.mysql.MySqlConnector
  tasksMax: 1
  config:
    tasks.max: 1
    database.hostname: mysql
    database.port: 3306
    database.user: \${secrets:shop/db:username}
    database.password: \${secrets:shop/db:password}
    database.server.id: 18
    topic.prefix: mysql
    database.include.list: shop
    schema.history.internal.kafka.bootstrap.servers: kafka:9092
    schema.history.internal.kafka.topic: changes.shop
EOF
