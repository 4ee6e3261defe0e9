resource "aws_mskconnect_worker_configuration" "worker" {
  name                    = "${var.environment}-worker"
  properties_file_content = <<EOT
key.converter=org.apache.kafka.connect.json.JsonConverter
key.converter.schemas.enable=false
value.converter=org.apache.kafka.connect.json.JsonConverter
value.converter.schemas.enable=false
EOT
}
resource "aws_mskconnect_connector" "source" {
  name                 = "${var.environment}-source"
  kafkaconnect_version = "2.7.1"
  capacity {
    autoscaling {
      mcu_count        = 1
      min_worker_count = 1
      max_worker_count = 2
      scale_in_policy { cpu_utilization_percentage = 20 }
      scale_out_policy { cpu_utilization_percentage = 80 }
    }
  }
  connector_configuration = {
    "connector.class"             = "com.mongodb.kafka.connect.MongoSourceConnector"
    "tasks.max"                   = 1
    "connection.uri"              = "mongodb+srv://${var.mongo_username}:${var.mongo_password}@${var.mongo_hostname}"
    "batch.size"                  = 0
    "change.stream.full.document" = "default"
    "collection"                  = ""
    "database"                    = jsondecode(data.aws_secretsmanager_secret_version.db.secret_string)["name"]
  }
  kafka_cluster {
    apache_kafka_cluster {
      bootstrap_servers = var.brokers
      vpc {
        security_groups = [data.aws_security_group.default.id]
        subnets         = var.subnets
      }
    }
  }
  kafka_cluster_client_authentication { authentication_type = "NONE" }
  kafka_cluster_encryption_in_transit { encryption_type = "TLS" }
  plugin {
    custom_plugin {
      arn      = aws_mskconnect_custom_plugin.p.arn
      revision = aws_mskconnect_custom_plugin.p.latest_revision
    }
  }
  worker_configuration {
    arn      = aws_mskconnect_worker_configuration.worker.arn
    revision = aws_mskconnect_worker_configuration.worker.latest_revision
  }
  service_execution_role_arn = data.aws_iam_role.role.arn
}
